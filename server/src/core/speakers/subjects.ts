import {
  is,
  isAspect,
  isAdverb,
  isDate,
  isFiniteVerb,
  isGerund,
  isNominative,
  isPastForm,
  isWord,
  kindAt,
  means,
} from './grammar.ts';
import { AUXILIARY, Is, Means } from './lexicon/lexemes.ts';
import { type NounPhrase, opensClause, phraseAfter, phraseBefore, simplePhrase, wholeEnd } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Finding the subject of a verb without a grammar of the whole sentence: from the verb to the left, mark by mark. */

/** How a subject stands to its verb. */
export type SubjectPlace =
  /** Right before the verb, or parted from it by an aside. */
  | 'before'
  /** Behind the verb: `said the minister`. */
  | 'after'
  /** Before an earlier verb of the same clause: `he came and said`. */
  | 'shared'
  /** At the start of the clause, with a relative clause or participle behind it. */
  | 'leading';

export interface Subject {
  readonly phrase: NounPhrase;
  readonly place: SubjectPlace;
}

/** Asides between subject and verb that are stepped over. */
const MOST_ASIDES = 10;

/** The first token of a verb's group, its auxiliaries and adverbs included: `has repeatedly said`. */
export function verbGroupStart(tokens: Tokens, verb: number, floor: number): number {
  let index = verb;
  while (index > floor && belongsToVerb(tokens, index - 1)) index--;
  return index;
}

function belongsToVerb(tokens: Tokens, index: number): boolean {
  return (
    is(tokens, index, AUXILIARY) || isAdverb(tokens, index) || (isAspect(tokens, index) && isGerund(tokens, index + 1))
  );
}

/** The phrases before a finite verb that may be its subject, the likeliest first. */
export function subjectsBefore(tokens: Tokens, verb: number, floor: number): Subject[] {
  const end = verbGroupStart(tokens, verb, floor);
  if (end <= floor) return [];
  if (is(tokens, end - 1, Is.coordinator)) return sharedSubject(tokens, end - 1, floor);
  const subjects: Subject[] = [];
  const phrase = subjectEndingAt(tokens, end, floor, MOST_ASIDES);
  if (phrase) subjects.push({ phrase, place: 'before' });
  const leading = modifiedLead(tokens, floor, end);
  if (leading && leading.start !== phrase?.start) subjects.push({ phrase: leading, place: 'leading' });
  return subjects;
}

function subjectEndingAt(tokens: Tokens, end: number, floor: number, asides: number): NounPhrase | null {
  let at = end;
  for (let steps = 0; steps < asides; steps++) {
    at = withoutTimes(tokens, at, floor);
    if (at <= floor) return null;
    if (isAside(tokens, at - 1)) return subjectBeforeAside(tokens, at - 1, floor, asides - steps - 1);
    const whole = phraseBefore(tokens, at, floor);
    if (!whole) return null;
    const phrase = withoutLeadingTime(tokens, whole);
    if (phrase !== whole) return phrase;
    if (phrase.start > floor && is(tokens, phrase.start - 1, Is.preposition)) {
      const name = nameBehindNoun(tokens, phrase);
      if (name) return name;
      at = phrase.start - 1;
      continue;
    }
    if (phrase.start > floor && is(tokens, phrase.start - 1, Is.relative))
      return isWord(tokens, phrase.start - 1, 'which') ? phrase : null;
    return opensClause(tokens, phrase.start, floor) ||
      isNominative(tokens, phrase.start) ||
      afterAdverbial(tokens, phrase, floor)
      ? phrase
      : null;
  }
  return null;
}

function isAside(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.closeBracket;
}

/** A phrase with a determiner behind an adverbial that opens the clause: `In the message | the king said`. */
function afterAdverbial(tokens: Tokens, phrase: NounPhrase, floor: number): boolean {
  if (!is(tokens, phrase.start, Is.determiner)) return false;
  const adverbial = phraseBefore(tokens, phrase.start, floor);
  const preposition = (adverbial?.start ?? 0) - 1;
  if (preposition < floor || !is(tokens, preposition, Is.preposition)) return false;
  return (
    preposition === floor ||
    kindAt(tokens, preposition - 1) === Kind.comma ||
    is(tokens, preposition - 1, Is.connective)
  );
}

/** `In the message | Bashar said`: a name behind a noun that is no title, in a phrase with a preposition before it. */
function nameBehindNoun(tokens: Tokens, phrase: NounPhrase): NounPhrase | null {
  for (let index = phrase.headEnd - 1; index > phrase.start; index--) {
    if (kindAt(tokens, index) === Kind.name && !means(tokens, index, Means.month)) continue;
    if (kindAt(tokens, index) === Kind.possessive || index + 1 >= phrase.headEnd) return null;
    const isTitle = means(tokens, index, Means.role | Means.roleModifier | Means.honorific | Means.body);
    return isTitle ? null : simplePhrase(index + 1, phrase.end, phrase.headEnd);
  }
  return null;
}

