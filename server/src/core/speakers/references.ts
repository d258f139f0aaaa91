import { ownerOf } from './documentOwners.ts';
import {
  is,
  isAcronym,
  isAmong,
  isCompound,
  isDate,
  isNominative,
  isReflexive,
  isWord,
  kindAt,
  lexemeAt,
  means,
  phraseText,
} from './grammar.ts';
import { Is, Means, type PronounKind } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter, startsAdverbial } from './nounPhrases.ts';
import { isSomebodyFrom } from './origins.ts';
import { partName } from './personParts.ts';
import { type ReferenceSort, sortOf } from './referenceSorts.ts';
import { Kind, type Tokens } from './tokens.ts';

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
export function readReference(tokens: Tokens, whole: NounPhrase): Reference {
  const phrase = printedText(tokens, whole);
  const { start } = phrase;
  const { pronoun } = lexemeAt(tokens, start);
  const isLone = phrase.end === start + 1 || (phrase.headEnd === start + 1 && isNominative(tokens, start));
  if (isLone && (pronoun !== null || isNominative(tokens, start))) {
    const reference = plain(phrase, start, start + 1);
    reference.end = start + 1;
    reference.sort = 'pronoun';
    reference.pronoun = pronoun;
    return reference;
  }
  if (phrase.end === start + 2 && isAddress(tokens, start)) {
    const reference = plain(phrase, start, phrase.end);
    reference.sort = 'pronoun';
    reference.pronoun = pronoun;
    return reference;
  }
  const end = withoutAdverbials(tokens, phrase);
  const headEnd = Math.min(phrase.headEnd, end);
  const head = headOf(tokens, start, headEnd);
  const bare = nameOpening(tokens, start, end, head);
  const reference = plain(phrase, bare, end);
  reference.head = head;
  reference.end = end;
  reference.definite = isDefinite(tokens, start, headEnd);
  reference.sort = sortOf(tokens, head, bare);
  if (reference.sort === 'name' && isSomebodyFrom(tokens, start, head)) reference.sort = 'role';
  if (reference.sort === 'name') {
    partName(tokens, reference, bare, head + 1);
    if (isWord(tokens, head + 1, 'to')) reference.end = head + 1;
  } else if (reference.sort === 'body' && hasPossessive(tokens, phrase.headEnd, end)) reference.sort = 'other';
  else if (reference.sort === 'body') {
    reference.nameStart = properStart(tokens, withoutCompound(tokens, bare, head), head);
    reference.nameEnd = isPaper(tokens, reference.nameStart, head)
      ? head + 1
      : withoutPlace(tokens, head, withoutAcronym(tokens, end));
  } else if (reference.sort === 'document') {
    reference.owner = ownerOf(tokens, phrase, bare, headEnd, end);
    // `a note | seen`
    if (head < end - 1 && isAmong(tokens, end - 1, PARTICIPLES)) reference.nameEnd = reference.end = end - 1;
  }
  return reference;
}

/** `the full text of an article`: what is printed, without the word for its wording. */
function printedText(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  const { headEnd, end } = phrase;
  if (headEnd === end || !isWord(tokens, headEnd, 'of') || !isAmong(tokens, headEnd - 1, WORDINGS)) return phrase;
  const text = phraseAfter(tokens, headEnd + 1, end);
  return text && means(tokens, text.headEnd - 1, Means.document) ? text : phrase;
}

const WORDINGS = new WordTable(['text', 'texts', 'wording', 'transcript', 'excerpt', 'excerpts', 'gist', 'summary']);

const ADDRESSES = new WordTable(
  'excellency highness majesty holiness eminence honour honor lordship worship'.split(' '),
);

/** `His Excellency said`: whom `he` stands for. */
function isAddress(tokens: Tokens, start: number): boolean {
  return (
    is(tokens, start, Is.possessive) && kindAt(tokens, start) === Kind.name && isAmong(tokens, start + 1, ADDRESSES)
  );
}

/** `the Church of Rome's library in Paris`: what stands at the head is only the owner. */
function hasPossessive(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (kindAt(tokens, index) === Kind.possessive && kindAt(tokens, index + 1) === Kind.word) return true;
  }
  return false;
}

/** A reference while its phrase is being read: an archive has tens of thousands, and each is made only once. */
export type ReferenceDraft = { -readonly [Part in keyof Reference]: Reference[Part] };

function plain(phrase: NounPhrase, nameStart: number, nameEnd: number): ReferenceDraft {
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
  if (phrase.end - phrase.start > 1 && isReflexive(tokens, phrase.end - 1)) return phrase.end - 1;
  for (let index = phrase.headEnd; index < phrase.end; index++) {
    if (!is(tokens, index, Is.preposition)) continue;
    let next = index + 1;
    while (next < phrase.end && !is(tokens, next, Is.preposition)) next++;
    if (startsAdverbial(tokens, index, next)) return index;
  }
  return phrase.end;
}

/** The first token of a phrase behind its articles and `those`; never the one behind its last. */
export function withoutArticle(tokens: Tokens, start: number, end: number): number {
  let index = start;
  while (
    index < end - 1 &&
    (is(tokens, index, Is.article) ||
      isPointing(tokens, index) ||
      (isWord(tokens, index, 'both') && kindAt(tokens, index + 1) === Kind.name))
  )
    index++;
  return index;
}

