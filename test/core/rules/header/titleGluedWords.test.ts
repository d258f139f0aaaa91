import { describe, expect, it } from 'vitest';
import { titleGluedWords } from '../../../../server/src/core/rules/header/titleGluedWords.ts';
import { check } from '../reading.ts';

describe('header.title-glued-words', () => {
  it('parts many words', () => {
    expect(check(titleGluedWords, 'date 2025-09-07 FerryLeavesHarbourAgain')).toEqual([
      {
        at: 'date 2025-09-07 [[FerryLeavesHarbourAgain]]',
        message: 'The words "FerryLeavesHarbourAgain" run together: "Ferry Leaves Harbour Again" may be meant.',
        choices: ['Write "Ferry Leaves Harbour Again": date 2025-09-07 Ferry Leaves Harbour Again'],
      },
    ]);
  });

  it('parts a name from the word before it', () => {
    expect(check(titleGluedWords, 'date 2025-09-07 Letter to ComradeBerg')).toEqual([
      {
        at: 'date 2025-09-07 Letter to [[ComradeBerg]]',
        message: 'The words "ComradeBerg" run together: "Comrade Berg" may be meant.',
        choices: ['Write "Comrade Berg": date 2025-09-07 Letter to Comrade Berg'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 McDonald Visits KwaZulu',
    'date 2025-09-07 YouTube and iPhone Banned',
    'date 2025-09-07 FerryNet Opens',
    'date 2025-09-07',
  ])('%j is how its words are spelt', (text) => {
    expect(check(titleGluedWords, text)).toEqual([]);
  });
});
