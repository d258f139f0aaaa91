import { readDateline } from '../../format/dateline.ts';
import { textOf } from '../../format/span.ts';
import { optionReader } from '../options.ts';
import { headerRule } from '../support/headerRule.ts';

const OPTIONS = {
  characters: {
    type: 'number',
    default: 300,
    minimum: 100,
    description: 'The length from which on a title counts as a paragraph.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** The first paragraph, with its dateline or far longer than any title, in place of the title. */
export const titleParagraph = headerRule({
  code: 'header.title-paragraph',
  level: 'warning',
  description: 'A whole paragraph stands in place of a title.',
  fixable: false,
  options: OPTIONS,
  check: ({ title }, { text }, { options, known }) => {
    if (!title) return [];
    const length = title.end - title.start;
    const dateline = /[(/]/.test(textOf(text, title)) ? readDateline(text, title, known) : null;
    const begins = Boolean(dateline?.agency && dateline.dateSpan && dateline.span.end < title.end);
    if (!begins && length < optionsOf(options).characters) return [];
    return [
      {
        span: title,
        message: begins
          ? 'The title begins with a dateline: the first paragraph stands in its place.'
          : `The title has ${length} characters: a whole paragraph stands in its place.`,
        fixes: [],
      },
    ];
  },
});
