import {
  is,
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
import { opensQuality } from './frontedQualities.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { type NounPhrase, phraseAfter, wholeEnd } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Finding what a sentence or clause begins with, from its first word to the right. */

const LONGEST_DATELINE = 12;

/** The first token behind `ALMA, April 24, ANA -`, where a sentence begins so; else its first one. */
function behindDateline(tokens: Tokens, floor: number, limit: number): number {
  let dated = false;
  for (let index = floor; index < Math.min(limit, floor + LONGEST_DATELINE); index++) {
    const isMark = kindAt(tokens, index) === Kind.colon && kindAt(tokens, index - 1) === Kind.closeBracket;
    if (isMark || kindAt(tokens, index) === Kind.dash) return dated ? index + 1 : floor;
    if (kindAt(tokens, index) === Kind.word || kindAt(tokens, index) === Kind.stop) return floor;
    dated ||= isDate(tokens, index);
  }
  return floor;
}

/** The noun phrase at the start of a sentence, behind connectives and a fronted adverbial. */
function leadingPhrase(tokens: Tokens, floor: number, limit: number): NounPhrase | null {
  let start = behindDateline(tokens, floor, limit);
  for (let steps = 0; steps < 4; steps++) {
    while (
      start < limit &&
      (is(tokens, start, Is.connective) || isAdverb(tokens, start) || kindAt(tokens, start) === Kind.comma)
    )
      start++;
    if (isDate(tokens, start) || isDatesWord(tokens, start)) {
      start++;
      while (isDate(tokens, start) || kindAt(tokens, start) === Kind.number || kindAt(tokens, start) === Kind.comma)
        start++;
      continue;
    }
    if (!is(tokens, start, Is.preposition)) break;
    const inside = phraseAfter(tokens, start + 1, limit);
    if (!inside) return null;
    start = inside.end;
  }
  const phrase = start < limit ? listAfter(tokens, start, limit) : null;
  if (!phrase || !means(tokens, phrase.headEnd - 1, Means.timeNoun)) return phrase;
  return kindAt(tokens, phrase.end) === Kind.comma && phrase.end > floor
    ? leadingPhrase(tokens, phrase.end, limit)
    : null;
}

/** The `Last` of `Last Friday, he said`. */
function isDatesWord(tokens: Tokens, index: number): boolean {
  return isDate(tokens, index + 1) && (isWord(tokens, index, 'last') || isWord(tokens, index, 'next'));
}

function isCommon(tokens: Tokens, noun: number): boolean {
  return kindAt(tokens, noun) === Kind.word || means(tokens, noun, Means.group);
}

const LONGEST_LIST = 12;

/**
 * `officials, scientists and workers`: commas count where the last of the phrases is joined by `and`. Behind a name
 * they do not.
 */
function listAfter(tokens: Tokens, start: number, limit: number): NounPhrase | null {
  const first = phraseAfter(tokens, start, limit);
  if (!first || first.joined.length > 0 || !isCommon(tokens, first.headEnd - 1)) return first;
  const joined: NounPhrase[] = [];
  let end = first.end;
  while (joined.length < LONGEST_LIST && kindAt(tokens, end) === Kind.comma) {
    const next = phraseAfter(tokens, end + 1, limit);
    if (!next || isFiniteVerb(tokens, next.end)) break;
    joined.push({ ...next, joined: [] }, ...next.joined);
    end = wholeEnd(next);
    if (next.joined.length > 0) return { ...first, joined };
  }
  return first;
}

/** The subject of a sentence's main clause: behind a fronted participle or subordinate clause, else at its start. */
export function clauseSubject(tokens: Tokens, floor: number, limit: number): NounPhrase | null {
  const fronted =
    isGerund(tokens, floor) ||
    isGerund(tokens, floor + 1) ||
    is(tokens, floor, Is.subordinator) ||
    isPastForm(tokens, floor) ||
    opensQuality(tokens, floor);
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

/** Whether a verb stands at a token, an adverb before it or not. */
export function startsVerb(tokens: Tokens, index: number): boolean {
  return isFiniteVerb(tokens, index) || (isAdverb(tokens, index) && isFiniteVerb(tokens, index + 1));
}

/**
 * What a sentence begins with, if a relative clause or a participle follows: `The minister who came to the meeting
 * ...`.
 */
export function modifiedLead(tokens: Tokens, floor: number, limit: number): NounPhrase | null {
  const phrase = leadingPhrase(tokens, behindFronted(tokens, floor, limit), limit);
  if (!phrase) return null;
  const end = wholeEnd(phrase);
  const next = kindAt(tokens, end) === Kind.comma ? end + 1 : end;
  if (next >= limit || (is(tokens, next, Is.relative) && next + 1 >= limit)) return null;
  const modified =
    is(tokens, next, Is.relative) ||
    isGerund(tokens, next) ||
    isWord(tokens, next, 'that') ||
    (isWord(tokens, next, 'by') && means(tokens, phrase.headEnd - 1, Means.document)) ||
    isReduced(tokens, next);
  return modified ? phrase : null;
}

const LONGEST_FRONTED = 14;

/** The token behind `Speaking on the pier,` at the start of a sentence; the first one where nothing is fronted. */
function behindFronted(tokens: Tokens, floor: number, limit: number): number {
  if (!isGerund(tokens, floor) || !is(tokens, floor + 1, Is.preposition)) return floor;
  for (let index = floor + 2; index < Math.min(limit, floor + LONGEST_FRONTED); index++)
    if (kindAt(tokens, index) === Kind.comma) return index + 1;
  return floor;
}

/** A participle that carries on a noun: `a forum held under ...`, `a study published Monday`. */
function isReduced(tokens: Tokens, index: number): boolean {
  return isPastForm(tokens, index) && (is(tokens, index + 1, Is.preposition) || isDate(tokens, index + 1));
}
