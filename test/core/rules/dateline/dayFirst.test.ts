import { describe, expect, it } from 'vitest';
import { dayFirst } from '../../../../server/src/core/rules/dateline/dayFirst.ts';
import { check } from '../reading.ts';

describe('dateline.day-first', () => {
  it('writes the month first', () => {
    expect(check(dayFirst, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, 4 September (Nordisk) -- It left.')).toEqual([
      {
        at: 'MOSS, [[4 September]] (Nordisk) -- It left.',
        message: 'The day stands before the month: "September 4" is expected.',
        fixes: ['Write "September 4": MOSS, September 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS (Nordisk) -- It left.',
  ])('%j has the month first', (text) => {
    expect(check(dayFirst, text)).toEqual([]);
  });
});
