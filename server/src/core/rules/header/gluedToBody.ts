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
    if (!mentionsDate(text, from)) return [];
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

/** Whether the word "date" stands before a figure anywhere: nearly every dispatch ends its search here. */
function mentionsDate(text: string, from: number): boolean {
  for (let at = text.indexOf('date', from); at >= 0; at = text.indexOf('date', at + 1)) {
    if (/^\s+\d/.test(text.slice(at + 'date'.length, at + MOST_BLANKS))) return true;
  }
  return false;
}

const MOST_BLANKS = 12;
