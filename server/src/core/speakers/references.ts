import {
  endsWith,
  endsWithAny,
  is,
  isCompound,
  isDate,
  isField,
  isNominative,
  isPastForm,
  isWord,
  kindAt,
  lexemeAt,
  means,
  phraseText,
  wordAt,
} from './grammar.ts';
import { Endings } from './lexicon/endings.ts';
import { CUE_FINITE, Is, Means, type PronounKind } from './lexicon/lexemes.ts';
import { isAmpersand, type NounPhrase, phraseAfter, startsAdverbial } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What sort of thing a noun phrase names, as far as its own words tell. */
export type ReferenceSort = 'pronoun' | 'name' | 'role' | 'group' | 'body' | 'document' | 'state' | 'other';

/** A noun phrase read as the name or description of somebody who may speak. */
export interface Reference {
  readonly sort: ReferenceSort;
  /** The words that stand for the speaker, without adverbials; token indexes. */
  readonly start: number;
  readonly end: number;
  /** The proper name within them, of sorts `name`; otherwise the head with what belongs to it, without the article. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Index of the head noun; the last word of the name. */
  readonly head: number;
  /** The title before the name: first token and the one behind the last; equal where there is none. */
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly pronoun: PronounKind | null;
  /** It stands with an article or possessive that points back: `the`, `this`, `his`, `the party's`. */
  readonly definite: boolean;
  /** Whose document, office or body it is: `PC World's analysis`, `a message from the king`. */
  readonly owner: NounPhrase | null;
}

/** Reads a phrase. Joined phrases are read one by one by the caller. */
export function readReference(tokens: Tokens, phrase: NounPhrase): Reference {
  const { start } = phrase;
  const { pronoun } = lexemeAt(tokens, start);
  if (phrase.end === start + 1 && (pronoun !== null || isNominative(tokens, start))) {
    const reference = plain(phrase, start, phrase.end);
    reference.sort = 'pronoun';
    reference.pronoun = pronoun;
    return reference;
  }
  const end = withoutAdverbials(tokens, phrase);
  const bare = withoutArticle(tokens, start, end);
  const headEnd = Math.min(phrase.headEnd, end);
  const head = headOf(tokens, bare, headEnd);
  const reference = plain(phrase, bare, end);
  reference.head = head;
  reference.end = end;
  reference.definite = isDefinite(tokens, start, headEnd);
  reference.sort = sortOf(tokens, head, bare);
  if (reference.sort === 'name') partName(tokens, reference, bare, head + 1);
  else if (reference.sort === 'body' && hasPossessive(tokens, phrase.headEnd, end)) reference.sort = 'other';
  else if (reference.sort === 'document') reference.owner = ownerOf(tokens, phrase, bare, headEnd, end);
  return reference;
}

/** `the Church of Rome's library in Paris`: what stands at the head is only the owner. */
function hasPossessive(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (kindAt(tokens, index) === Kind.possessive && kindAt(tokens, index + 1) === Kind.word) return true;
  }
  return false;
}

/** A reference while its phrase is being read: an archive has tens of thousands, and each is made only once. */
type Draft = { -readonly [Part in keyof Reference]: Reference[Part] };

function plain(phrase: NounPhrase, nameStart: number, nameEnd: number): Draft {
  const { start, end } = phrase;
  return {
    sort: 'other',
    start,
    end,
    nameStart,
    nameEnd,
    head: end - 1,
    titleStart: start,
    titleEnd: start,
    pronoun: null,
    definite: false,
    owner: null,
  };
}

/** Cuts `in a statement`, `on Friday`, `at a press conference` off the end of a phrase. */
function withoutAdverbials(tokens: Tokens, phrase: NounPhrase): number {
  for (let index = phrase.headEnd; index < phrase.end; index++) {
    if (!is(tokens, index, Is.preposition)) continue;
    let next = index + 1;
    while (next < phrase.end && !is(tokens, next, Is.preposition)) next++;
    if (startsAdverbial(tokens, index, next)) return index;
  }
  return phrase.end;
}

export function withoutArticle(tokens: Tokens, start: number, end: number): number {
  let index = start;
  while (index < end - 1 && (isWord(tokens, index, 'the') || isWord(tokens, index, 'a') || isWord(tokens, index, 'an')))
    index++;
  return index;
}

function isDefinite(tokens: Tokens, start: number, headEnd: number): boolean {
  for (let index = start + 1; index < headEnd; index++) if (kindAt(tokens, index) === Kind.possessive) return true;
  return (
    is(tokens, start, Is.determiner | Is.possessive) && !isWord(tokens, start, 'a') && !isWord(tokens, start, 'an')
  );
}

function headOf(tokens: Tokens, start: number, headEnd: number): number {
  let head = headEnd - 1;
  while (head > start) {
    if (kindAt(tokens, head) === Kind.closeBracket) {
      while (head > start && kindAt(tokens, head) !== Kind.openBracket) head--;
      head--;
    } else if (isDate(tokens, head) || kindAt(tokens, head) > Kind.number) head--;
    else break;
  }
  return Math.max(head, start);
}

const AGENT_ENDINGS = new Endings(['ers', 'ors', 'ists', 'ians', 'men', 'women', 'ees', 'ants']);

