import { isoDate } from '../../format/calendar.ts';
import { textOf } from '../../format/span.ts';
import { replacement } from '../support/fix.ts';
import type { Rule } from '../rule.ts';

/** `5 September 2025`, `2025/9/5` as the last line. */
export const dateNotation: Rule = {
  code: 'trailer.date-notation',
  level: 'warning',
  description: 'The closing date is a day, but not written as YYYY-MM-DD.',
  fixable: true,
  check: ({ text, closingDate }) => {
    if (!closingDate) return [];
    const { notation, readings } = closingDate.date;
    if (notation === 'iso' || readings.length === 0) return [];
    const days = readings.map(isoDate);
    const certain = days.length === 1;
    const expected = certain
      ? `should be written ${days.join()}`
      : `may mean ${days.join(' or ')}: write the one that is meant`;
    return [
      {
        span: closingDate.span,
        message: `The closing date "${textOf(text, closingDate.span)}" ${expected}.`,
        fixes: days.map((day) => replacement(`Write the date as ${day}`, closingDate.span, day, certain)),
      },
    ];
  },
};
