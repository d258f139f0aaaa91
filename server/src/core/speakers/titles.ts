import { isAgent } from './agentNouns.ts';
import type { Entity } from './entity.ts';
import {
  is,
  isAcronym,
  isAmong,
  isFiniteVerb,
  isGerund,
  isWord,
  kindAt,
  means,
  phraseText,
  startsLine,
} from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { isAmpersand, type NounPhrase, phraseBefore, simplePhrase } from './nounPhrases.ts';
import { isPremier, officeNoun } from './offices.ts';
import { readReference, type Reference } from './references.ts';
import { partsOfTitle } from './titleParts.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Offices and words of respect before a name, and entering them for the person who bears it. */

/** Prepositions between an office and the body or place it belongs to. */
const OFFICE_PREPOSITIONS = ['of', 'for', 'to', 'at', 'in', 'on'];
/** Prepositional phrases between an office and the name of its holder: `of the Alma chapter of the Union`. */
const MOST_OFFICE_LINKS = 3;
const LONGEST_LINK = 5;

/**
 * The noun of an office that is linked to a run of capitals by prepositions: `CEO of the | Refugee Council Jane Doe`;
 * -1 where there is none.
 */
export function linkedOffice(tokens: Tokens, start: number): number {
  let at = start;
  for (let links = 0; links < MOST_OFFICE_LINKS; links++) {
    let preposition = at - 1;
    const lowest = Math.max(0, preposition - LONGEST_LINK);
    while (preposition > lowest && isNominal(tokens, preposition)) preposition--;
    if (!OFFICE_PREPOSITIONS.some((word) => isWord(tokens, preposition, word))) return -1;
    if (means(tokens, preposition - 1, Means.role)) return preposition - 1;
    at = preposition;
  }
  return -1;
}

function isNominal(tokens: Tokens, index: number): boolean {
  if (is(tokens, index, Is.determiner)) return true;
  if (kindAt(tokens, index) === Kind.possessive) return kindAt(tokens, index + 1) <= Kind.name;
  if (kindAt(tokens, index) > Kind.name) return isAcronymsBracket(tokens, index);
  return !is(tokens, index, Is.preposition) && !isFiniteVerb(tokens, index);
}

/** A bracket of `House of Tides (HOT)`. */
function isAcronymsBracket(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) === Kind.openBracket) return kindAt(tokens, index + 2) === Kind.closeBracket;
  return kindAt(tokens, index) === Kind.closeBracket && acronymBefore(tokens, index) >= 0;
}

/** The noun of an office before a name: the last one, or the one before `of Education`. */
export function titleHead(tokens: Tokens, start: number, end: number): number {
  for (let index = end - 1; index > start; index--)
    if (means(tokens, index, Means.role) || isAgent(tokens, index)) return index;
  return start;
}

/** Where the honorifics right before a name begin: `Mr.`, `His Excellency`; the end where there are none. */
export function honorificsStart(tokens: Tokens, start: number, end: number): number {
  let index = end;
  while (index > start && means(tokens, index - 1, Means.honorific)) index--;
  return index;
}

const TITLE_WORDS =
  Means.role | Means.roleModifier | Means.nationality | Means.body | Means.state | Means.honorific | Means.group;
const LONGEST_TITLE = 12;

/**
 * Where the title before a name begins: `spokeswoman Jane Doe`, `Harbour Board spokesperson Julie Hahn`, `Bank of Alma
 * (BA) Gov. Ann Berg`, `potato grower Jane Doe`; the name's own start where there is no title.
 */
