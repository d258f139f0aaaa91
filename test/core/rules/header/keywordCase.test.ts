import { describe, expect, it } from 'vitest';
import { keywordCase } from '../../../../server/src/core/rules/header/keywordCase.ts';
import { check } from '../reading.ts';

describe('header.keyword-case', () => {
  it.each(['Date', 'DATE', 'dAte'])('writes %j in small letters', (word) => {
    expect(check(keywordCase, `${word} 2025-09-07 Ferry Leaves Harbour`)).toEqual([
      {
        at: `[[${word}]] 2025-09-07 Ferry Leaves Harbour`,
        message: `The keyword is in another case: "${word}" should be "date", in small letters.`,
        fixes: ['Write "date": date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour', 'Dat 2025-09-07 Ferry Leaves Harbour'])(
    '%j is no matter of case',
    (text) => {
      expect(check(keywordCase, text)).toEqual([]);
    },
  );
});
