import { isAgent } from './agentNouns.ts';
import {
  appositionIn,
  asideStart,
  isApposedSaying,
  isApposition,
  isAside,
  isPersonName,
  opensAside,
} from './asides.ts';
import { is, isAdverb, isFiniteVerb, isNominative, isPastForm, isWord, kindAt, means } from './grammar.ts';
import { clauseSubject, modifiedLead } from './leadingPhrases.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { type NounPhrase, opensClause, phraseBefore, simplePhrase } from './nounPhrases.ts';
import { endsInOwner } from './offices.ts';
import { isSomebodyFrom } from './origins.ts';
import { relativeSubject } from './relativeSubjects.ts';
import {
  afterAdverbial,
  beforeRegion,
  comparedSubject,
  isNameOfBody,
  nameBehindNoun,
  nameBehindSaying,
  placedBody,
  titleStart,
} from './subjectShapes.ts';
import { withoutLeadingTime, withoutTimes } from './times.ts';
import { Kind, type Tokens } from './tokens.ts';
import { verbGroupStart } from './verbGroups.ts';

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
  | 'leading'
  /** Before the relative pronoun that is the verb's subject: `the minister, who said`. */
  | 'relative';

/** Who a verb says it of, and where the words for them stand. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly place: SubjectPlace;
}

/** Asides between subject and verb that are stepped over. */
const MOST_ASIDES = 10;
const LONGEST_BRACKET = 12;
const LONGEST_DASHES = 40;

/**
 * The likeliest of the phrases before a finite verb that may be its subject and that `accepts` takes; null where none
 * is.
 */
export function subjectBefore(
  tokens: Tokens,
  verb: number,
  floor: number,
  accepts: (phrase: NounPhrase) => boolean,
): Subject | null {
  const end = verbGroupStart(tokens, verb, floor);
  if (end <= floor) return null;
  if (is(tokens, end - 1, Is.coordinator) || (isWord(tokens, end, 'then') && kindAt(tokens, end - 1) === Kind.comma))
    return sharedSubject(tokens, end - 1, floor).find(({ phrase }) => accepts(phrase)) ?? null;
  const relative = relativeSubject(tokens, end, floor);
  if (relative) return accepts(relative.phrase) ? relative : null;
  const found = subjectEndingAt(tokens, end, floor, MOST_ASIDES);
  const phrase = found && isSingular(tokens, end) ? asOne(tokens, found) : found;
  if (phrase && accepts(phrase)) return { phrase, place: 'before' };
  const behindMark = clauseFloor(tokens, end, floor);
  const leading =
    modifiedLead(tokens, floor, end) ?? (behindMark > floor ? modifiedLead(tokens, behindMark, end) : null);
  return leading && leading.start !== phrase?.start && accepts(leading) ? { phrase: leading, place: 'leading' } : null;
}

function isSingular(tokens: Tokens, verb: number): boolean {
  return is(tokens, verb, Is.cueThird) || isWord(tokens, verb, 'has') || isWord(tokens, verb, 'is');
}

/** What a verb in the singular belongs to: one name with `and` in it, or the last of the phrases. */
function asOne(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  const last = phrase.joined[phrase.joined.length - 1];
  if (!last) return phrase;
  const isOneName = kindAt(tokens, last.start) === Kind.name && !is(tokens, last.start, Is.determiner | Is.possessive);
  return isOneName && is(tokens, phrase.start, Is.article) ? simplePhrase(phrase.start, last.end, last.headEnd) : last;
}

function subjectEndingAt(tokens: Tokens, end: number, floor: number, asides: number): NounPhrase | null {
  let at = end;
  for (let steps = 0; steps < asides; steps++) {
    at = withoutTimes(tokens, steps > 0 && is(tokens, at - 1, Is.have) ? at - 1 : at, floor);
    if (isOccasion(tokens, at)) at -= 2;
    // `a survey | released Thursday | found`
    if (at < end && isPastForm(tokens, at - 1) && means(tokens, at - 2, Means.document)) at--;
    if (at <= floor) return null;
    if (is(tokens, at - 1, Is.coordinator))
      return at < end ? (sharedSubject(tokens, at - 1, floor)[0]?.phrase ?? null) : null;
    if (kindAt(tokens, at - 1) === Kind.number && kindAt(tokens, at - 2) === Kind.comma) at -= 2;
    const title = titleStart(tokens, at, floor);
    if (title > floor) at = title;
    if (isAside(tokens, at - 1)) return subjectBeforeAside(tokens, at - 1, floor, asides - steps - 1);
    const whole = phraseBefore(tokens, at, floor);
    if (!whole) return null;
    const local = beforeRegion(tokens, whole, floor);
    if (local) return local;
    const placed = placedBody(tokens, whole, floor);
    if (placed) return placed;
    const phrase = withoutLeadingTime(tokens, whole);
    if (phrase !== whole) return phrase;
    const compared = comparedSubject(tokens, phrase, end);
    if (compared) return compared;
    if (phrase.start > floor && is(tokens, phrase.start - 1, Is.preposition)) {
      const name = nameBehindNoun(tokens, phrase);
      if (name) return name;
      at = phrase.start - 1;
      continue;
    }
    if (phrase.start > floor && is(tokens, phrase.start - 1, Is.relative))
      return isWord(tokens, phrase.start - 1, 'which') || isWord(tokens, phrase.start - 1, 'where') ? phrase : null;
    if (isApposedSaying(tokens, phrase.start - 1)) return phrase;
    const behindSaying = nameBehindSaying(tokens, phrase);
    if (behindSaying) return behindSaying;
    return opensClause(tokens, phrase.start, floor) ||
      isNominative(tokens, phrase.start) ||
      afterAdverbial(tokens, phrase, floor) ||
      isNameOfBody(tokens, phrase, floor)
      ? phrase
      : null;
  }
  return null;
}

