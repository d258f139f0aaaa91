import { daysBetween, isoDate } from '../../format/calendar.ts';
import { headerRule } from '../support/headerRule.ts';

/** East of the date line the next day has begun. */
const DAYS_AHEAD = 1;

/** A date that has not come yet, whichever way it is read. */
export const dateFuture = headerRule({
  code: 'header.date-future',
  level: 'warning',
  description: 'The date of a header has not come yet.',
  fixable: false,
  check: ({ date }, _dispatch, { today }) => {
    if (!date || date.readings.length === 0) return [];
    if (date.readings.some((day) => daysBetween(today, day) <= DAYS_AHEAD)) return [];
    return [
      {
        span: date.span,
        message: `The date lies in the future: today is ${isoDate(today)}.`,
        fixes: [],
      },
    ];
  },
});
