import type { Span } from '../../format/span.ts';
import { skipBlank } from '../../format/whitespace.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';
import { spelledOut } from '../support/whiteSpace.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** More than one space, a tab or a no-break space in front of the header. */
export const indent = headerRule({
  code: 'header.indent',
  level: 'warning',
  description: 'A header is indented by more than one space, by a tab or by another white space.',
  fixable: true,
  check: ({ line }, { text }) => {
    // A byte order mark is the file's, not the header's.
    const start = text.startsWith(BYTE_ORDER_MARK, line.start) ? line.start + 1 : line.start;
    const blank: Span = { start, end: skipBlank(text, start, line.end) };
    const found = text.slice(blank.start, blank.end);
    if (found === '' || found === ' ') return [];
    return [
      {
        span: blank,
        message: `The header is indented by ${spelledOut(found)}: it begins at the line's start, or behind one space.`,
        fixes: [replacement('Indent by one space', blank, ' ')],
      },
    ];
  },
});