/** `Jane Doe | when contacted | said`. */
function isOccasion(tokens: Tokens, end: number): boolean {
  return isPastForm(tokens, end - 1) && isWord(tokens, end - 2, 'when');
}

/** The subject before an aside that ends at a comma: an apposition, a relative clause, `in a statement`, an age. */
function subjectBeforeAside(tokens: Tokens, close: number, floor: number, asides: number): NounPhrase | null {
  if (kindAt(tokens, close) === Kind.closeBracket) return subjectBeforeBracket(tokens, close, floor, asides);
  const dashed = kindAt(tokens, close) === Kind.dash ? subjectBeforeDashes(tokens, close, floor, asides - 1) : null;
  if (dashed) return dashed;
  const list = phraseBefore(tokens, close, floor);
  if (list && list.joined.length > 1 && list.start === floor && means(tokens, list.headEnd - 1, Means.group))
    return list;
  let end = close;
  let hasPredicate = false;
  for (let steps = 0; steps < asides; steps++) {
    const open = asideStart(tokens, end, floor);
    const first = open + 1;
    if (first >= end) return null;
    if (open < floor) {
      const mayLead = end < close || is(tokens, close + 1, Is.have) || isParted(tokens, close, floor);
      return mayLead ? leadingSegment(tokens, floor, end) : null;
    }
    if (opensAside(tokens, first, end)) {
      const subject = subjectEndingAt(tokens, open, floor, asides - steps - 1);
      if (subject || kindAt(tokens, open) !== Kind.comma)
        return subject && apposedTo(tokens, subject, floor, asides - steps - 1);
      // `a group funded by makers, including Calder, |`: the aside stands at the end of another.
      end = open;
      continue;
    }
    // `who fled after her paper, the Alma Post, was shut, says`: the name belongs to the verb within the aside.
    const apposed = hasPredicate ? null : appositionIn(tokens, first, end);
    hasPredicate ||= isFiniteVerb(tokens, first);
    if (apposed === 'role') {
      const subject = subjectEndingAt(tokens, open, floor, asides - steps - 1);
      return subject ?? null;
    }
    if (apposed === 'name') {
      const owned = ownersPhrase(tokens, open, floor);
      if (owned) return owned;
      const whole = leadingSegment(tokens, floor, open);
      const isList = whole !== null && whole.joined.length > 1;
      const office = isList
        ? whole
        : leadingSegment(tokens, Math.max(floor, asideStart(tokens, open, floor) + 1), open);
      const isTold = office && (kindAt(tokens, office.start) === Kind.name || is(tokens, office.start, Is.article));
      const isTitle = isTold && end - first > 1 && isPersonName(tokens, first, end);
      if (
        office &&
        (isBearers(tokens, office) || means(tokens, first, Means.honorific)) &&
        (isTitle || !isApposition(tokens, office))
      ) {
        const linked = phraseBefore(tokens, end, first);
        const name = linked?.start === first ? linked : simplePhrase(first, end, end);
        return office.joined.length > 0 ? { ...office, joined: [...office.joined.slice(0, -1), name] } : name;
      }
    }
    end = open;
  }
  return null;
}

/** Whether a name behind a comma may be the bearer's: `the mayor, Jane Doe`, `one of the visitors, Jane Doe`. */
function isBearers(tokens: Tokens, phrase: NounPhrase): boolean {
  const head = lastHead(phrase);
  return (
    means(tokens, head, Means.role | Means.body) ||
    isAgent(tokens, head) ||
    isSomebodyFrom(tokens, phrase.start, head) ||
    (isWord(tokens, head, 'one') && isWord(tokens, head + 1, 'of'))
  );
}

