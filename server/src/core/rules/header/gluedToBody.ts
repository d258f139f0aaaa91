import { insertion } from '../support/fix.ts';
import { findHeader } from '../support/findHeader.ts';
import { lineEndOf } from '../support/lineEndOf.ts';
import type { Rule } from '../rule.ts';

/** `... said the captain. -0- date 2025-09-08 Ferry Returns` */
export const gluedToBody: Rule = {
  code: 'header.glued-to-body',
  level: 'error',
  description: 'A header is glued to the end of the body line before it.',
  fixable: true,
  check: ({ text, header, paragraphs, sourceLine, closingDate, afterTrailer }) => {
    const from = header?.line.end ?? 0;
    if (!text.includes('date', from)) return [];
    const lines = [...paragraphs, sourceLine?.span, closingDate?.span, ...afterTrailer];
    return lines.flatMap((line) => {
      const found = line && findHeader(text, line);
      if (!found || found.keyword.start === line.start) return [];
      return [
        {
          span: { start: found.keyword.start, end: found.date.span.end },
          message: 'A header is glued to the end of this line: it belongs on a line of its own.',
          fixes: [insertion('Begin a new line', found.keyword.start, lineEndOf(text))],
        },
      ];
    });
  },
};
