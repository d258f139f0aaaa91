import { isAmong, isCompound, isDoubleNation, isField, isWord, kindAt, meaningAt, means, wordAt } from './grammar.ts';
import { Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { isAmpersand } from './nounPhrases.ts';
import type { ReferenceDraft } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Parting `Chinese President Xi Jinping` into title and name. */

/** Parts `Chinese President Xi Jinping` into title and name. */
export function partName(tokens: Tokens, reference: ReferenceDraft, start: number, end: number): void {
  const nameStart = personStart(tokens, start, end);
  if (nameStart - 1 === mediumBefore(tokens, start, end) && isWord(tokens, end, 'of')) end = reference.end;
  reference.nameStart = nameStart;
  reference.nameEnd = end;
  reference.titleStart = start;
  reference.titleEnd = titleEnd(tokens, start, nameStart);
}

/** Where the name proper begins in a run of words that ends with it: behind titles, honorifics and common nouns. */
function personStart(tokens: Tokens, start: number, end: number): number {
  const medium = mediumBefore(tokens, start, end);
  if (medium >= 0) return medium + 1;
  let index = end - 1;
  while (index > start) {
    const before = index - 1;
    if (means(tokens, before, Means.nameParticle) && kindAt(tokens, before) === Kind.word) index = before;
    else if (isNicknameEnd(tokens, before, start)) index = before - 3;
    else if (isAmpersand(tokens, before) || isInnerAnd(tokens, before, start)) index = before;
    else if (isPluralOwner(tokens, before, start)) index = before - 1;
    else if (kindAt(tokens, before) !== Kind.name || isTitleWord(tokens, before, start)) break;
    else index = before;
  }
  return index;
}

const STATIONS = new WordTable(['radio', 'television', 'tv', 'station', 'channel', 'monthly']);

/**
 * `the British magazine | New Harbour`: the word for a medium, behind which all capitals are its name; -1 without one.
 */
function mediumBefore(tokens: Tokens, start: number, end: number): number {
  let index = end - 1;
  while (index > start && (kindAt(tokens, index) === Kind.name || isParticle(tokens, index))) index--;
  const isMedium =
    kindAt(tokens, index) === Kind.word && (means(tokens, index, Means.media) || isAmong(tokens, index, STATIONS));
  return isMedium && index < end - 1 ? index : -1;
}

function isParticle(tokens: Tokens, index: number): boolean {
  return means(tokens, index, Means.nameParticle) && kindAt(tokens, index + 1) === Kind.name;
}

/** `Workers' | Central`: a plural that owns what the name goes on with. */
function isPluralOwner(tokens: Tokens, possessive: number, start: number): boolean {
  if (possessive - 1 < start || kindAt(tokens, possessive) !== Kind.possessive) return false;
  return kindAt(tokens, possessive - 1) === Kind.name && means(tokens, possessive - 1, Means.group);
}

/** The mark behind a nickname: `Imelda "Imee" | Cruz`. */
function isNicknameEnd(tokens: Tokens, quote: number, start: number): boolean {
  if (quote - 3 < start || kindAt(tokens, quote) !== Kind.quote || kindAt(tokens, quote - 2) !== Kind.quote)
    return false;
  return kindAt(tokens, quote - 1) === Kind.name && kindAt(tokens, quote - 3) === Kind.name;
}

/** `South Africa`, `West Virginia`: part of a place's name, where other adjectives stand before it. */
const COMPASS = new Set(['North', 'South', 'East', 'West', 'Latin']);

/** `the Needs and Response Plan`: where a phrase has `and` in it, it is one name. */
function isInnerAnd(tokens: Tokens, index: number, start: number): boolean {
  return index > start && isWord(tokens, index, 'and') && kindAt(tokens, index - 1) === Kind.name;
}

/** Trades of bodies with which a sentence may open, and that are in no body's name: `Carmaker Norvik`. */
const TRADES = new WordTable(
  (
    'airline automaker carmaker chipmaker drugmaker planemaker airframer manufacturer lender insurer retailer broadcaster ' +
    'regulator watchdog startup conglomerate utility operator publisher supplier brewer steelmaker shipbuilder homebuilder ' +
    'distributor carrier pollster think-tank'
  ).split(' '),
);

function isTitleWord(tokens: Tokens, index: number, start: number): boolean {
  if (index === start && isAmong(tokens, index, TRADES)) return true;
  if (means(tokens, index, Means.role | Means.honorific)) return true;
  if (index === start && means(tokens, index, Means.group) && kindAt(tokens, index) === Kind.name) return true;
  if (isCompound(tokens, index) || isDoubleNation(tokens, index)) return true;
  if (isField(tokens, index)) return isOfOffice(tokens, index, start);
  const isFirst = index === start || (index === start + 1 && kindAt(tokens, start) === Kind.word);
  if (!isFirst || !means(tokens, index, Means.nationality)) return false;
  // `The Alman Red Cross`: with an article it is a body's name.
  if (isWord(tokens, start - 1, 'the') && kindAt(tokens, start) === Kind.name && meaningAt(tokens, index + 1) === 0)
    return false;
  return !means(tokens, index, Means.familyName) && !COMPASS.has(wordAt(tokens, index));
}

/** `Secretary Education Jane Doe`, not `Human Rights Norvik`: an office stands before the field. */
function isOfOffice(tokens: Tokens, field: number, start: number): boolean {
  for (let index = start; index < field; index++)
    if (means(tokens, index, Means.role | Means.roleModifier)) return true;
  return false;
}

/** The end of the title without honorifics behind it. */
function titleEnd(tokens: Tokens, start: number, nameStart: number): number {
  let end = nameStart;
  while (end > start && means(tokens, end - 1, Means.honorific)) end--;
  return end;
}
