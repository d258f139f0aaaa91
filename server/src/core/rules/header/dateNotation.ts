import { isoDate } from '../../format/calendar.ts';
import { isComplete, type DateReading } from '../../format/dateReading.ts';
import { textOf, type Span } from '../../format/span.ts';
import { deletion, replacement } from '../support/fix.ts';
import type { Finding } from '../rule.ts';
import { headerRule } from '../support/headerRule.ts';

/** `7 September 2025`, `2025/9/7`, `20250907`, `2025-09-07T10:00:00Z` */
export const dateNotation = headerRule({
  code: 'header.date-notation',
  level: 'error',
  description: 'The date of a header is a day, but not written as YYYY-MM-DD.',
  fixable: true,
  check: ({ date }, { text }) => {
    if (!date || date.notation === 'iso' || !isComplete(date.notation) || date.readings.length === 0) return [];
    return [date.notation === 'timestamp' ? timestamp(text, date.span) : otherNotation(text, date)];
  },
});

const ISO_LENGTH = 'YYYY-MM-DD'.length;

/** Day and all are right up to the time of day that sticks to them. */
function timestamp(text: string, date: Span): Finding {
  const time = { start: date.start + ISO_LENGTH, end: date.end };
  return {
    span: time,
    message: `A time of day, "${textOf(text, time)}", sticks to the date: the day alone belongs there.`,
    fixes: [deletion('Remove the time of day', time)],
  };
}

function otherNotation(text: string, { span, readings }: DateReading): Finding {
  const days = readings.map(isoDate);
  const certain = days.length === 1;
  const expected = certain
    ? `should be written ${days.join()}`
    : `may mean ${days.join(' or ')}: write the one that is meant`;
  return {
    span,
    message: `The date "${textOf(text, span)}" ${expected}.`,
    fixes: days.map((day) => replacement(`Write the date as ${day}`, span, day, certain)),
  };
}
