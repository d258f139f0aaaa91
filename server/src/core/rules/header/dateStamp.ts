import { daysBetween, isoDate, type CalendarDate } from '../../format/calendar.ts';
import { onlyDay } from '../../format/dateReading.ts';
import type { Dispatch } from '../../format/model.ts';
import { optionReader } from '../options.ts';
import { closingDayInstead } from '../support/closingDayInstead.ts';
import { headerRule } from '../support/headerRule.ts';

const OPTIONS = {
  dates: {
    type: 'array',
    items: { type: 'string' },
    default: ['1970-01-01', '2014-01-01'],
    description: 'Dates that a site or a program is known to stamp on whatever has none.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** Where a clock without a time starts counting: no dispatch bears this date by itself. */
const EPOCH = '1970-01-01';
const MOST_DAYS = 31;

/** The date that a site stamps on everything, where the dispatch itself says another. */
export const dateStamp = headerRule({
  code: 'header.date-stamp',
  level: 'warning',
  description: 'The date of a header is one that a site stamps on everything, and the dispatch does not confirm it.',
  fixable: true,
  options: OPTIONS,
  check: ({ date }, dispatch, { options }) => {
    const day = onlyDay(date);
    if (!date || !day) return [];
    const iso = isoDate(day);
    if (!optionsOf(options).dates.includes(iso)) return [];
    const confirmed = isConfirmed(dispatch, day);
    if (confirmed === true || (confirmed === null && iso !== EPOCH)) return [];
    return [
      {
        span: date.span,
        message: `${iso} is a date that is stamped on what has none${confirmed === null ? '' : ', and the dispatch itself says another'}.`,
        fixes: closingDayInstead(dispatch, date.span),
      },
    ];
  },
});

/** Whether the dispatch's own dates lie shortly before a day; null where it has none. */
function isConfirmed({ closingDate, dateline }: Dispatch, day: CalendarDate): boolean | null {
  const closing = onlyDay(closingDate?.date ?? null);
  if (closing) return isShortlyBefore(closing, day);
  const month = dateline?.month ?? null;
  const dayOfMonth = dateline?.day ?? null;
  if (!dateline || month === null || dayOfMonth === null) return null;
  const years = dateline.year === null ? [day.year - 1, day.year] : [dateline.year];
  return years.some((year) => isShortlyBefore({ year, month, day: dayOfMonth }, day));
}

function isShortlyBefore(date: CalendarDate, day: CalendarDate): boolean {
  const days = daysBetween(date, day);
  return days >= 0 && days <= MOST_DAYS;
}