/** Steps over `on Friday`, `Monday`, `October 14`, `last week` at the end of a stretch. */
export function withoutTimes(tokens: Tokens, end: number, floor: number): number {
  let at = end;
  for (let steps = 0; steps < 6 && at > floor; steps++) {
    const last = at - 1;
    if (isDate(tokens, last)) at = last;
    else if (kindAt(tokens, last) === Kind.number && isDate(tokens, last - 1)) at = last - 1;
    else if (isAdverb(tokens, last)) at = last;
    else if (
      means(tokens, last, Means.timeNoun) &&
      (is(tokens, last - 1, Is.determiner) || isWord(tokens, last - 1, 'last'))
    )
      at = last - 1;
    else break;
    if (at > floor && is(tokens, at - 1, Is.preposition)) at--;
  }
  return at;
}

/** `Last week | Jane Doe`, `One day | the king`: a time without a preposition before the phrase. */
function withoutLeadingTime(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  for (let index = phrase.start; index < phrase.headEnd - 1; index++) {
    if (means(tokens, index, Means.timeNoun) && kindAt(tokens, index + 1) === Kind.name)
      return { ...phrase, start: index + 1 };
  }
  return phrase;
}

/** The subject before an aside that ends at a comma: an apposition, a relative clause, `in a statement`, an age. */
function subjectBeforeAside(tokens: Tokens, close: number, floor: number, asides: number): NounPhrase | null {
  if (kindAt(tokens, close) === Kind.closeBracket) return subjectBeforeBracket(tokens, close, floor, asides);
  let end = close;
  for (let steps = 0; steps < asides; steps++) {
    const open = asideStart(tokens, end, floor);
    const first = open + 1;
    if (first >= end) return null;
    if (open < floor) return end < close || is(tokens, close + 1, Is.have) ? leadingSegment(tokens, floor, end) : null;
    if (opensAside(tokens, first, end)) return subjectEndingAt(tokens, open, floor, asides - steps - 1);
    const apposed = appositionIn(tokens, first, end);
    if (apposed === 'role') {
      const subject = subjectEndingAt(tokens, open, floor, asides - steps - 1);
      return subject ?? null;
    }
    if (apposed === 'name') {
      const office = leadingSegment(tokens, Math.max(floor, asideStart(tokens, open, floor) + 1), open);
      if (office && means(tokens, lastHead(office), Means.role | Means.body) && !isApposition(tokens, office)) {
        const name = simplePhrase(first, end, end);
        return office.joined.length > 0 ? { ...office, joined: [...office.joined.slice(0, -1), name] } : name;
      }
    }
    end = open;
  }
  return null;
}

function lastHead(phrase: NounPhrase): number {
  return (phrase.joined[phrase.joined.length - 1] ?? phrase).headEnd - 1;
}

/** Whether an office stands behind a name already, so that a name behind it is a place: `Jane Doe, curator at Arkansas, Fayetteville,`. */
function isApposition(tokens: Tokens, office: NounPhrase): boolean {
  return kindAt(tokens, office.start - 1) === Kind.comma && kindAt(tokens, office.start - 2) === Kind.name;
}

function subjectBeforeBracket(tokens: Tokens, close: number, floor: number, asides: number): NounPhrase | null {
  const lowest = Math.max(floor, close - 12);
  for (let index = close; index >= lowest; index--) {
    if (kindAt(tokens, index) === Kind.openBracket)
      return subjectEndingAt(tokens, close + 1 - (close + 1 - index), floor, asides);
  }
  return null;
}

function asideStart(tokens: Tokens, close: number, floor: number): number {
  let index = close - 1;
  while (index >= floor) {
    const kind = kindAt(tokens, index);
    if (
      kind === Kind.comma ||
      kind === Kind.dash ||
      kind === Kind.semicolon ||
      kind === Kind.colon ||
      kind === Kind.quote
    )
      break;
    index--;
  }
  return index;
}

function leadingSegment(tokens: Tokens, floor: number, end: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, end, floor);
  return phrase && opensClause(tokens, phrase.start, floor) ? phrase : null;
}

const ASIDE_WORDS = new Set([
  'together',
  'along',
  'accompanied',
  'as',
  'himself',
  'herself',
  'itself',
  'aged',
  'meanwhile',
  'however',
  'too',
]);

function opensAside(tokens: Tokens, first: number, end: number): boolean {
  if (is(tokens, first, Is.preposition | Is.relative) || isAdverb(tokens, first)) return true;
  if (isGerund(tokens, first) || (isPastForm(tokens, first) && !is(tokens, first, Is.determiner))) return true;
  if (kindAt(tokens, first) === Kind.number) return end - first <= 3;
  return (
    kindAt(tokens, first) === Kind.word && ASIDE_WORDS.has(tokens.text.slice(tokens.starts[first], tokens.ends[first]))
  );
}

