import { describe, expect, it } from 'vitest';
import { dateImpossible } from '../../../../server/src/core/rules/dateline/dateImpossible.ts';
import { check } from '../reading.ts';

describe('dateline.date-impossible', () => {
  it('reports a day that its month does not have', () => {
    expect(
      check(dateImpossible, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 31 (Nordisk) -- It left.'),
    ).toEqual([
      {
        at: 'MOSS, [[September 31]] (Nordisk) -- It left.',
        message: 'There is no such day as September 31: September has 30 days.',
      },
    ]);
  });

  it('knows common years', () => {
    expect(
      check(dateImpossible, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, February 29, 2025 (Nordisk) -- It left.'),
    ).toEqual([
      {
        at: 'MOSS, [[February 29, 2025]] (Nordisk) -- It left.',
        message: 'There is no such day as February 29, 2025: February has 28 days.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, February 29 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Septmber 31 (Nordisk) -- It left.',
  ])('%j may be a day', (text) => {
    expect(check(dateImpossible, text)).toEqual([]);
  });
});
