import { describe, expect, it } from 'vitest';
import { keywordMisspelt } from '../../../../server/src/core/rules/header/keywordMisspelt.ts';
import { check } from '../reading.ts';

describe('header.keyword-misspelt', () => {
  it.each(['dat', 'dae', 'daet', 'datte', 'dste', 'ate', 'Datr'])('mends %j', (word) => {
    expect(check(keywordMisspelt, ` ${word} 2025-09-07 Ferry Leaves Harbour`)).toEqual([
      {
        at: ` [[${word}]] 2025-09-07 Ferry Leaves Harbour`,
        message: `The keyword is misspelt: "${word}" should be "date".`,
        fixes: ['Write "date":  date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour', 'DATE 2025-09-07 Ferry', '2025-09-07 Ferry Leaves Harbour'])(
    '%j is not misspelt',
    (text) => {
      expect(check(keywordMisspelt, text)).toEqual([]);
    },
  );
});
