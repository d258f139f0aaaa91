import { describe, expect, it } from 'vitest';
import { dateLater } from '../../../../server/src/core/rules/trailer/dateLater.ts';
import { check } from '../reading.ts';

describe('trailer.date-later', () => {
  it('marks the closing date', () => {
    expect(check(dateLater, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-08')).toEqual([
      {
        at: '[[2025-09-08]]',
        message:
          "The closing date 2025-09-08 is later than the header's date 2025-09-07: a dispatch is archived on the day it was published, or later.",
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-07',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2024-09-08',
    'date 2025-02-30 Ferry\nIt left.\nKCNA\n2025-09-08',
    'date 2025-09 Ferry\nIt left.\nKCNA\n2025-09-08',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\n',
  ])('%j is not later', (text) => {
    expect(check(dateLater, text)).toEqual([]);
  });
});
