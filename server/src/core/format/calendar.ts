/** A day of the Gregorian calendar; month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Names of the months in English, as a dateline spells them. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** The abbreviations that agencies use (AP and Reuters style books): the first three letters, and `Sept`. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ...MONTHS.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
]);

/**
 * The month (1 to 12) that an English name or abbreviation means, in any case, with or without its full stop; else
 * null.
 */
export function monthNumber(word: string): number | null {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return MONTH_NUMBERS.get(bare.toLowerCase()) ?? null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether there is such a day; the year 0 is none. */
export function isCalendarDay(date: CalendarDate): boolean {
  return date.year > 0 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/** `2025-09-07` */
export function isoDate(date: CalendarDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Days from the first date to the second; negative where the second is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The English name of the weekday. */
export function weekday(date: CalendarDate): string {
  const names = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
  return names[((dayNumber(date) % 7) + 7) % 7] ?? 'Thursday';
}

/** The year of the Juche calendar (Gregorian year − 1911); null before it begins. */
export function jucheYear(date: CalendarDate): number | null {
  return date.year >= 1912 ? date.year - 1911 : null;
}

/** Days since 1970-01-01, a Thursday. */
function dayNumber(date: CalendarDate): number {
  const time = new Date(0);
  time.setUTCFullYear(date.year, date.month - 1, date.day);
  return Math.round(time.getTime() / 86_400_000);
}
