import { learnBodyNouns } from './bodyAppositions.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { is, isAcronym, isField, isWord, kindAt, lowerAt, means, phraseText, wordAt } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { isFreeCapital } from './namesWithAnd.ts';
import { isJoint } from './portfolios.ts';
import { Kind, type Tokens } from './tokens.ts';

/** The proper name of a body: `Harbour Board`, `Bank of Alma (BA)`; token indexes. */
export interface BodyName {
  readonly start: number;
  readonly end: number;
  /** The noun that tells what the body is, or the last word of the name. */
  readonly head: number;
  /** The acronym in brackets behind the name; -1 where there is none. */
  readonly acronym: number;
}

/** Phrases that `of` and `for` link to the name of a body. */
const MOST_LINKS = 4;

/**
 * The body whose name begins a run of capitals, with what belongs to the name behind the run. `end` is the end of the
 * run, or of what stands before a title in it; `runEnd` finds the end of a further run.
 */
export function bodyIn(
  tokens: Tokens,
  start: number,
  end: number,
  isWholeRun: boolean,
  runEnd: (start: number) => number,
): BodyName | null {
  if (isOffice(tokens, start)) return null;
  const shared = isWholeRun ? endOfShared(tokens, start, end, runEnd) : -1;
  if (shared >= 0) return { start, end: shared, head: shared - 1, acronym: acronymAt(tokens, shared) };
  let head = bodyNoun(tokens, start, end);
  const isNameless = head < 0 && isWord(tokens, end, 'of');
  let to = isWholeRun ? end : head + 1;
  for (let links = 0; isWholeRun && links < MOST_LINKS; links++) {
    const next = continuation(tokens, to, isNameless || head === to - 1 || links > 0);
    if (next < 0) break;
    const further = runEnd(next);
    // `Alma Gazette of Kesta`: where a paper appears is no part of its name.
    if (head >= 0 && means(tokens, head, Means.media) && means(tokens, next, Means.state)) break;
    const kept = withoutPerson(tokens, next, further);
    if (kept > next) to = kept;
    if (kept < further) break;
    if (head < 0 && !isNameless) head = bodyNoun(tokens, next, to);
  }
  const acronym = acronymAt(tokens, to);
  const first = acronym < 0 ? start : listStart(tokens, start, to, acronym);
  if (first < start) return { start: first, end: to, head: to - 1, acronym };
  const known = head >= 0 && (head === to - 1 || to > end);
  if ((!known || to - start < 2) && (acronym < 0 || !spells(tokens, start, to, acronym))) return null;
  return { start, end: to, head: head < 0 ? to - 1 : head, acronym };
}

/**
 * `the Disaster and | Emergency Authority`: the end of a name whose first word stands before `and`; -1 where none is.
 */
function endOfShared(tokens: Tokens, start: number, end: number, runEnd: (start: number) => number): number {
  if (!isWord(tokens, end, 'and') || !isFreeCapital(tokens, end - 1)) return -1;
  const isOfNation = end - start === 2 && means(tokens, start, Means.nationality | Means.state);
  if (end - start > 1 && !isField(tokens, end - 1) && !isOfNation) return -1;
  if (!is(tokens, start - 1, Is.article) && kindAt(tokens, start - 1) !== Kind.possessive) return -1;
  if (kindAt(tokens, end + 1) !== Kind.name || is(tokens, end + 1, Is.determiner)) return -1;
  const to = runEnd(end + 1);
  return to > end + 2 && bodyNoun(tokens, end + 1, to) === to - 1 ? to : -1;
}

/**
 * The end of a run before the person behind a body: `Union for Marine Relations | Ann Berg`, `Bank of Alma | Gov. Ann
 * Berg`.
 */
function withoutPerson(tokens: Tokens, start: number, end: number): number {
  const endsName = (index: number): boolean =>
    means(tokens, index, Means.state | Means.body) || isField(tokens, index) || isMembership(tokens, index);
  for (let index = start; index < end - 1; index++)
    if (means(tokens, index, Means.role | Means.honorific)) return index;
  if (endsName(end - 1)) return end;
  for (let index = end - 3; index >= start; index--) if (endsName(index)) return index + 1;
  return end;
}

/** `House of | Representatives` */
function isMembership(tokens: Tokens, index: number): boolean {
  return means(tokens, index, Means.group) && isWord(tokens, index - 1, 'of');
}

function bodyNoun(tokens: Tokens, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--)
    if (means(tokens, index, Means.body)) return EVENTS.has(lowerAt(tokens, index)) ? -1 : index;
  return -1;
}

/** `Secretary of | State`, `Minister of | State for IT`: words of an office. */
function isOffice(tokens: Tokens, start: number): boolean {
  return isWord(tokens, start, 'state') && isWord(tokens, start - 1, 'of') && means(tokens, start - 2, Means.role);
}

/** Bodies that come to an end: the text tells them apart by their number or place, not by their name. */
const EVENTS = new Set(['meeting', 'conference', 'summit', 'session', 'meetings', 'conferences']);

/**
 * Where the name goes on behind a run: `Workers' | Party`, `Ministry of | Fisheries`, `Department of Forestry and | Fire
 * Protection`; -1 where it does not.
 */
