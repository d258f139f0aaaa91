import { describe, expect, it } from 'vitest';
import { dateMissing } from '../../../../server/src/core/rules/header/dateMissing.ts';
import { check } from '../reading.ts';

describe('header.date-missing', () => {
  it('marks the keyword that no date follows', () => {
    expect(check(dateMissing, ' date Ferry Leaves Harbour')).toEqual([
      {
        at: ' [[date]] Ferry Leaves Harbour',
        message: 'The date is missing: a day such as 2025-09-07 belongs between "date" and the title.',
      },
    ]);
  });

  it('offers the closing date, which need not be the right one', () => {
    expect(check(dateMissing, 'date Ferry Leaves Harbour\nThe ferry left.\nNordisk\n2025-09-05')).toEqual([
      {
        at: '[[date]] Ferry Leaves Harbour',
        message: 'The date is missing: a day such as 2025-09-07 belongs between "date" and the title.',
        choices: ['Use the closing date, 2025-09-05: date 2025-09-05 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('offers it where title and date are missing', () => {
    expect(check(dateMissing, 'date:\nThe ferry left.\nNordisk\n2025-09-05')).toEqual([
      {
        at: '[[date:]]',
        message: 'The date is missing: a day such as 2025-09-07 belongs between "date" and the title.',
        choices: ['Use the closing date, 2025-09-05: date 2025-09-05'],
      },
    ]);
  });

  it.each([
    'date 2025-02-30 Ferry Leaves Harbour',
    'date null Ferry Leaves Harbour',
    'date 2025-09 Ferry Leaves Harbour',
    '2025-09-07 Ferry Leaves Harbour',
  ])('%j has what stands for a date', (text) => {
    expect(check(dateMissing, text)).toEqual([]);
  });
});
