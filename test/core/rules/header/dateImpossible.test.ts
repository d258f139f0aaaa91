import { describe, expect, it } from 'vitest';
import { dateImpossible } from '../../../../server/src/core/rules/header/dateImpossible.ts';
import { check } from '../reading.ts';

describe('header.date-impossible', () => {
  it.each([
    ['2025-02-30', ': February 2025 has 28 days.'],
    ['2024-02-30', ': February 2024 has 29 days.'],
    ['2025-04-31', ': April 2025 has 30 days.'],
    ['2025-13-31', ': months go from 01 to 12.'],
    ['2025-00-07', ': months go from 01 to 12.'],
    ['2025-09-00', ': days count from 01.'],
    ['0000-09-07', ': years count from 0001.'],
    ['2025/2/30', ': February 2025 has 28 days.'],
    ['30 February 2025', '.'],
    ['31.04.2025', '.'],
  ])('says why %s is no day', (date, reason) => {
    expect(check(dateImpossible, `date ${date} Ferry Leaves Harbour`)).toEqual([
      { at: `date [[${date}]] Ferry Leaves Harbour`, message: `There is no such day as ${date}${reason}` },
    ]);
  });

  it('offers month and day the other way round', () => {
    expect(check(dateImpossible, 'date 2025-13-01 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[2025-13-01]] Ferry Leaves Harbour',
        message: 'There is no such day as 2025-13-01: months go from 01 to 12.',
        choices: ['Read month and day the other way round: 2025-01-13: date 2025-01-13 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['2024-02-29', '03/04/2025', '2025-09', 'null', '0000-00-00', ''])(
    '%j is a day, or no day at all',
    (date) => {
      expect(check(dateImpossible, `date ${date} Ferry Leaves Harbour`)).toEqual([]);
    },
  );
});
