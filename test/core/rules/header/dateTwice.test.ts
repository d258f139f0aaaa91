import { describe, expect, it } from 'vitest';
import { dateTwice } from '../../../../server/src/core/rules/header/dateTwice.ts';
import { check } from '../reading.ts';

describe('header.date-twice', () => {
  it('takes the repeated date out', () => {
    expect(check(dateTwice, 'date 2025-09-07 2025-09-07 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 [[2025-09-07]] Ferry Leaves Harbour',
        message: 'The date stands twice: once is enough.',
        fixes: ['Remove the second date, 2025-09-07: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('takes it out in another notation', () => {
    expect(check(dateTwice, 'date 2025-09-07 2025/9/7 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 [[2025/9/7]] Ferry Leaves Harbour',
        message: 'The date stands twice: once is enough.',
        fixes: ['Remove the second date, 2025/9/7: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('offers either of two dates', () => {
    expect(check(dateTwice, 'date 2025-09-07 2025-09-05 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 [[2025-09-05]] Ferry Leaves Harbour',
        message: 'A second date stands before the title: a header has one, the day on which the text was archived.',
        choices: [
          'Remove the second date, 2025-09-05: date 2025-09-07 Ferry Leaves Harbour',
          'Remove the first date, 2025-09-07: date 2025-09-05 Ferry Leaves Harbour',
        ],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 March 8, 1917 Remembered',
    'date 2025-09-07 9/11/2001 Remembered',
    'date 2025-09-07 2025 Budget Adopted',
    'date 2025-09-07 Ferry Leaves 2025-09-08',
    'date 2025-09-07',
  ])('%j has one date', (text) => {
    expect(check(dateTwice, text)).toEqual([]);
  });
});