export function titleBefore(tokens: Tokens, nameStart: number, mayBeName: (index: number) => boolean): number {
  const bracketed = kindAt(tokens, nameStart - 1) === Kind.closeBracket ? wordInBrackets(tokens, nameStart - 1) : -1;
  const last = (bracketed >= 0 ? bracketed : nameStart) - 1;
  const titled = means(tokens, last, Means.role | Means.honorific) || isAgent(tokens, last);
  if (!titled || is(tokens, last, Is.possessive)) return nameStart;
  let index = last;
  const lowest = Math.max(0, last - LONGEST_TITLE);
  while (index > lowest && !startsLine(tokens, index)) {
    const before = index - 1;
    const bracket = kindAt(tokens, before) === Kind.closeBracket ? acronymBefore(tokens, before) : -1;
    if (bracket >= 0) index = bracket;
    else if (beginsTitle(tokens, index)) break;
    else if (isTitleWord(tokens, before) || (kindAt(tokens, before) === Kind.name && mayBeName(before))) index = before;
    else if (isAmpersand(tokens, before)) index = before;
    else if (linksBody(tokens, before)) index = before - 1;
    else break;
  }
  const owned = kindAt(tokens, index - 1) === Kind.possessive && means(tokens, index - 2, Means.state);
  return owned && means(tokens, last, Means.role) ? index - 2 : index;
}

const BEFORE_NATION = new WordTable('north south east west new central equatorial papua saudi sri'.split(' '));

/** `at the Palm Palace | Alman Minister Jane Doe`: a nation before an office, behind the name of something else. */
function beginsTitle(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.name || !means(tokens, index, Means.nationality)) return false;
  if (means(tokens, index, Means.familyName) || kindAt(tokens, index - 1) !== Kind.name) return false;
  const belongs = Means.roleModifier | Means.role | Means.nationality | Means.state | Means.honorific;
  return !means(tokens, index - 1, belongs) && !isAmong(tokens, index - 1, BEFORE_NATION);
}

function isTitleWord(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) === Kind.name && is(tokens, index, Is.connective)) return false;
  return means(tokens, index, TITLE_WORDS) && kindAt(tokens, index) <= Kind.name && !is(tokens, index, Is.possessive);
}

/** `Bank of Alma`: the preposition or conjunction inside a body's name. */
function linksBody(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index + 1) !== Kind.name || kindAt(tokens, index - 1) !== Kind.name) return false;
  return (isWord(tokens, index, 'of') || isWord(tokens, index, 'for')) && means(tokens, index - 1, Means.body);
}

/** Index of the bracket that opens `(retd)` before its closing one. */
function wordInBrackets(tokens: Tokens, close: number): number {
  return kindAt(tokens, close - 2) === Kind.openBracket && kindAt(tokens, close - 1) === Kind.word ? close - 2 : -1;
}

/** Index of the bracket that opens `(BOK)` before its closing one; -1 where something else is in brackets. */
function acronymBefore(tokens: Tokens, close: number): number {
  return kindAt(tokens, close - 2) === Kind.openBracket && kindAt(tokens, close - 1) === Kind.name ? close - 2 : -1;
}

/** `Harbour Commission President, Dr Jane Doe, said`: an office in capitals needs no article. */
function opensSentence(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name && (index === 0 || kindAt(tokens, index - 1) === Kind.stop);
}

/** `the president of the region, Maria Rossi,`, `the party's chairwoman, Jane Doe`: the office before a comma. */
export function officeBefore(tokens: Tokens, comma: number): Reference | null {
  let floor = comma;
  while (floor > Math.max(0, comma - 20) && !startsLine(tokens, floor)) floor--;
  const whole = phraseBefore(tokens, comma, floor);
  const office = whole && officeIn(tokens, whole);
  if (!office || isParticiples(tokens, office.start - 1)) return null;
  const reference = readReference(tokens, office);
  const isNamed =
    reference.definite ||
    is(tokens, office.start, Is.determiner) ||
    isSecondOf(tokens, whole, office) ||
    is(tokens, office.start - 1, Is.cuePast) ||
    opensSentence(tokens, office.start) ||
    isTitleInCapitals(tokens, office);
  return isNamed ? reference : null;
}

/** `the founder and | director of the firm, Jane Doe,`: two offices with one article. */
function isSecondOf(tokens: Tokens, whole: NounPhrase, office: NounPhrase): boolean {
  return whole !== office && is(tokens, whole.start, Is.article) && means(tokens, whole.headEnd - 1, Means.role);
}

