import { isAmong, isWord, kindAt, means } from './grammar.ts';
import { DEMONYMS } from './lexicon/demonyms.ts';
import { Means } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Persons who are called by where they come from. */

/** `Spaniard`, `German`: a word for somebody from a place. */
export function isOrigin(tokens: Tokens, index: number): boolean {
  return isAmong(tokens, index, DEMONYMS) || means(tokens, index, Means.nationality);
}

/** `a German`, `a rescued Spaniard`: somebody from a place, of whom no name is given; `head` is the noun's token. */
export function isSomebodyFrom(tokens: Tokens, start: number, head: number): boolean {
  if (!isWord(tokens, start, 'a') && !isWord(tokens, start, 'an')) return false;
  return (head === start + 1 || kindAt(tokens, head - 1) === Kind.word) && isOrigin(tokens, head);
}
