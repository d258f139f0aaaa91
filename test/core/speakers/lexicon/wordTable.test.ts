import { describe, expect, it } from 'vitest';
import { hashOf, WordTable } from '../../../../server/src/core/speakers/lexicon/wordTable.ts';

const WORDS = ['polish', 'Polish', 'mayor', 'Kim'];
const table = new WordTable(WORDS);

/** The word of the table that a text is, by its exact spelling and with its capitals folded where it has to be. */
function find(text: string): { exact: string | undefined; folded: string | undefined } {
  const found = (folded: boolean) => WORDS[table.find(text, 0, text.length, hashOf(text, 0, text.length), folded) - 1];
  return { exact: found(false), folded: found(true) };
}

describe('A table of words', () => {
  it('tells words apart that differ in a capital only', () => {
    expect([find('polish'), find('Polish')]).toEqual([
      { exact: 'polish', folded: 'polish' },
      { exact: 'Polish', folded: 'Polish' },
    ]);
  });

  it('finds a word in capitals where capitals count as small letters, a proper name only as it is spelt', () => {
    expect([find('MAYOR'), find('KIM')]).toEqual([
      { exact: undefined, folded: 'mayor' },
      { exact: undefined, folded: undefined },
    ]);
  });

  it('does not know the beginning of a word, nor a longer one', () => {
    expect([find('mayo'), find('mayors')]).toEqual([
      { exact: undefined, folded: undefined },
      { exact: undefined, folded: undefined },
    ]);
  });

  it('may hold a word by its first character, in whatever case, and its length', () => {
    const mayHold = (text: string): boolean => table.mayHold(text.charCodeAt(0), text.length);
    expect(['polish', 'Polish', 'PUBLIC', 'kim', 'mayors', 'ayor', 'x'.repeat(90)].map(mayHold)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    const long = 'y'.repeat(70);
    expect(new WordTable([long]).mayHold(long.charCodeAt(0), long.length)).toBe(true);
  });
});
