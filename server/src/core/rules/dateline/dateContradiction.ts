import { daysBetween, isCalendarDay, isoDate, type CalendarDate } from '../../format/calendar.ts';
import { onlyDay } from '../../format/dateReading.ts';
import { textOf } from '../../format/span.ts';
import { optionReader } from '../options.ts';
import { datelineRule } from '../support/datelineRule.ts';

const OPTIONS = {
  days: {
    type: 'number',
    default: 14,
    minimum: 1,
    description: 'By how many days the closing date may follow the date of the dateline.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** An agency east of the date line dates a dispatch a day ahead of whoever published it. */
const DAYS_AHEAD = 1;

/** A dateline of another month or year than the closing date. */
export const dateContradiction = datelineRule({
  code: 'dateline.date-contradiction',
  level: 'warning',
  description: 'The date of a dateline does not go with the closing date.',
  fixable: false,
  options: OPTIONS,
  check: ({ month, day, year, dateSpan }, { text, closingDate }, context) => {
    const closing = onlyDay(closingDate?.date ?? null);
    if (!closing || !closingDate || month === null || day === null || !dateSpan) return [];
    if (closing.month === month && closing.day === day && (year ?? closing.year) === closing.year) return [];
    const { days } = optionsOf(context.options);
    // Without a year, the dateline may be of the closing date's year or of the one before or after it.
    const years = year === null ? [closing.year - 1, closing.year, closing.year + 1] : [year];
    const possible = years.map((each): CalendarDate => ({ year: each, month, day })).filter(isCalendarDay);
    if (possible.length === 0 || possible.some((date) => fits(daysBetween(date, closing), days))) return [];
    return [
      {
        span: dateSpan,
        message: `The dateline says ${textOf(text, dateSpan)}, but the dispatch closes with ${isoDate(closing)}: one of them is wrong.`,
        related: [{ span: closingDate.span, message: 'The closing date.' }],
        fixes: [],
      },
    ];
  },
});

function fits(daysToClosing: number, most: number): boolean {
  return daysToClosing >= -DAYS_AHEAD && daysToClosing <= most;
}
