import { textOf } from '../../format/span.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** A title that is carried over onto the next lines, often with a bracketed date. */
export const titleRunOver = headerRule({
  code: 'header.title-run-over',
  level: 'warning',
  description: 'The title runs over onto the lines below the header, where the body should begin.',
  fixable: true,
  check: ({ title }, { text, titleContinuation }) => {
    const [first] = titleContinuation;
    const last = titleContinuation.at(-1);
    if (!title || !first || !last) return [];
    const joined = titleContinuation.map((line) => textOf(text, line)).join(' ');
    const gap = { start: title.end, end: last.end };
    return [
      {
        span: { start: first.start, end: last.end },
        message: 'The title runs over onto this line: it belongs on the header line, and the body begins behind it.',
        related: [{ span: title, message: 'The title begins here.' }],
        // Whether a bracketed date is part of the title is the archivist's to say.
        fixes: [
          replacement('Carry the title on in its line', gap, ` ${joined}`, false),
          replacement('Leave the carried-over lines out', gap, '', false),
        ],
      },
    ];
  },
});
