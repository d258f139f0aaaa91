import { describe, expect, it } from 'vitest';
import { yearTwice } from '../../../../server/src/core/rules/dateline/yearTwice.ts';
import { check } from '../reading.ts';

describe('dateline.year-twice', () => {
  it('takes the second out', () => {
    expect(
      check(yearTwice, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4, 2025, 2025 (Nordisk) -- It left.'),
    ).toEqual([
      {
        at: 'MOSS, April 4, 2025[[, 2025]] (Nordisk) -- It left.',
        message: 'The year 2025 stands twice in the dateline: once is enough.',
        fixes: ['Remove the second year: MOSS, April 4, 2025 (Nordisk) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4, 2025 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
  ])('%j has one year at the most', (text) => {
    expect(check(yearTwice, text)).toEqual([]);
  });
});
