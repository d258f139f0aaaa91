import { describe, expect, it } from 'vitest';
import { sourceAfterDate } from '../../../../server/src/core/rules/trailer/sourceAfterDate.ts';
import { check } from '../reading.ts';

describe('trailer.source-after-date', () => {
  it('swaps the lines', () => {
    expect(check(sourceAfterDate, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n2025-09-05\nKCNA')).toEqual([
      {
        at: '[[KCNA]]',
        message: 'The source line "KCNA" stands below the closing date: it belongs above it.',
        fixes: ['Swap the two lines: KCNA\n2025-09-05'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-05',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n2025-09-05',
  ])('%j stands above the date, or alone', (text) => {
    expect(check(sourceAfterDate, text)).toEqual([]);
  });
});