/** Whether the words between two commas name an office, or only a person. */
function appositionIn(tokens: Tokens, first: number, end: number): 'role' | 'name' | null {
  let names = 0;
  for (let index = first; index < end; index++) {
    if (means(tokens, index, Means.role)) return 'role';
    if (is(tokens, index, Is.preposition) || isFiniteVerb(tokens, index))
      return startsWithArticle(tokens, first) ? 'role' : null;
    if (kindAt(tokens, index) === Kind.name || means(tokens, index, Means.nameParticle)) names++;
  }
  if (names === end - first) return 'name';
  return startsWithArticle(tokens, first) ? 'role' : null;
}

function startsWithArticle(tokens: Tokens, first: number): boolean {
  return isWord(tokens, first, 'a') || isWord(tokens, first, 'an') || isWord(tokens, first, 'the');
}

/** The subject of the verb before `and`: the nearest pronoun that begins a clause, else what the sentence begins with. */
function sharedSubject(tokens: Tokens, conjunction: number, floor: number): Subject[] {
  for (let index = conjunction - 1; index >= floor; index--) {
    if (!isNominative(tokens, index)) continue;
    const verbFollows = isFiniteVerb(tokens, index + 1) || isAdverb(tokens, index + 1);
    if (verbFollows && opensClause(tokens, index, floor))
      return [{ phrase: simplePhrase(index, index + 1, index + 1), place: 'shared' }];
  }
  const phrase = clauseSubject(tokens, floor, conjunction);
  return phrase ? [{ phrase, place: 'shared' }] : [];
}

/** What a sentence begins with, if a relative clause or a participle follows: `The minister who came to the meeting ...`. */
function modifiedLead(tokens: Tokens, floor: number, limit: number): NounPhrase | null {
  const phrase = leadingPhrase(tokens, floor, limit);
  if (!phrase) return null;
  const end = wholeEnd(phrase);
  const next = kindAt(tokens, end) === Kind.comma ? end + 1 : end;
  if (next >= limit || (is(tokens, next, Is.relative) && next + 1 >= limit)) return null;
  const modified =
    is(tokens, next, Is.relative) || isGerund(tokens, next) || isWord(tokens, next, 'that') || isReduced(tokens, next);
  return modified ? phrase : null;
}

/** A participle that carries on a noun: `a forum held under ...`. */
function isReduced(tokens: Tokens, index: number): boolean {
  return isPastForm(tokens, index) && is(tokens, index + 1, Is.preposition);
}

/** The noun phrase at the start of a sentence, behind connectives and a fronted adverbial. */
export function leadingPhrase(tokens: Tokens, floor: number, limit: number): NounPhrase | null {
  let start = floor;
  for (let steps = 0; steps < 4; steps++) {
    while (
      start < limit &&
      (is(tokens, start, Is.connective) || isAdverb(tokens, start) || kindAt(tokens, start) === Kind.comma)
    )
      start++;
    if (isDate(tokens, start)) {
      while (isDate(tokens, start) || kindAt(tokens, start) === Kind.number || kindAt(tokens, start) === Kind.comma)
        start++;
      continue;
    }
    if (!is(tokens, start, Is.preposition)) break;
    const inside = phraseAfter(tokens, start + 1, limit);
    if (!inside) return null;
    start = inside.end;
  }
  const phrase = start < limit ? phraseAfter(tokens, start, limit) : null;
  if (!phrase || !means(tokens, phrase.headEnd - 1, Means.timeNoun)) return phrase;
  return kindAt(tokens, phrase.end) === Kind.comma && phrase.end > floor
    ? leadingPhrase(tokens, phrase.end, limit)
    : null;
}

/** The subject of a sentence's main clause: behind a fronted participle or subordinate clause, else at its start. */
export function clauseSubject(tokens: Tokens, floor: number, limit: number): NounPhrase | null {
  const fronted =
    isGerund(tokens, floor) ||
    isGerund(tokens, floor + 1) ||
    is(tokens, floor, Is.subordinator) ||
    isPastForm(tokens, floor);
  if (!fronted) {
    const leading = leadingPhrase(tokens, floor, limit);
    if (leading) return leading;
  }
  let found: NounPhrase | null = null;
  for (let index = floor; index < limit; index++) {
    if (kindAt(tokens, index) !== Kind.comma) continue;
    if (found && !isNominative(tokens, index + 1) && kindAt(tokens, index + 1) !== Kind.name) continue;
    const phrase = phraseAfter(tokens, index + 1, limit);
    if (phrase && startsVerb(tokens, wholeEnd(phrase))) found = phrase;
  }
  return found;
}

function startsVerb(tokens: Tokens, index: number): boolean {
  return isFiniteVerb(tokens, index) || (isAdverb(tokens, index) && isFiniteVerb(tokens, index + 1));
}