/** `Jane Doe, founder of the firm, who ...`: the name before an office behind it; else the phrase itself. */
function apposedTo(tokens: Tokens, phrase: NounPhrase, floor: number, asides: number): NounPhrase {
  const comma = phrase.start - 1;
  if (comma - 1 < floor || kindAt(tokens, comma) !== Kind.comma || kindAt(tokens, comma - 1) !== Kind.name)
    return phrase;
  if (phrase.joined.length > 0 || asides <= 0) return phrase;
  const open = asideStart(tokens, comma, floor);
  // `Doe, in a statement by her aide, John Roe, on Friday, said`
  const isInAside =
    open >= floor && is(tokens, open + 1, Is.preposition) && kindAt(tokens, phrase.headEnd - 1) === Kind.name;
  if (isInAside) return subjectEndingAt(tokens, open, floor, asides - 1) ?? phrase;
  if (means(tokens, phrase.headEnd - 1, Means.role)) return subjectEndingAt(tokens, comma, floor, asides - 1) ?? phrase;
  // `Jane Doe, a Lecturer, University of Alma, in an interview ...`
  const isEmployer = means(tokens, phrase.headEnd - 1, Means.body) && means(tokens, comma - 1, Means.role);
  const employed = isEmployer ? subjectEndingAt(tokens, comma, floor, asides - 1) : null;
  return employed ? apposedTo(tokens, employed, floor, asides - 1) : phrase;
}

/** `Jane Doe for the Fire Brigade, says they`: a comma right between the subject with its place and the verb. */
export function isParted(tokens: Tokens, comma: number, floor: number): boolean {
  const phrase = phraseBefore(tokens, comma, floor);
  if (phrase?.start !== floor || phrase.headEnd === phrase.end) return false;
  const behind = comma + 2;
  return (
    kindAt(tokens, phrase.headEnd - 1) === Kind.name && (isNominative(tokens, behind) || isWord(tokens, behind, 'that'))
  );
}

/** `A spokesman for the firm's owner, | Calder Lines, said`: the name is the owner's, and it is another who speaks. */
function ownersPhrase(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  const phrase = leadingSegment(tokens, floor, end);
  if (!phrase || phrase.headEnd === phrase.end || !means(tokens, phrase.headEnd - 1, Means.role)) return null;
  return endsInOwner(tokens, phrase.start, phrase.end) ? phrase : null;
}

function lastHead(phrase: NounPhrase): number {
  return (phrase.joined[phrase.joined.length - 1] ?? phrase).headEnd - 1;
}

function subjectBeforeBracket(tokens: Tokens, close: number, floor: number, asides: number): NounPhrase | null {
  const lowest = Math.max(floor, close - LONGEST_BRACKET);
  for (let index = close; index >= lowest; index--)
    if (kindAt(tokens, index) === Kind.openBracket) return subjectEndingAt(tokens, index, floor, asides);
  return null;
}

/** `the countries -- those with a coast, that is -- agreed`: whatever stands between two dashes is stepped over. */
function subjectBeforeDashes(tokens: Tokens, close: number, floor: number, asides: number): NounPhrase | null {
  const lowest = Math.max(floor + 1, close - LONGEST_DASHES);
  for (let index = close - 1; index >= lowest; index--)
    if (kindAt(tokens, index) === Kind.dash) return subjectEndingAt(tokens, index, floor, asides);
  return null;
}

function leadingSegment(tokens: Tokens, floor: number, end: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, end, floor);
  return phrase && opensClause(tokens, phrase.start, floor) ? phrase : null;
}

/** `so that he could rest, and | invited him`: what `could` begins does not go on with a past form. */
function isPastAlone(tokens: Tokens, start: number): boolean {
  let index = start;
  while (isAdverb(tokens, index)) index++;
  return is(tokens, index, Is.cuePast) && !is(tokens, index, Is.cueBase);
}

/** Where the clause of a conjunction begins: behind the last semicolon before it. */
function clauseFloor(tokens: Tokens, conjunction: number, floor: number): number {
  for (let index = conjunction - 1; index > floor; index--)
    if (kindAt(tokens, index) === Kind.semicolon || kindAt(tokens, index) === Kind.colon) return index + 1;
  return floor;
}

/**
 * The subject of the verb before `and`: the nearest pronoun that begins a clause, else what the sentence begins with.
 */
function sharedSubject(tokens: Tokens, conjunction: number, floor: number): Subject[] {
  for (let index = conjunction - 1; index >= floor; index--) {
    if (!isNominative(tokens, index)) continue;
    if (is(tokens, index + 1, Is.modal) && isPastAlone(tokens, conjunction + 1)) continue;
    const verbFollows = isFiniteVerb(tokens, index + 1) || isAdverb(tokens, index + 1);
    if (verbFollows && (opensClause(tokens, index, floor) || means(tokens, index - 1, Means.timeNoun)))
      return [{ phrase: simplePhrase(index, index + 1, index + 1), place: 'shared' }];
  }
  const phrase = clauseSubject(tokens, clauseFloor(tokens, conjunction, floor), conjunction);
  return phrase ? [{ phrase, place: 'shared' }] : [];
}
