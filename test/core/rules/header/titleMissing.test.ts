import { describe, expect, it } from 'vitest';
import { titleMissing } from '../../../../server/src/core/rules/header/titleMissing.ts';
import { check } from '../reading.ts';

describe('header.title-missing', () => {
  it('marks the date that no title follows', () => {
    expect(check(titleMissing, ' date 2025-09-07  \nThe ferry left.')).toEqual([
      { at: ' date [[2025-09-07]]  ', message: 'The title is missing: the rest of the header line belongs to it.' },
    ]);
  });

  it('marks a keyword alone', () => {
    expect(check(titleMissing, 'date:\nThe ferry left.')).toEqual([
      { at: '[[date:]]', message: 'The title is missing: the rest of the header line belongs to it.' },
    ]);
  });

  it.each(['date 2025-09-07 ?', 'date Ferry Leaves Harbour'])('%j has a title', (text) => {
    expect(check(titleMissing, text)).toEqual([]);
  });
});
