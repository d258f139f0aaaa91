import { describe, expect, it } from 'vitest';
import { dateContradiction } from '../../../../server/src/core/rules/dateline/dateContradiction.ts';
import { check } from '../reading.ts';

describe('dateline.date-contradiction', () => {
  it('reports another month', () => {
    expect(
      check(
        dateContradiction,
        'date 2025-09-07 Ferry Leaves Harbour\nMOSS, March 4 (Nordisk) -- It left.\nNordisk\n2025-09-05',
      ),
    ).toEqual([
      {
        at: 'MOSS, [[March 4]] (Nordisk) -- It left.',
        message: 'The dateline says March 4, but the dispatch closes with 2025-09-05: one of them is wrong.',
      },
    ]);
  });

  it('reports another year', () => {
    expect(
      check(
        dateContradiction,
        'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4, 2024 (Nordisk) -- It left.\nNordisk\n2025-09-05',
      ),
    ).toEqual([
      {
        at: 'MOSS, [[September 4, 2024]] (Nordisk) -- It left.',
        message: 'The dateline says September 4, 2024, but the dispatch closes with 2025-09-05: one of them is wrong.',
      },
    ]);
  });

  it('takes another number of days', () => {
    expect(
      check(
        dateContradiction,
        'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 1 (Nordisk) -- It left.\nNordisk\n2025-09-05',
        { options: { days: 2 } },
      ),
    ).toEqual([
      {
        at: 'MOSS, [[September 1]] (Nordisk) -- It left.',
        message: 'The dateline says September 1, but the dispatch closes with 2025-09-05: one of them is wrong.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.\nNordisk\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 6 (Nordisk) -- It left.\nNordisk\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, December 31 (Nordisk) -- It left.\nNordisk\n2025-01-01',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
  ])('%j goes with its closing date', (text) => {
    expect(check(dateContradiction, text)).toEqual([]);
  });
});
