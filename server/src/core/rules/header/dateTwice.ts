import { isoDate } from '../../format/calendar.ts';
import { onlyDay, readDate, type DateNotation, type DateReading } from '../../format/dateReading.ts';
import { textOf, type Span } from '../../format/span.ts';
import { skipBlank } from '../../format/whitespace.ts';
import { deletion } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** Notations in which no title begins with a date of its own, as `9/11/2001` and `March 8, 1917` may. */
const STAMPED: ReadonlySet<DateNotation> = new Set([
  'iso',
  'unpadded',
  'year-first',
  'compact',
  'timestamp',
  'other-digits',
]);

/** `date 2025-09-07 2025-09-05 Title` */
export const dateTwice = headerRule({
  code: 'header.date-twice',
  level: 'warning',
  description: 'A header has two dates before its title.',
  fixable: true,
  check: ({ date, title }, { text }) => {
    if (!date || !title || !/[\d\uff10-\uff19\u0660-\u0669]/.test(text.charAt(title.start))) return [];
    const second = readDate(text, title.start, title.end);
    if (!second || !STAMPED.has(second.notation)) return [];
    const withSpaces: Span = { start: second.span.start, end: skipBlank(text, second.span.end, title.end) };
    const same = sameDay(date, second);
    const fixes = [deletion(`Remove the second date, ${textOf(text, second.span)}`, withSpaces, same)];
    if (!same) {
      const first: Span = { start: date.span.start, end: second.span.start };
      fixes.push(deletion(`Remove the first date, ${textOf(text, date.span)}`, first, false));
    }
    return [
      {
        span: second.span,
        message: same
          ? 'The date stands twice: once is enough.'
          : 'A second date stands before the title: a header has one, the day on which the text was archived.',
        related: [{ span: date.span, message: 'The first date.' }],
        fixes,
      },
    ];
  },
});

function sameDay(one: DateReading, other: DateReading): boolean {
  const [a, b] = [onlyDay(one), onlyDay(other)];
  return a !== null && b !== null && isoDate(a) === isoDate(b);
}