function sortOf(tokens: Tokens, head: number, start: number): ReferenceSort {
  const { meaning } = lexemeAt(tokens, head);
  const capital = kindAt(tokens, head) === Kind.name;
  if (capital && (meaning & Means.state) !== 0) return isPersonOfPlace(tokens, head, start) ? 'name' : 'state';
  if (capital && head === start && isCapitalisedVerb(tokens, head)) return 'other';
  if (isSenior(tokens, head, start)) return 'role';
  if (!capital && (meaning & Means.group) !== 0) return 'group';
  if ((meaning & Means.body) !== 0 && !((meaning & Means.document) !== 0 && !capital)) return 'body';
  if ((meaning & Means.group) !== 0) return 'group';
  if ((meaning & Means.role) !== 0) return 'role';
  if ((meaning & Means.document) !== 0) return 'document';
  const isAgents = endsWithAny(tokens, head, AGENT_ENDINGS);
  if (!capital) return isAgents ? 'group' : 'other';
  if (head > start || !isSentenceInitialPlural(tokens, head)) return 'name';
  return isAgents ? 'group' : 'other';
}

/** `Photos showed`: a plural that has its capital from the sentence it begins. */
function isSentenceInitialPlural(tokens: Tokens, index: number): boolean {
  return (
    (endsWith(tokens, index, 's') || endsWith(tokens, index, 'men')) &&
    (index === 0 || kindAt(tokens, index - 1) === Kind.stop) &&
    kindAt(tokens, index + 1) !== Kind.comma
  );
}

/** `Present at the meeting were`, `Shocked, he`: a word of the language that only stands at the start. */
function isCapitalisedVerb(tokens: Tokens, index: number): boolean {
  const { grammar, meaning } = lexemeAt(tokens, index);
  return (
    meaning === 0 &&
    (grammar & (CUE_FINITE | Is.cueGerund | Is.irregularPast | Is.adverb)) !== 0 &&
    (index === 0 || kindAt(tokens, index - 1) >= Kind.stop)
  );
}

/** Capitals before the name of a state that belong to it. */
const STATE_MODIFIERS = new Set([
  'United',
  'Great',
  'New',
  'Democratic',
  'Islamic',
  'Socialist',
  'Federal',
  'Saudi',
  'Papua',
  'Equatorial',
  'Burkina',
  'Sri',
  'Republic',
  'Arab',
  'People',
]);

/** `Valeska Paris`, `Jack London`: an unknown capital before a place makes it a person's name. */
function isPersonOfPlace(tokens: Tokens, head: number, start: number): boolean {
  const before = head - 1;
  if (before < start || kindAt(tokens, before) !== Kind.name || lexemeAt(tokens, before).meaning !== 0) return false;
  return !STATE_MODIFIERS.has(wordAt(tokens, before)) && !is(tokens, before, Is.determiner);
}

/** `secretary general`, `attorney general`: the office is the word before. */
function isSenior(tokens: Tokens, head: number, start: number): boolean {
  return head > start && isWord(tokens, head, 'general') && means(tokens, head - 1, Means.role);
}

/** Parts `Chinese President Xi Jinping` into title and name. */
function partName(tokens: Tokens, reference: Draft, start: number, end: number): void {
  const nameStart = personStart(tokens, start, end);
  reference.nameStart = nameStart;
  reference.nameEnd = end;
  reference.titleStart = start;
  reference.titleEnd = titleEnd(tokens, start, nameStart);
}

/** Where the name proper begins in a run of words that ends with it: behind titles, honorifics and common nouns. */
export function personStart(tokens: Tokens, start: number, end: number): number {
  let index = end - 1;
  while (index > start) {
    const before = index - 1;
    if (means(tokens, before, Means.nameParticle) && kindAt(tokens, before) === Kind.word) index = before;
    else if (isAmpersand(tokens, before)) index = before;
    else if (kindAt(tokens, before) !== Kind.name || isTitleWord(tokens, before, start)) break;
    else index = before;
  }
  return index;
}

function isTitleWord(tokens: Tokens, index: number, start: number): boolean {
  if (means(tokens, index, Means.role | Means.honorific)) return true;
  if (isCompound(tokens, index) || isField(tokens, index)) return true;
  return index === start && means(tokens, index, Means.nationality) && !means(tokens, index, Means.familyName);
}

/** The end of the title without honorifics behind it. */
function titleEnd(tokens: Tokens, start: number, nameStart: number): number {
  let end = nameStart;
  while (end > start && means(tokens, end - 1, Means.honorific)) end--;
  return end;
}

/** Prepositions behind a document that lead to its author. */
const AUTHOR_PREPOSITIONS = ['from', 'by', 'of'];

function ownerOf(tokens: Tokens, phrase: NounPhrase, start: number, headEnd: number, end: number): NounPhrase | null {
  for (let index = start; index < headEnd; index++) {
    if (kindAt(tokens, index) === Kind.possessive && index > phrase.start) {
      return { start: phrase.start, end: index, headEnd: index, joined: [] };
    }
  }
  for (let index = headEnd; index < end; index++) {
    if (AUTHOR_PREPOSITIONS.some((word) => isWord(tokens, index, word)) && !means(tokens, index + 1, Means.content)) {
      const owner = phraseAfter(tokens, index + 1, end);
      return owner && isWord(tokens, index, 'of') && kindAt(tokens, owner.headEnd - 1) !== Kind.name ? null : owner;
    }
  }
  const isSentBy = isPastForm(tokens, end) && isWord(tokens, end + 1, 'by');
  return isSentBy ? phraseAfter(tokens, end + 2, end + 30) : null;
}

/** The words that name the speaker, without the article. */
export function referenceText(tokens: Tokens, reference: Reference): string {
  return phraseText(tokens, reference.nameStart, reference.nameEnd);
}
