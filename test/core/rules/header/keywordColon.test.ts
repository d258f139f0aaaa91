import { describe, expect, it } from 'vitest';
import { keywordColon } from '../../../../server/src/core/rules/header/keywordColon.ts';
import { check } from '../reading.ts';

const message = 'A colon stands behind the keyword: only a space belongs between "date" and the date.';

describe('header.keyword-colon', () => {
  it.each([
    ['date: 2025-09-07 Ferry Leaves Harbour', 'date[[:]] 2025-09-07 Ferry Leaves Harbour'],
    ['date:2025-09-07 Ferry Leaves Harbour', 'date[[:]]2025-09-07 Ferry Leaves Harbour'],
    ['date : 2025-09-07 Ferry Leaves Harbour', 'date [[:]] 2025-09-07 Ferry Leaves Harbour'],
    ['date：2025-09-07 Ferry Leaves Harbour', 'date[[：]]2025-09-07 Ferry Leaves Harbour'],
  ])('takes the colon out of %j', (text, at) => {
    expect(check(keywordColon, text)).toEqual([
      { at, message, fixes: ['Remove the colon: date 2025-09-07 Ferry Leaves Harbour'] },
    ]);
  });

  it('takes it out where nothing follows', () => {
    expect(check(keywordColon, 'date:')).toEqual([{ at: 'date[[:]]', message, fixes: ['Remove the colon: date'] }]);
  });

  it.each(['date 2025-09-07 Ferry: Harbour Empty', '2025-09-07: Ferry Leaves Harbour'])(
    '%j has no colon behind its keyword',
    (text) => {
      expect(check(keywordColon, text)).toEqual([]);
    },
  );
});