/** The `those` of `those officials`. */
function isPointing(tokens: Tokens, index: number): boolean {
  if (!isWord(tokens, index, 'those') && !isWord(tokens, index, 'these')) return false;
  return kindAt(tokens, index + 1) <= Kind.name && !is(tokens, index + 1, Is.preposition | Is.relative | Is.cuePast);
}

/** Where the words that name somebody begin: behind articles, `his`, `all the`; but it is her mother who speaks. */
function nameOpening(tokens: Tokens, start: number, end: number, head: number): number {
  const isStyled = ['all', 'both', 'hm', 'hrh'].some((word) => isWord(tokens, start, word));
  const first = isStyled ? start + 1 : start;
  // `Both Norvik and Alma`
  if (isWord(tokens, start, 'both') && kindAt(tokens, start + 1) === Kind.name && end > start + 1) return start + 1;
  const bare = withoutArticle(tokens, first, end);
  if (bare === first && first > start) return start;
  const isOwned = bare < end - 1 && is(tokens, bare, Is.possessive) && !isAmong(tokens, head, RELATIVES);
  return isOwned ? bare + 1 : bare;
}

const RELATIVES = new WordTable(
  'stepson stepdaughter stepmother stepfather mother father wife husband son daughter brother sister widow parents relative relatives family friend'.split(
    ' ',
  ),
);

/** `the North's official | Alma News Agency`: where the proper name of a body begins behind words in lower case. */
function properStart(tokens: Tokens, start: number, head: number): number {
  let index = head;
  while (index > start && isInName(tokens, index - 1)) index--;
  const isTrimmed = index > start && index < head && kindAt(tokens, index - 1) === Kind.word;
  return isTrimmed && kindAt(tokens, head) === Kind.name ? index : start;
}

/** `the state-run | Alma agency`: what is said of a body before its name. */
function withoutCompound(tokens: Tokens, start: number, head: number): number {
  return isCompound(tokens, start) && start + 1 < head && kindAt(tokens, start + 1) === Kind.name ? start + 1 : start;
}

/** `Alma Gazette of Norway`: where a paper appears is no part of its name; of `Times of Norway` it is. */
function isPaper(tokens: Tokens, start: number, head: number): boolean {
  return head > start && kindAt(tokens, head) === Kind.name && means(tokens, head, Means.media);
}

/** `Alma News Agency (ANA)`: the acronym is another name. */
function withoutAcronym(tokens: Tokens, end: number): number {
  const isBracketed = kindAt(tokens, end - 1) === Kind.closeBracket && kindAt(tokens, end - 3) === Kind.openBracket;
  return isBracketed && isAcronym(tokens, end - 2) ? end - 3 : end;
}

/**
 * `Museum of Crafts | in the city of Alma`: where a body stands, told in words of the language, is no part of its name.
 */
function withoutPlace(tokens: Tokens, head: number, end: number): number {
  if (isSeated(tokens, head, end)) return head + 1;
  if (kindAt(tokens, head) !== Kind.name) return end;
  for (let index = head + 1; index < end - 1; index++) {
    if (!isWord(tokens, index, 'in') || !is(tokens, index + 1, Is.article)) continue;
    for (let at = index + 2; at < end; at++)
      if (kindAt(tokens, at) === Kind.word && !is(tokens, at, Is.preposition)) return index;
  }
  return end;
}

const GOVERNING = new WordTable('ministry government cabinet parliament'.split(' '));

/** `the tide ministry in Oslo`. */
function isSeated(tokens: Tokens, head: number, end: number): boolean {
  if (!isAmong(tokens, head, GOVERNING) || !isWord(tokens, head + 1, 'in') || head + 3 !== end) return false;
  return kindAt(tokens, head + 2) === Kind.name;
}

function isInName(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  if (kind === Kind.name) return !isCompound(tokens, index);
  return kind === Kind.possessive ? kindAt(tokens, index + 1) === Kind.name : isWord(tokens, index, 'and');
}

function isDefinite(tokens: Tokens, start: number, headEnd: number): boolean {
  for (let index = start + 1; index < headEnd; index++) if (kindAt(tokens, index) === Kind.possessive) return true;
  return (
    is(tokens, start, Is.determiner | Is.possessive) && !isWord(tokens, start, 'a') && !isWord(tokens, start, 'an')
  );
}

/** Irregular participles that carry on a noun: `a letter seen by the paper`. */
const PARTICIPLES = new WordTable('written sent given seen put read made held taken known drawn shown'.split(' '));

/** `people | familiar with the matter`: an adjective behind its noun. */
function isQualifier(tokens: Tokens, index: number): boolean {
  const isOpen = isWord(tokens, index, 'familiar') || isWord(tokens, index, 'close') || isWord(tokens, index, 'aware');
  return isOpen && means(tokens, index - 1, Means.group | Means.role);
}

function headOf(tokens: Tokens, start: number, headEnd: number): number {
  let head = headEnd - 1;
  while (head > start) {
    if (kindAt(tokens, head) === Kind.closeBracket) {
      while (head > start && kindAt(tokens, head) !== Kind.openBracket) head--;
      head--;
    } else if (isDate(tokens, head) || kindAt(tokens, head) > Kind.number) head--;
    else if (isAmong(tokens, head, PARTICIPLES) || isQualifier(tokens, head)) head--;
    else break;
  }
  return Math.max(head, start);
}

/** The words that name the speaker, without the article. */
export function referenceText(tokens: Tokens, reference: Reference): string {
  return phraseText(tokens, reference.nameStart, reference.nameEnd);
}
