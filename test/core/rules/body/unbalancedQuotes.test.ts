import { describe, expect, it } from 'vitest';
import { unbalancedQuotes } from '../../../../server/src/core/rules/body/unbalancedQuotes.ts';
import { check } from '../reading.ts';

describe('body.unbalanced-quotes', () => {
  it('marks a quotation that is not closed', () => {
    expect(check(unbalancedQuotes, 'date 2025-09-07 Ferry Leaves Harbour\nHe said "no to all.')).toEqual([
      {
        at: 'He said [["]]no to all.',
        message: 'The paragraph has one double quotation mark: this one has no counterpart.',
      },
    ]);
  });

  it('marks one that is closed and not opened', () => {
    expect(check(unbalancedQuotes, 'date 2025-09-07 Ferry Leaves Harbour\nHe said no to all".')).toEqual([
      {
        at: 'He said no to all[["]].',
        message: 'The paragraph has one double quotation mark: this one has no counterpart.',
      },
    ]);
  });

  it('marks the mark without counterpart among several', () => {
    expect(
      check(unbalancedQuotes, 'date 2025-09-07 Ferry Leaves Harbour\nThe "ferry" and the "harbour are "lost".'),
    ).toEqual([
      {
        at: 'The "ferry" and the [["]]harbour are "lost".',
        message: 'The paragraph has 5 double quotation marks: this one has no counterpart.',
      },
    ]);
  });

  it('marks it among curly marks', () => {
    expect(check(unbalancedQuotes, 'date 2025-09-07 Ferry Leaves Harbour\nThe “ferry” and the harbour”.')).toEqual([
      {
        at: 'The “ferry” and the harbour[[”]].',
        message: 'The paragraph has 3 double quotation marks: this one has no counterpart.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nThe "ferry" and the “harbour”.',
    'date 2025-09-07 Ferry Leaves Harbour\n"No to all.\n"And to none."',
    'date 2025-09-07 Ferry Leaves Harbour\nHe said "no to all.\nAnd to none."',
    'date 2025-09-07 Ferry Leaves Harbour\nA board of 5\' 10" length.',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
    'He said "no to all.',
  ])('%j has its pairs', (text) => {
    expect(check(unbalancedQuotes, text)).toEqual([]);
  });
});
