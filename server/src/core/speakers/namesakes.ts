import { grammarAt, is, kindAt, meaningAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { Kind, retagAsName, type Tokens } from './tokens.ts';

/**
 * From a token on, takes months that are persons' names for names: `Theresa May`, `Ri Ho Jun`, and `May said`, since no
 * month speaks.
 */
export function retagNamesakes(tokens: Tokens, from: number): void {
  for (let index = from; index < tokens.count; index++)
    if (means(tokens, index, Means.month) && isNamesake(tokens, index)) retagAsName(tokens, index);
}

/** What the word before a person's last name may mean. */
const NAMING = Means.familyName | Means.honorific | Means.male | Means.female | Means.role | Means.roleModifier;

function isNamesake(tokens: Tokens, month: number): boolean {
  if (kindAt(tokens, month + 1) === Kind.number || is(tokens, month - 1, Is.preposition | Is.determiner)) return false;
  const behindName = kindAt(tokens, month - 1) === Kind.name && grammarAt(tokens, month - 1) === 0;
  if (behindName) return (meaningAt(tokens, month - 1) & ~NAMING) === 0;
  return is(tokens, month + 1, Is.cuePast);
}
