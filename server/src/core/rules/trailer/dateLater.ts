import { daysBetween, isoDate } from '../../format/calendar.ts';
import { onlyDay } from '../../format/dateReading.ts';
import type { Rule } from '../rule.ts';

/** A closing date after the header's date: nothing is archived before it is published (FORMAT, "closing date"). */
export const dateLater: Rule = {
  code: 'trailer.date-later',
  level: 'warning',
  description: "The closing date is later than the header's date.",
  fixable: false,
  check: ({ header, closingDate }) => {
    const archived = onlyDay(header?.date ?? null);
    const published = onlyDay(closingDate?.date ?? null);
    if (!header?.date || !closingDate || !archived || !published || daysBetween(archived, published) <= 0) return [];
    return [
      {
        span: closingDate.span,
        message: `The closing date ${isoDate(published)} is later than the header's date ${isoDate(archived)}: a dispatch is archived on the day it was published, or later.`,
        related: [{ span: header.date.span, message: "The header's date." }],
        fixes: [],
      },
    ];
  },
};
