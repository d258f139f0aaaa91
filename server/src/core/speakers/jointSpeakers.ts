import { is, isWord, kindAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import type { Reference } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Who of several that `and` joins speak together, and who for themselves. */

/**
 * Parts joined references into those who speak: a plural takes in the plurals behind it and the bodies whose people they
 * are, `officials of the Party, the Union and the workers of the port`; offices and names stand for themselves.
 */
export function unitsOf(tokens: Tokens, references: readonly Reference[]): Reference[][] {
  const units: Reference[][] = [];
  for (const one of references) {
    const unit = units[units.length - 1];
    if (unit?.[0]?.sort === 'group' && carriesOnGroup(tokens, unit, one)) unit.push(one);
    else units.push([one]);
  }
  return units;
}

function carriesOnGroup(tokens: Tokens, unit: readonly Reference[], one: Reference): boolean {
  if (hasIndefinite(tokens, one)) return false;
  switch (one.sort) {
    case 'group':
      return true;
    case 'name':
      return !means(tokens, one.titleEnd - 1, Means.role | Means.honorific) && hasLink(unit);
    case 'role':
      return !is(tokens, one.start, Is.determiner);
    default:
      return one.sort === 'other' || hasLink(unit);
  }
}

/** `officials of the Party`: more bodies may follow. */
function hasLink(unit: readonly Reference[]): boolean {
  return unit.some(({ head, nameEnd }) => nameEnd > head + 1);
}

/** Whether a reference stands for several. */
export function isPlural(tokens: Tokens, reference: Reference): boolean {
  if (reference.sort === 'group') return true;
  const bare = !is(tokens, reference.start, Is.determiner) || isWord(tokens, reference.start, 'all');
  return (
    bare && (reference.sort === 'role' || reference.sort === 'other') && kindAt(tokens, reference.head) === Kind.word
  );
}

/** `local officials and a hospital source`: with an article of its own the second is another speaker. */
export function hasIndefinite(tokens: Tokens, { start }: Reference): boolean {
  return isWord(tokens, start, 'a') || isWord(tokens, start, 'an');
}
