import { describe, expect, it } from 'vitest';
import { monthMisspelt } from '../../../../server/src/core/rules/dateline/monthMisspelt.ts';
import { check } from '../reading.ts';

describe('dateline.month-misspelt', () => {
  it('reads Septmber as September', () => {
    expect(
      check(monthMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Septmber 4 (Nordisk) -- It left.'),
    ).toEqual([
      {
        at: 'MOSS, [[Septmber]] 4 (Nordisk) -- It left.',
        message: 'There is no month "Septmber": "September" is meant.',
        fixes: ['Write "September": MOSS, September 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it('reads Setpember as September', () => {
    expect(
      check(monthMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Setpember 4 (Nordisk) -- It left.'),
    ).toEqual([
      {
        at: 'MOSS, [[Setpember]] 4 (Nordisk) -- It left.',
        message: 'There is no month "Setpember": "September" is meant.',
        fixes: ['Write "September": MOSS, September 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it('reads Sepetmber as September', () => {
    expect(
      check(monthMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Sepetmber 4 (Nordisk) -- It left.'),
    ).toEqual([
      {
        at: 'MOSS, [[Sepetmber]] 4 (Nordisk) -- It left.',
        message: 'There is no month "Sepetmber": "September" is meant.',
        fixes: ['Write "September": MOSS, September 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Sept. 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Room 4 (Nordisk) -- It left.',
  ])('%j resembles no month, or is one', (text) => {
    expect(check(monthMisspelt, text)).toEqual([]);
  });
});
