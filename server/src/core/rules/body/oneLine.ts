import { optionReader } from '../options.ts';
import type { Rule } from '../rule.ts';

const OPTIONS = {
  characters: {
    type: 'number',
    default: 1500,
    minimum: 200,
    description: 'The length from which on a body of one line counts as several paragraphs run together.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** The whole dispatch in one line. */
export const oneLine: Rule = {
  code: 'body.one-line',
  level: 'warning',
  description: 'A long body stands in one line, its paragraphs run together.',
  fixable: false,
  options: OPTIONS,
  check: ({ header, text, paragraphs }, context) => {
    const [only] = paragraphs;
    if (!header || !only || paragraphs.length > 1) return [];
    const length = only.end - only.start;
    if (length < optionsOf(context.options).characters) return [];
    // The end of the line is where its paragraphs are run together; the whole of it would be one long mark.
    const shown = Math.min(only.end, only.start + SHOWN);
    return [
      {
        span: {
          start: only.start,
          end: text.lastIndexOf(' ', shown) > only.start ? text.lastIndexOf(' ', shown) : shown,
        },
        message: `The whole body, ${length} characters, stands in one line: each paragraph belongs on a line of its own.`,
        fixes: [],
      },
    ];
  },
};

const SHOWN = 80;
