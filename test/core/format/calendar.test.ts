import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  isCalendarDay,
  isoDate,
  jucheYear,
  monthNumber,
  weekday,
} from '../../../server/src/core/format/calendar.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('the calendar', () => {
  it('knows the months by name and by the abbreviations that agencies use, in any case', () => {
    expect(['September', 'SEPT', 'Sep.', 'sept.', 'may', 'Dec'].map(monthNumber)).toEqual([9, 9, 9, 9, 5, 12]);
  });

  it('takes no other word for a month', () => {
    expect(['Septembre', 'Se', 'Mon', '', '.', 'Juche'].map(monthNumber)).toEqual([null, null, null, null, null, null]);
  });

  it('tells real days from others, leap years included', () => {
    const days = [day(2024, 2, 29), day(2000, 2, 29), day(2023, 2, 29), day(1900, 2, 29), day(2025, 4, 31)];
    expect(days.map(isCalendarDay)).toEqual([true, true, false, false, false]);
    expect([day(2025, 13, 1), day(2025, 0, 1), day(2025, 1, 0), day(0, 1, 1)].map(isCalendarDay)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('writes a day as ISO 8601 does', () => {
    expect([day(2025, 9, 7), day(987, 12, 31)].map(isoDate)).toEqual(['2025-09-07', '0987-12-31']);
  });

  it('counts the days from one date to another, over leap days and backwards', () => {
    expect(daysBetween(day(2024, 2, 28), day(2024, 3, 1))).toBe(2);
    expect(daysBetween(day(2025, 9, 7), day(2025, 9, 5))).toBe(-2);
    expect(daysBetween(day(99, 12, 31), day(100, 1, 1))).toBe(1);
  });

  it('names the weekday, before 1970 too', () => {
    expect([day(2025, 9, 7), day(1970, 1, 1), day(1969, 12, 31), day(1948, 9, 9)].map(weekday)).toEqual([
      'Sunday',
      'Thursday',
      'Wednesday',
      'Thursday',
    ]);
  });

  it('gives the Juche year from 1912 on', () => {
    expect([day(2025, 9, 7), day(1912, 4, 15), day(1911, 12, 31)].map(jucheYear)).toEqual([114, 1, null]);
  });
});
