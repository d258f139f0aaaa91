import { isWord, kindAt, means } from './grammar.ts';
import { Means } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Styles of address before a name or a title: `HM`, `His Highness`. */

/** `President | His Highness` */
export function isBeforeStyle(tokens: Tokens, index: number): boolean {
  const isOffice = means(tokens, index, Means.role) && kindAt(tokens, index) === Kind.name;
  return isOffice && kindAt(tokens, index + 1) === Kind.name && means(tokens, index + 2, Means.honorific);
}

/** `HM | the King`. */
export function isStyle(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'hm') || isWord(tokens, index, 'hrh');
}
