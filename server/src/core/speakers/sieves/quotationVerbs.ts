import {
  endsWith,
  is,
  isAdverb,
  isAmong,
  isFiniteVerb,
  isNominative,
  isPastForm,
  isReflexive,
  isWord,
  kindAt,
  lexemeAt,
} from '../grammar.ts';
import { AUXILIARY, Is } from '../lexicon/lexemes.ts';
import { WordTable } from '../lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter, simplePhrase, wholeEnd } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import { Kind, type Tokens } from '../tokens.ts';

/**
 * Statements whose verb no list knows: whoever stands beside a sentence in quotation marks with a verb in the past has
 * said it, whatever the verb: `"No pump, no bath," enumerated the mother.`, `"We counted," he excused himself.`
 */
export function quotationVerbSite(tokens: Tokens, { from, to }: Sentence): Site | null {
  for (let close = from + 1; close < to - 2; close++) {
    if (kindAt(tokens, close) !== Kind.quote || !closesSentence(tokens, close, from)) continue;
    const next = kindAt(tokens, close + 1) === Kind.comma ? close + 2 : close + 1;
    const site = replySite(tokens, next, to) ?? invertedSite(tokens, next, to) ?? trailingSite(tokens, next, to);
    if (site) return site;
  }
  return null;
}

const SHORTEST_SENTENCE = 4;
const LONGEST_SENTENCE = 120;

/**
 * Whether a mark closes words that are a sentence, not a title: with a verb or a question mark, and a comma at the end.
 */
function closesSentence(tokens: Tokens, close: number, from: number): boolean {
  const last = kindAt(tokens, close - 1);
  if (last !== Kind.comma && last !== Kind.stop && kindAt(tokens, close + 1) !== Kind.comma) return false;
  let hasVerb = last === Kind.stop;
  let open = close - 1;
  while (open >= Math.max(from, close - LONGEST_SENTENCE) && kindAt(tokens, open) !== Kind.quote) {
    hasVerb ||= isFiniteVerb(tokens, open);
    open--;
  }
  return hasVerb && close - open > SHORTEST_SENTENCE;
}

const REPLIES = new WordTable('reply answer response verdict comment explanation retort conclusion message'.split(' '));

/** `"...", was her reply.`, `"...", came the answer from the mayor.` */
function replySite(tokens: Tokens, verb: number, to: number): Site | null {
  if (!is(tokens, verb, Is.be) && !isWord(tokens, verb, 'came')) return null;
  const noun = isAmong(tokens, verb + 2, REPLIES) ? verb + 2 : verb + 3;
  if (!isAmong(tokens, noun, REPLIES)) return null;
  const owner = lexemeAt(tokens, verb + 1).pronoun !== null ? simplePhrase(verb + 1, verb + 2, verb + 2) : null;
  const sender =
    isWord(tokens, noun + 1, 'from') || isWord(tokens, noun + 1, 'of') ? phraseAfter(tokens, noun + 2, to) : null;
  const subject = owner ?? sender;
  return subject && mayHaveSaid(tokens, subject) ? siteOf('inversion', noun, subject) : null;
}

/** `"...," enumerated the mother`. */
function invertedSite(tokens: Tokens, verb: number, to: number): Site | null {
  const subject = isVerb(tokens, verb) ? phraseAfter(tokens, verb + 1, to) : null;
  if (!subject || !mayHaveSaid(tokens, subject) || isFiniteVerb(tokens, wholeEnd(subject))) return null;
  return siteOf('inversion', verb, subject);
}

const LONGEST_APPOSITION = 14;

/** `"...," the mother burst out`, `"...," Jane Doe, head of the port, illustrated in an interview`. */
function trailingSite(tokens: Tokens, start: number, to: number): Site | null {
  const subject = isNominative(tokens, start)
    ? simplePhrase(start, start + 1, start + 1)
    : phraseAfter(tokens, start, to);
  if (!subject || !mayHaveSaid(tokens, subject)) return null;
  let verb = behindApposition(tokens, wholeEnd(subject), to);
  while (isAdverb(tokens, verb) || is(tokens, verb, Is.have)) verb++;
  if (verb >= to || !isVerb(tokens, verb)) return null;
  const next = verb + 1;
  const hasObject = kindAt(tokens, next) <= Kind.name && is(tokens, next, Is.determiner | Is.possessive);
  if (hasObject || (kindAt(tokens, next) === Kind.name && next < to)) return null;
  return isReflexive(tokens, next) || next >= to || isLoose(tokens, next) ? siteOf('trailing', verb, subject) : null;
}

/** What may follow a verb that has no object. */
function isLoose(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) >= Kind.comma || is(tokens, index, Is.preposition) || isAdverb(tokens, index);
}

function behindApposition(tokens: Tokens, end: number, to: number): number {
  if (kindAt(tokens, end) !== Kind.comma) return end;
  for (let index = end + 1; index < Math.min(to, end + LONGEST_APPOSITION); index++)
    if (kindAt(tokens, index) === Kind.comma) return index + 1;
  return end;
}

function isVerb(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.word || is(tokens, index, AUXILIARY | Is.preposition)) return false;
  return isPastForm(tokens, index) || (endsWith(tokens, index, 's') && is(tokens, index, Is.cueThird));
}

const SORTS: ReadonlySet<string> = new Set(['name', 'role', 'pronoun', 'group', 'body']);

function mayHaveSaid(tokens: Tokens, subject: NounPhrase): boolean {
  const { sort, pronoun } = readReference(tokens, subject);
  return SORTS.has(sort) && pronoun !== 'it' && pronoun !== 'first';
}

function siteOf(rule: 'inversion' | 'trailing', cue: number, subject: NounPhrase): Site {
  const place = rule === 'inversion' ? 'after' : 'before';
  return { rule, cueStart: cue, cueEnd: cue + 1, subject, place, complement: 'none' };
}