/** The part of a phrase that names an office: `talks with | his Alma counterpart`; null where none does. */
function officeIn(tokens: Tokens, phrase: NounPhrase): NounPhrase | null {
  const { start, end, headEnd, joined } = phrase;
  const last = joined[joined.length - 1];
  if (last) {
    const isOwn = isTitleInCapitals(tokens, last) && kindAt(tokens, last.start - 2) === Kind.comma;
    return (isOwn || isWord(tokens, last.start - 1, 'and')) && means(tokens, last.headEnd - 1, Means.role)
      ? last
      : null;
  }
  if (means(tokens, headEnd - 1, Means.role)) return phrase;
  for (let index = headEnd; index < end; index++) {
    if (!is(tokens, index, Is.preposition) || !is(tokens, index + 1, Is.determiner | Is.possessive)) continue;
    let head = index + 1;
    while (head < end && !is(tokens, head, Is.preposition)) head++;
    if (head > start && means(tokens, head - 1, Means.role)) return simplePhrase(index + 1, end, head);
  }
  return null;
}

/** `the man assisting | the coroner`: the office is another's, but for `including`. */
function isParticiples(tokens: Tokens, before: number): boolean {
  return isGerund(tokens, before) && !is(tokens, before, Is.preposition);
}

/** `signed by Secretary of State for Tides, Jane Doe,`: a title in capitals that says of what. */
function isTitleInCapitals(tokens: Tokens, { start, end, headEnd }: NounPhrase): boolean {
  return end > headEnd && kindAt(tokens, start) === Kind.name && kindAt(tokens, headEnd - 1) === Kind.name;
}

function isCity(tokens: Tokens, index: number): boolean {
  const isLong = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) > 3;
  return isLong && kindAt(tokens, index + 3) === Kind.closeBracket && kindAt(tokens, index - 1) > Kind.number;
}

/** `May 4 (ANA) | Harbour Minister`: an office has neither a date nor an agency in it. */
function behindDate(tokens: Tokens, from: number, head: number): number {
  // `ALMA (ANA) | Harbour Minister`
  if (kindAt(tokens, from + 1) === Kind.openBracket && isAcronym(tokens, from) && isCity(tokens, from)) return from + 4;
  if (!means(tokens, from, Means.month)) return from;
  let start = from;
  for (let index = from; index < head; index++)
    if (means(tokens, index, Means.month) || kindAt(tokens, index) >= Kind.number) start = index + 1;
  return start;
}

const RANKS = new WordTable(
  'admiral general colonel captain major brigadier lieutenant professor engineer ambassador superintendent'.split(' '),
);

/** `Navy | Commander Rear Admiral`: the office before a rank; -1 where there is none. */
function officeBeforeRank(tokens: Tokens, start: number, rank: number): number {
  for (let index = rank - 1; index >= start; index--) {
    if (kindAt(tokens, index) > Kind.name) return -1;
    if (means(tokens, index, Means.role) && !isAmong(tokens, index, RANKS)) return index;
  }
  return -1;
}

/** Enters an office, and the noun by which the text may come back to its holder. */
export function addRole(tokens: Tokens, entity: Entity, from: number, end: number, head: number): void {
  for (const part of partsOfTitle(tokens, { start: from, end, head }))
    addOffice(tokens, entity, part.start, part.end, part.head);
}

function addOffice(tokens: Tokens, entity: Entity, from: number, end: number, head: number): void {
  let start = behindDate(tokens, from, head);
  while (start < head && means(tokens, start, Means.honorific)) start++;
  const text = phraseText(tokens, start, end);
  const isOffice = means(tokens, head, Means.role) || isAgent(tokens, head);
  if (isOffice) entity.addRole(text);
  const noun = officeNoun(tokens, head, start);
  entity.addHead(noun);
  // `the Head of State Jane Doe`, later `the President`.
  if (noun === 'head of state') entity.addHead('president');
  const office = isAmong(tokens, head, RANKS) ? officeBeforeRank(tokens, start, head) : -1;
  if (office >= 0) entity.addHead(officeNoun(tokens, office, start));
  if (isPremier(tokens, head)) entity.addHead(isWord(tokens, head, 'minister') ? 'premier' : 'minister');
}
