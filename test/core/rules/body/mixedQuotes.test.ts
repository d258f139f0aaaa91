import { describe, expect, it } from 'vitest';
import { mixedQuotes } from '../../../../server/src/core/rules/body/mixedQuotes.ts';
import { check } from '../reading.ts';

describe('body.mixed-quotes', () => {
  it('marks the kind that is rarer', () => {
    expect(check(mixedQuotes, 'date 2025-09-07 Ferry Leaves Harbour\nThe "ferry" and the “harbour" left.')).toEqual([
      {
        at: 'The "ferry" and the [[“]]harbour" left.',
        message: 'This quotation mark is curly, the others of the paragraph are straight: one kind is enough.',
      },
    ]);
  });

  it('marks straight ones among curly ones', () => {
    expect(
      check(mixedQuotes, 'date 2025-09-07 Ferry Leaves Harbour\nThe “ferry”, the “harbour” and the "captain".'),
    ).toEqual([
      {
        at: 'The “ferry”, the “harbour” and the [["]]captain".',
        message: 'This quotation mark is straight, the others of the paragraph are curly: one kind is enough.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nThe "ferry" left.\nThe “harbour” stayed.',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
  ])('%j has one kind in each paragraph', (text) => {
    expect(check(mixedQuotes, text)).toEqual([]);
  });
});