function continuation(tokens: Tokens, end: number, isBody: boolean): number {
  if (kindAt(tokens, end) === Kind.possessive)
    return kindAt(tokens, end + 1) === Kind.name && (isPlural(tokens, end - 1) || ownsBody(tokens, end)) ? end + 1 : -1;
  if (isBody && isWord(tokens, end, 'and')) return isJoinedField(tokens, end + 1) ? end + 1 : -1;
  if (!isBody || !['of', 'for', 'on', 'against'].some((word) => isWord(tokens, end, word))) return -1;
  const next = isWord(tokens, end + 1, 'the') ? end + 2 : end + 1;
  const isName = kindAt(tokens, next) === Kind.name && !means(tokens, next, Means.month | Means.day);
  return isName && !is(tokens, next, Is.determiner | Is.pronoun) ? next : -1;
}

/** Behind `Ministry of Culture and`: capitals that end in what a body is for. */
function isJoinedField(tokens: Tokens, start: number): boolean {
  let last = start;
  while (kindAt(tokens, last + 1) === Kind.name) last++;
  return isField(tokens, last);
}

/** `Prisoner's | Society`, `Prime Minister's | Office`: one stands for all, or the office has a body of its own. */
function ownsBody(tokens: Tokens, possessive: number): boolean {
  return means(tokens, possessive - 1, Means.role) && means(tokens, possessive + 1, Means.body);
}

const IRREGULAR_PLURALS = ['people', 'women', 'men', 'children'];

function isPlural(tokens: Tokens, index: number): boolean {
  const isState = means(tokens, index, Means.state | Means.nationality);
  const word = lowerAt(tokens, index);
  return !isState && (word.endsWith('s') || IRREGULAR_PLURALS.includes(word));
}

/** The word in brackets behind a name, if it is one of capitals. */
function acronymAt(tokens: Tokens, end: number): number {
  const isBracketed = kindAt(tokens, end) === Kind.openBracket && kindAt(tokens, end + 2) === Kind.closeBracket;
  return isBracketed && isAcronym(tokens, end + 1) ? end + 1 : -1;
}

/** Tokens of a list before the last word of a body's name. */
const LONGEST_LIST = 10;

/** `Growers, Millers and | Bakers Union (GMBU)`: where a name with commas in it begins, told by its acronym. */
function listStart(tokens: Tokens, start: number, end: number, acronym: number): number {
  if (!isWord(tokens, start - 1, 'and') && !isWord(tokens, start - 1, 'of')) return start;
  const lowest = Math.max(0, start - LONGEST_LIST);
  for (let index = start - 1; index >= lowest; index--) {
    const kind = kindAt(tokens, index);
    if (kind === Kind.name && nearlySpells(initials(tokens, index, end), wordAt(tokens, acronym))) return index;
    const isJoint = kind === Kind.comma || isWord(tokens, index, 'and') || isWord(tokens, index, 'of');
    if (kind !== Kind.name && !isJoint) break;
  }
  return start;
}

/** Whether an acronym has all letters of a name but one within it at most. */
function nearlySpells(letters: string, acronym: string): boolean {
  if (letters.length - acronym.length > 1 || !letters.startsWith(acronym.charAt(0))) return false;
  let found = 0;
  for (const letter of letters) if (letter === acronym[found]) found++;
  return found === acronym.length && letters.endsWith(acronym.charAt(acronym.length - 1));
}

/** Whether the capitals of a name are the letters of its acronym. */
function spells(tokens: Tokens, start: number, end: number, acronym: number): boolean {
  return initials(tokens, start, end) === wordAt(tokens, acronym);
}

function initials(tokens: Tokens, start: number, end: number): string {
  let letters = '';
  for (let index = start; index < end; index++)
    if (kindAt(tokens, index) === Kind.name && !isJoint(tokens, index))
      letters += tokens.text.charAt(tokens.starts[index] ?? 0);
  return letters;
}

/** Enters a body with its acronym: of `Board of the Harbour Union (HU)` the acronym names the union. */
export function enterBody(tokens: Tokens, entities: Entities, name: BodyName): Entity {
  const { start, end, head, acronym } = name;
  const text = phraseText(tokens, start, end);
  const entity = entities.bodyNamed(text, kindOfBody(tokens, head));
  entity.addHead(lowerAt(tokens, head));
  learnBodyNouns(tokens, entity, start, end);
  if (entity.words.length > 1) entities.abbreviate(entity, initials(tokens, start, end));
  if (acronym < 0) return entity;
  let from = start;
  while (from < end && (kindAt(tokens, from) !== Kind.name || !spells(tokens, from, end, acronym))) from++;
  const named =
    from > start && from < end - 1
      ? entities.named(phraseText(tokens, from, end), kindOfBody(tokens, end - 1))
      : entity;
  entities.alias(named, wordAt(tokens, acronym));
  return entity;
}

/** A paper or station is a document where an article speaks for it. */
export function kindOfBody(tokens: Tokens, head: number): 'document' | 'organization' {
  return means(tokens, head, Means.media) ? 'document' : 'organization';
}
