import { describe, expect, it } from 'vitest';
import { dateNotation } from '../../../../server/src/core/rules/trailer/dateNotation.ts';
import { check } from '../reading.ts';

describe('trailer.date-notation', () => {
  it('writes the day', () => {
    expect(check(dateNotation, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n5 September 2025')).toEqual([
      {
        at: '[[5 September 2025]]',
        message: 'The closing date "5 September 2025" should be written 2025-09-05.',
        fixes: ['Write the date as 2025-09-05: 2025-09-05'],
      },
    ]);
  });

  it('offers both readings', () => {
    expect(check(dateNotation, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n03/04/2025')).toEqual([
      {
        at: '[[03/04/2025]]',
        message: 'The closing date "03/04/2025" may mean 2025-04-03 or 2025-03-04: write the one that is meant.',
        choices: ['Write the date as 2025-04-03: 2025-04-03', 'Write the date as 2025-03-04: 2025-03-04'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-02-30',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n',
  ])('%j is well written, or no day', (text) => {
    expect(check(dateNotation, text)).toEqual([]);
  });
});
