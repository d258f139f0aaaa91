import { describe, expect, it } from 'vitest';
import { datePlaceholder } from '../../../../server/src/core/rules/header/datePlaceholder.ts';
import { check } from '../reading.ts';

describe('header.date-placeholder', () => {
  it('knows null', () => {
    expect(check(datePlaceholder, 'date null Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[null]] Ferry Leaves Harbour',
        message: '"null" stands in place of the date: a day such as 2025-09-07 belongs there.',
      },
    ]);
  });

  it('knows NaN', () => {
    expect(check(datePlaceholder, 'date NaN Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[NaN]] Ferry Leaves Harbour',
        message: '"NaN" stands in place of the date: a day such as 2025-09-07 belongs there.',
      },
    ]);
  });

  it('knows 0000-00-00', () => {
    expect(check(datePlaceholder, 'date 0000-00-00 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[0000-00-00]] Ferry Leaves Harbour',
        message: '"0000-00-00" stands in place of the date: a day such as 2025-09-07 belongs there.',
      },
    ]);
  });

  it('offers the closing date', () => {
    expect(check(datePlaceholder, 'date null Ferry Leaves Harbour\nThe ferry left.\nNordisk\n2025-09-05')).toEqual([
      {
        at: 'date [[null]] Ferry Leaves Harbour',
        message: '"null" stands in place of the date: a day such as 2025-09-07 belongs there.',
        choices: ['Use the closing date, 2025-09-05: date 2025-09-05 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Null Result for Ferry',
    'date Nullarbor Ferry Leaves',
    'date 2025-00-07 Ferry Leaves Harbour',
  ])('%j has a date, or none at all', (text) => {
    expect(check(datePlaceholder, text)).toEqual([]);
  });
});
