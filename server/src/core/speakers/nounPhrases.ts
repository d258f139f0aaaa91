import { opensQuality } from './frontedQualities.ts';
import {
  endsWith,
  grammarAt,
  is,
  isAdverb,
  isBoundary,
  isDate,
  isFiniteVerb,
  isGerund,
  isNominative,
  isWord,
  kindAt,
  meaningAt,
  means,
} from './grammar.ts';
import { carriesOn, isPredicate, joinsAdjectives, joinsNations, jointBefore } from './joining.ts';
import { AUXILIARY, Is, Means } from './lexicon/lexemes.ts';
import { carriesOnName, carriesOnOffice, isFieldName, isPurpose } from './namesWithAnd.ts';
import { isBeforeStyle, isStyle } from './styles.ts';
import { Kind, type Tokens } from './tokens.ts';
import { isVerbForm, qualifiesParticiple } from './verbForms.ts';

/** A noun phrase: `the chairman of the board`. Indexes of tokens, the ends exclusive. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  /** The part with the head noun, before the first preposition: `the chairman`. */
  readonly headEnd: number;
  /** Further phrases joined to this one by commas and `and`, in the order of the text; this one comes first. */
  readonly joined: readonly NounPhrase[];
}

/** The end of a phrase with all that is joined to it. */
export function wholeEnd(phrase: NounPhrase): number {
  return phrase.joined[phrase.joined.length - 1]?.end ?? phrase.end;
}

const NO_PHRASES: readonly NounPhrase[] = [];
/** Prepositional phrases in a row and joined phrases that are followed, so that a page of commas stays cheap. */
const MOST_LINKS = 12;
const LONGEST_BRACKET = 14;

/** A phrase that nothing is joined to; `headEnd` is the token behind its head noun. */
export function simplePhrase(start: number, end: number, headEnd: number): NounPhrase {
  return { start, end, headEnd, joined: NO_PHRASES };
}

/** Whether a token may stand inside a noun phrase, behind its determiner. */
function isNominal(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  if (kind === Kind.possessive || kind === Kind.number) return true;
  if (kind === Kind.other) return isAmpersand(tokens, index);
  if (kind !== Kind.word && kind !== Kind.name) return false;
  const grammar = grammarAt(tokens, index);
  // `Then Mayor Jane Doe spoke`: a capital only opens the sentence.
  if (kind === Kind.name && (grammar & Is.connective) !== 0) return false;
  if (meaningAt(tokens, index) !== 0 && (grammar & (AUXILIARY | Is.determiner)) === 0) return true;
  const closed =
    Is.determiner |
    Is.possessive |
    Is.relative |
    Is.coordinator |
    Is.subordinator |
    Is.preposition |
    Is.pronoun |
    Is.according;
  if ((grammar & (closed | AUXILIARY)) !== 0 || isWord(tokens, index, 'that')) return false;
  if (kind === Kind.name) return (grammar & (Is.adverb | Is.connective)) === 0;
  if (isAdverb(tokens, index)) return qualifiesParticiple(tokens, index);
  return !isVerbForm(tokens, index);
}

/** `Chase & Co.`: between two names. */
export function isAmpersand(tokens: Tokens, index: number): boolean {
  return (
    isWord(tokens, index, '&') && kindAt(tokens, index - 1) === Kind.name && kindAt(tokens, index + 1) === Kind.name
  );
}

/** Start of the run of nominal tokens that ends before `end`, determiner included; `end` where there is none. */
export function chunkStart(tokens: Tokens, end: number, floor: number): number {
  let index = end;
  while (index > floor) {
    const at = index - 1;
    if (kindAt(tokens, at) === Kind.closeBracket) {
      const open = openingBracket(tokens, at, floor);
      if (open < 0) break;
      index = open;
    } else if (kindAt(tokens, at) === Kind.quote) {
      const open = shortQuotation(tokens, at, floor);
      if (open < 0) break;
      index = open;
    } else if (isDate(tokens, at) && !isNominal(tokens, index)) {
      break;
    } else if (isNumbering(tokens, at)) {
      index = at;
    } else if (is(tokens, at, Is.possessive) && isBeforeStyle(tokens, at - 1)) {
      index = at;
    } else if (isPointing(tokens, at)) {
      index = at;
      break;
    } else if (is(tokens, at, Is.determiner | Is.possessive)) {
      index = isStyle(tokens, at - 1) && at - 1 >= floor ? at - 1 : at;
      if (index < at || !is(tokens, at - 1, Is.determiner) || at - 1 < floor) break;
    } else if (isNominal(tokens, at)) {
      index = at;
    } else break;
  }
  return index;
}

/** `of | that vessel`: behind a preposition it points. */
function isPointing(tokens: Tokens, index: number): boolean {
  return (
    isWord(tokens, index, 'that') && is(tokens, index - 1, Is.preposition) && kindAt(tokens, index + 1) === Kind.word
  );
}

