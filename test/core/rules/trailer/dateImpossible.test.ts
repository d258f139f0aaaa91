import { describe, expect, it } from 'vitest';
import { dateImpossible } from '../../../../server/src/core/rules/trailer/dateImpossible.ts';
import { check } from '../reading.ts';

describe('trailer.date-impossible', () => {
  it('marks it', () => {
    expect(check(dateImpossible, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-02-30')).toEqual([
      {
        at: '[[2025-02-30]]',
        message: 'There is no such day as 2025-02-30: the closing date is the day on which the source published.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-02-28',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n',
  ])('%j is a day', (text) => {
    expect(check(dateImpossible, text)).toEqual([]);
  });
});
