import type { Complement } from './complements.ts';
import {
  is,
  isAdverb,
  isAmong,
  isFiniteVerb,
  isInfinitive,
  isPersonal,
  isWord,
  kindAt,
  lexemeAt,
  meaningAt,
  means,
  wordAt,
} from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { phraseAfter } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Objects with which a verb is speech, and such with which it is none. */

const OCCASIONS = new Set(
  'anniversary birthday jubilee centenary festival holiday heyday era age epoch period dawn spring summer autumn winter dusk'.split(
    ' ',
  ),
);

/** `greeted the new year`, `is greeting its anniversary`: a day comes, and nobody is spoken to. */
export function isOccasion(tokens: Tokens, start: number, limit: number): boolean {
  let end = start;
  while (end < limit && kindAt(tokens, end) <= Kind.number && !is(tokens, end, Is.preposition)) end++;
  const head = end - 1;
  return means(tokens, head, Means.timeNoun | Means.day) || OCCASIONS.has(wordAt(tokens, head).toLowerCase());
}

/** `denied reporters entry`: a thing is refused, nothing is said. */
export function deniesThing(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + DIRECTED_REACH); at++) {
    if (isAmong(tokens, at, REFUSABLE) && !is(tokens, at - 1, Is.preposition | Is.determiner | Is.possessive))
      return true;
    if (kindAt(tokens, at) === Kind.stop || kindAt(tokens, at) === Kind.quote || isFiniteVerb(tokens, at)) return false;
  }
  return false;
}

/** Nouns for what is asked about. */
export const INQUIRIES = new WordTable(
  'report reports survey surveys poll polls study studies audit inquiry investigation review analysis census probe'.split(
    ' ',
  ),
);

const REFUSABLE = new WordTable(
  'access entry bail visas visa permission parole asylum entrance accreditation'.split(' '),
);

/** Whom one dismisses from an office. */
export const OBJECTS = ['him', 'her', 'them'];

/** `says goodbye`, `tells the truth`: words that give no content. */
export function isIdle(tokens: Tokens, verb: number): boolean {
  if (lexemeAt(tokens, verb).cue === 'tell')
    return isWord(tokens, verb + 1, 'the') && isWord(tokens, verb + 2, 'truth');
  return ['goodbye', 'hello', 'farewell'].some((word) => isWord(tokens, verb + 1, word));
}

/** `reports second-quarter results on Thursday`: figures that are published, not told. */
export function reportsFigures(tokens: Tokens, verb: number, limit: number): boolean {
  const headEnd = phraseAfter(tokens, verb + 1, limit)?.headEnd ?? verb;
  return isWord(tokens, headEnd - 1, 'results') || isWord(tokens, headEnd - 1, 'earnings');
}

/** Verbs of asking that need to say what is asked for: `pressed both sides for an answer`, not `pressed the button`. */
const DIRECTING = new Set(['press', 'invite', 'nudge', 'prod', 'encourage', 'direct']);

/** Tokens behind a verb within which stands what somebody is directed to. */
export const DIRECTED_REACH = 12;

/**
 * `pressed the town to act`, not `pressed a button`: whether a verb that may be no speech has somebody who is to do
 * something behind it.
 */
export function isDirected(tokens: Tokens, verb: number, limit: number, complement: Complement): boolean {
  const { cue } = lexemeAt(tokens, verb);
  if (cue === 'remind' && isWord(tokens, verb + 1, 'of')) return false;
  if (complement !== 'object' || cue === null || !DIRECTING.has(cue)) return true;
  if (cue === 'direct' && (isMeans(tokens, verb + 1) || isMeans(tokens, verb + 2))) return false;
  let subject = verb - 1;
  while (isAdverb(tokens, subject)) subject--;
  for (let index = verb + 2; index < Math.min(limit, verb + DIRECTED_REACH); index++) {
    if (isInfinitive(tokens, index) || (cue === 'press' && isWord(tokens, index, 'for'))) return true;
    if (cue === 'encourage' && means(tokens, index, Means.group | Means.role)) return isPersonal(tokens, subject);
    if (kindAt(tokens, index) > Kind.number) return false;
  }
  return false;
}

/** `questioned the need for a pier`, not `questioned the owner of the pier`. */
export function isIssue(tokens: Tokens, index: number, limit: number): boolean {
  const phrase = is(tokens, index, Is.article) ? phraseAfter(tokens, index, limit) : null;
  return phrase !== null && phrase.end > phrase.headEnd && meaningAt(tokens, phrase.headEnd - 1) === 0;
}

/** `directed efforts to the pier`: nobody is told to do anything. */
function isMeans(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'efforts') || isWord(tokens, index, 'attention');
}
