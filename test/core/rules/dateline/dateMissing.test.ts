import { describe, expect, it } from 'vitest';
import { dateMissing } from '../../../../server/src/core/rules/dateline/dateMissing.ts';
import { check } from '../reading.ts';

describe('dateline.date-missing', () => {
  it('marks the place', () => {
    expect(check(dateMissing, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS (Nordisk) -- It left.')).toEqual([
      {
        at: '[[MOSS]] (Nordisk) -- It left.',
        message: 'The dateline has no date: month and day belong behind the place.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
  ])('%j has a date or no dateline', (text) => {
    expect(check(dateMissing, text)).toEqual([]);
  });
});
