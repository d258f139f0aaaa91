import type { CalendarDate } from './core/format/calendar.ts';

/** The day it is where the program runs. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
