import { daysInMonth, MONTH_NAMES } from '../../format/calendar.ts';
import { datelineRule } from '../support/datelineRule.ts';

/** `September 31` */
export const dateImpossible = datelineRule({
  code: 'dateline.date-impossible',
  level: 'warning',
  description: 'The date of a dateline is no calendar day.',
  fixable: false,
  check: ({ month, day, year, dateSpan }, { text }) => {
    if (month === null || day === null || !dateSpan) return [];
    // A leap year where the dateline names none.
    const days = daysInMonth(year ?? 2000, month);
    if (day >= 1 && day <= days) return [];
    return [
      {
        span: dateSpan,
        message: `There is no such day as ${text.slice(dateSpan.start, dateSpan.end)}: ${MONTH_NAMES[month - 1] ?? ''} has ${days} days.`,
        fixes: [],
      },
    ];
  },
});
