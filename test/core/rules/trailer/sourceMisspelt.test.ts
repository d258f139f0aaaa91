import { describe, expect, it } from 'vitest';
import { sourceMisspelt } from '../../../../server/src/core/rules/trailer/sourceMisspelt.ts';
import { check } from '../reading.ts';

describe('trailer.source-misspelt', () => {
  it('suggests the known paper', () => {
    expect(check(sourceMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nRodong Sinmnun\n2025-09-05')).toEqual(
      [
        {
          at: '[[Rodong Sinmnun]]',
          message: 'The source "Rodong Sinmnun" is not known: "Rodong Sinmun" may be meant.',
          choices: ['Write "Rodong Sinmun": Rodong Sinmun'],
        },
      ],
    );
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nNordisk\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n',
  ])('%j is known, or resembles none', (text) => {
    expect(check(sourceMisspelt, text)).toEqual([]);
  });
});
