import { daysInMonth, isCalendarDay, isoDate, MONTH_NAMES } from '../../format/calendar.ts';
import { isComplete } from '../../format/dateReading.ts';
import { textOf } from '../../format/span.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** `2025-02-30`, `2025-13-01` */
export const dateImpossible = headerRule({
  code: 'header.date-impossible',
  level: 'error',
  description: 'The date of a header is no calendar day.',
  fixable: true,
  check: ({ date }, { text }) => {
    if (!date || !isComplete(date.notation) || date.readings.length > 0) return [];
    const written = textOf(text, date.span);
    const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(written);
    const [year = 0, month = 0, day = 0] = parts?.slice(1).map(Number) ?? [];
    const swapped = { year, month: day, day: month };
    return [
      {
        span: date.span,
        message: `There is no such day as ${written}${parts ? reason(year, month, day) : '.'}`,
        fixes:
          parts && isCalendarDay(swapped)
            ? [
                replacement(
                  `Read month and day the other way round: ${isoDate(swapped)}`,
                  date.span,
                  isoDate(swapped),
                  false,
                ),
              ]
            : [],
      },
    ];
  },
});

function reason(year: number, month: number, day: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) return ': months go from 01 to 12.';
  if (day === 0) return ': days count from 01.';
  if (year === 0) return ': years count from 0001.';
  return `: ${name} ${year} has ${daysInMonth(year, month)} days.`;
}
