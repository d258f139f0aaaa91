import { insertion, deletion } from '../support/fix.ts';
import { lineEndOf } from '../support/lineEndOf.ts';
import { textOf } from '../../format/span.ts';
import { headerRule } from '../support/headerRule.ts';
import { findHeader } from '../support/findHeader.ts';

/** `date 2025-09-07 First Title date 2025-09-08 Second Title` */
export const twoInLine = headerRule({
  code: 'header.two-in-line',
  level: 'error',
  description: 'A second header stands in the line of the first.',
  fixable: true,
  check: ({ keyword, date, title }, { text }) => {
    const second = title && findHeader(text, title);
    if (!second) return [];
    const span = { start: second.keyword.start, end: second.date.span.end };
    if (second.keyword.start > title.start) {
      return [
        {
          span,
          message: 'A second header begins in this line: it belongs on a line of its own.',
          fixes: [insertion('Begin a new line', second.keyword.start, lineEndOf(text))],
        },
      ];
    }
    const same = date !== null && textOf(text, date.span) === textOf(text, second.date.span);
    const first = { start: keyword?.start ?? date?.span.start ?? title.start, end: title.start };
    return [
      {
        span,
        message: 'Keyword and date stand twice: the title belongs behind the first.',
        fixes: same
          ? [deletion('Remove the second keyword and date', { start: span.start, end: second.title.start })]
          : [
              deletion('Remove the second keyword and date', { start: span.start, end: second.title.start }, false),
              deletion('Remove the first keyword and date', first, false),
            ],
      },
    ];
  },
});
