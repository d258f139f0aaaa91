import { describe, expect, it } from 'vitest';
import { keywordMissing } from '../../../../server/src/core/rules/header/keywordMissing.ts';
import { check } from '../reading.ts';

describe('header.keyword-missing', () => {
  it('puts the keyword before a date that begins the header', () => {
    expect(check(keywordMissing, '2025-09-07 Ferry Leaves Harbour\nThe ferry left.')).toEqual([
      {
        at: '[[2025-09-07]] Ferry Leaves Harbour',
        message: 'The keyword is missing: a header begins with "date", then the date and the title.',
        fixes: ['Insert "date": date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour',
    ' date 2025-09-07 Ferry Leaves Harbour',
    'dat 2025-09-07 Ferry Leaves Harbour',
    'Ferry Leaves Harbour',
  ])('%j has its keyword', (text) => {
    expect(check(keywordMissing, text)).toEqual([]);
  });
});
