import { describe, expect, it } from 'vitest';
import { sourceBracket } from '../../../../server/src/core/rules/trailer/sourceBracket.ts';
import { check } from '../reading.ts';

describe('trailer.source-bracket', () => {
  it('takes a bracket at the end out', () => {
    expect(check(sourceBracket, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nNordisk)\n2025-09-05')).toEqual([
      {
        at: 'Nordisk[[)]]',
        message: 'This bracket of the source line has no counterpart.',
        fixes: ['Remove the bracket: Nordisk'],
      },
    ]);
  });

  it('marks one inside', () => {
    expect(check(sourceBracket, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nNordisk) 13\n2025-09-05')).toEqual([
      { at: 'Nordisk[[)]] 13', message: 'This bracket of the source line has no counterpart.' },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nNordisk (Moss)\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n',
  ])('%j has pairs of brackets', (text) => {
    expect(check(sourceBracket, text)).toEqual([]);
  });
});
