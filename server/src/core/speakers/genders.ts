import type { Entity, Gender } from './entity.ts';
import { isAmong, isWord, kindAt, means } from './grammar.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/givenNames.ts';
import { Means } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

/**
 * What the words beside a name, and the name itself, tell of its bearer's gender: whom `he` and `she` may stand for.
 */

/** Learns from a title or an office: `Mrs`, `Her Excellency`, `chairman`. What the text told first stands. */
export function learnGender(tokens: Tokens, entity: Entity, index: number): void {
  if (entity.gender !== 'unknown') return;
  if (means(tokens, index, Means.male) || isWord(tokens, index, 'his')) entity.gender = 'male';
  else if (means(tokens, index, Means.female) || isWord(tokens, index, 'her')) entity.gender = 'female';
}

/** Learns from the first of several words of a name where that is a given name: `Maria Rossi`. */
export function learnGenderOfName(tokens: Tokens, entity: Entity, start: number, end: number): void {
  if (entity.gender !== 'unknown' || entity.familyFirst || end - start < 2) return;
  entity.gender = genderOfGivenName(tokens, start);
}

/** The gender of those who bear a given name; `unknown` where both do, or where it is none. */
export function genderOfGivenName(tokens: Tokens, index: number): Gender {
  if (isAmong(tokens, index, MALE_NAMES)) return 'male';
  return isAmong(tokens, index, FEMALE_NAMES) ? 'female' : 'unknown';
}

/** The `his`, `her` or `its` of `For her part, Jane Doe`: the token before the name's; -1 where there is none. */
export function partOwner(tokens: Tokens, start: number): number {
  return kindAt(tokens, start - 1) === Kind.comma && isWord(tokens, start - 2, 'part') ? start - 3 : -1;
}

/** Whether somebody may be meant behind `For his part,`: nobody who is known to be a woman. */
export function mayHavePart(tokens: Tokens, start: number, { gender }: Entity): boolean {
  const owner = partOwner(tokens, start);
  return !(gender === 'female' && isWord(tokens, owner, 'his')) && !(gender === 'male' && isWord(tokens, owner, 'her'));
}

/** Learns from `For his part,` before a name and its title. */
export function learnGenderOfPart(tokens: Tokens, entity: Entity, start: number): void {
  if (entity.gender !== 'unknown') return;
  const owner = partOwner(tokens, start);
  if (isWord(tokens, owner, 'his')) entity.gender = 'male';
  else if (isWord(tokens, owner, 'her')) entity.gender = 'female';
}