/** The `No.` of `Union No. 3`. */
function isNumbering(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'No.') && kindAt(tokens, index + 1) === Kind.number;
}

function openingBracket(tokens: Tokens, close: number, floor: number): number {
  const lowest = Math.max(floor, close - LONGEST_BRACKET);
  for (let index = close - 1; index >= lowest; index--) if (kindAt(tokens, index) === Kind.openBracket) return index;
  return -1;
}

/** The mark that opens a few quoted words before a closing mark; -1 where there is none. */
export function shortQuotation(tokens: Tokens, close: number, floor: number): number {
  const lowest = Math.max(floor, close - LONGEST_BRACKET);
  for (let index = close - 1; index >= lowest; index--) {
    if (kindAt(tokens, index) === Kind.quote) return index;
    if (kindAt(tokens, index) === Kind.comma || kindAt(tokens, index) === Kind.stop) return -1;
  }
  return -1;
}

/**
 * The noun phrase that ends before `end`, with its prepositional phrases and the phrases joined to it; null where none
 * does.
 */
export function phraseBefore(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  const last = linkedPhrase(tokens, end, floor);
  if (!last) return null;
  const phrases = [last];
  let clean = opensClause(tokens, last.start, floor) ? 1 : 0;
  let start = last.start;
  let isOpen = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    const joint = jointBefore(tokens, start, floor, phrases.length > 1);
    const previous = joint < 0 ? null : linkedPhrase(tokens, joint, floor);
    if (!previous && isOpen) clean = phrases.length;
    if (!previous || isDate(tokens, previous.end - 1) || isGerundClause(tokens, previous)) break;
    if (previous.start === floor && opensQuality(tokens, floor)) break;
    phrases.unshift(previous);
    start = previous.start;
    // Behind `and` alone it depends on the phrase before: of `moved by the love and trust, the divers` no list begins there.
    isOpen = is(tokens, start - 1, Is.coordinator) && start > floor && kindAt(tokens, start - 2) !== Kind.comma;
    if (!isOpen && opensClause(tokens, start, floor) && !isPredicate(tokens, start)) clean = phrases.length;
  }
  return joinPhrases(tokens, phrases.slice(phrases.length - Math.max(clean, 1)));
}

/** `Writing in the journal, | Doe and others`. */
function isGerundClause(tokens: Tokens, { start, end }: NounPhrase): boolean {
  return end - start > 1 && isGerund(tokens, start);
}

/** Makes one phrase of several that `and` joins. */
function joinPhrases(tokens: Tokens, phrases: readonly NounPhrase[]): NounPhrase | null {
  if (phrases.length === 1) return phrases[0] ?? null;
  const merged: NounPhrase[] = [];
  for (const phrase of phrases) {
    const previous = merged[merged.length - 1];
    if (previous && carriesOnName(tokens, previous, phrase)) {
      merged[merged.length - 1] = simplePhrase(previous.start, phrase.end, previous.headEnd);
    } else if (previous && carriesOn(tokens, previous, phrase)) {
      merged[merged.length - 1] = simplePhrase(previous.start, phrase.end, phrase.headEnd);
    } else merged.push(phrase);
  }
  const [first, ...joined] = merged;
  return first ? { ...first, joined } : null;
}

/** Whether a subject may begin here: at the start, or behind a mark or a conjunction. */
export function opensClause(tokens: Tokens, start: number, floor: number): boolean {
  return start <= floor || isBoundary(tokens, start - 1) || isAdverb(tokens, start - 1);
}

/** A phrase with its prepositional phrases, nothing joined. */
function linkedPhrase(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  let headEnd = end;
  let start = headStart(tokens, end, floor);
  if (start === end) return null;
  for (let links = 0; links < MOST_LINKS; links++) {
    const preposition = start - 1;
    const listing = isWord(tokens, preposition, 'as') && isWord(tokens, preposition - 1, 'such');
    if (preposition < floor || (!listing && !isLink(tokens, preposition))) break;
    const link = listing ? preposition - 1 : preposition;
    const previous = headStart(tokens, link, floor);
    if (previous === link) break;
    if (!isWord(tokens, link, 'than')) headEnd = link;
    start = previous;
  }
  return simplePhrase(start, end, headEnd);
}

function isLink(tokens: Tokens, index: number): boolean {
  return (
    is(tokens, index, Is.preposition) && !is(tokens, index, Is.subordinator) && !is(tokens, index - 1, Is.according)
  );
}

/** Start of a chunk, with what a conjunction inside a name joins: `Ministry of Physical Culture and Sports`. */
function headStart(tokens: Tokens, end: number, floor: number): number {
  if (isNominative(tokens, end - 1)) return end - 1 >= floor ? end - 1 : end;
  const chunk = chunkStart(tokens, end, floor);
  const start = chunk - 1 > floor && isPurpose(tokens, chunk - 1) ? chunk - 1 : chunk;
  const joint = start - 1;
  if (start === end || joint - 1 < floor || !isWord(tokens, joint, 'and')) return start;
  if (joinsAdjectives(tokens, start, joint) || joinsNations(tokens, joint)) return chunkStart(tokens, joint, floor);
  const joinsNames =
    kindAt(tokens, start) === Kind.name && !means(tokens, start, Means.role) && kindAt(tokens, joint - 1) === Kind.name;
  if (!joinsNames) return start;
  const before = chunkStart(tokens, joint, floor);
  const linked = before > floor && is(tokens, before - 1, Is.preposition) && kindAt(tokens, before) === Kind.name;
  return linked ? before : start;
}

/** The noun phrase that starts at `start`: behind an inverted verb or `according to`; null where none does. */
export function phraseAfter(tokens: Tokens, start: number, limit: number): NounPhrase | null {
  const first = linkedAfter(tokens, start, limit);
  if (!first) return null;
  const office = officeOfFields(tokens, first, limit);
  if (office) return office;
  const phrases = [first];
  let end = first.end;
  while (phrases.length < MOST_LINKS && isWord(tokens, end, 'and')) {
    const next = linkedAfter(tokens, end + 1, limit);
    if (!next || isFiniteVerb(tokens, end + 1)) break;
    phrases.push(next);
    end = next.end;
  }
  return joinPhrases(tokens, phrases);
}

/** `Education, Information and Trade Minister Jane Doe`: fields by commas before one office. */
function officeOfFields(tokens: Tokens, first: NounPhrase, limit: number): NounPhrase | null {
  let last = first;
  for (let links = 0; links < MOST_LINKS && isFieldName(tokens, last); links++) {
    const joint = last.end;
    if (kindAt(tokens, joint) !== Kind.comma && !isWord(tokens, joint, 'and')) return null;
    const next = linkedAfter(tokens, joint + 1, limit);
    if (!next) return null;
    if (carriesOnOffice(tokens, last, next)) return simplePhrase(first.start, next.end, next.headEnd);
    last = next;
  }
  return null;
}

function linkedAfter(tokens: Tokens, start: number, limit: number): NounPhrase | null {
  if (isNominative(tokens, start)) return start < limit ? simplePhrase(start, start + 1, start + 1) : null;
  const headEnd = chunkEnd(tokens, start, limit);
  if (headEnd === start) return null;
  let end = headEnd;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (end >= limit || !is(tokens, end, Is.linking)) break;
    const next = chunkEnd(tokens, end + 1, limit);
    if (next === end + 1 || startsAdverbial(tokens, end, next)) break;
    end = next;
  }
  return simplePhrase(start, end, headEnd);
}

/** Prepositional phrases that tell when or in what text something was said, and so belong to the verb. */
export function startsAdverbial(tokens: Tokens, preposition: number, end: number): boolean {
  for (let index = preposition + 1; index < end; index++) if (isDate(tokens, index)) return true;
  if (isWord(tokens, preposition, 'of') || isWord(tokens, preposition, 'for')) return false;
  return means(tokens, end - 1, Means.document | Means.timeNoun) || endsWith(tokens, end - 1, 'conference');
}

function chunkEnd(tokens: Tokens, start: number, limit: number): number {
  let index = start;
  while (index < limit && (is(tokens, index, Is.determiner | Is.possessive) || isPointing(tokens, index))) index++;
  const afterDeterminers = index;
  while (index < limit) {
    if (kindAt(tokens, index) === Kind.openBracket) {
      const close = closingBracket(tokens, index, limit);
      if (close < 0 || index === start) break;
      index = close + 1;
    } else if (kindAt(tokens, index) === Kind.quote && index === afterDeterminers && index > start) {
      const close = closingQuote(tokens, index, limit);
      if (close < 0) break;
      index = close + 1;
    } else if (isDate(tokens, index) && index > start && index > afterDeterminers) break;
    else if (isNominal(tokens, index) || isNumbering(tokens, index) || joinsNations(tokens, index)) index++;
    else break;
  }
  return index === afterDeterminers && !means(tokens, index - 1, Means.group) ? start : index;
}

function closingBracket(tokens: Tokens, open: number, limit: number): number {
  const highest = Math.min(limit, open + LONGEST_BRACKET);
  for (let index = open + 1; index < highest; index++) if (kindAt(tokens, index) === Kind.closeBracket) return index;
  return -1;
}

function closingQuote(tokens: Tokens, open: number, limit: number): number {
  const highest = Math.min(limit, open + LONGEST_BRACKET);
  for (let index = open + 1; index < highest; index++) if (kindAt(tokens, index) === Kind.quote) return index;
  return -1;
}
