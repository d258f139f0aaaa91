import { namedHolder } from '../asides.ts';
import { is, isAdverb, isAmong, isBoundary, isWord, kindAt, lexemeAt, means } from '../grammar.ts';
import { Is, Means } from '../lexicon/lexemes.ts';
import { WordTable } from '../lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter, phraseBefore, simplePhrase } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Site, Trace } from '../site.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Phrases with a preposition that attribute the clause they stand in. */

/** `according to the ministry`: not `according to plan`, whose object cannot speak. */
export function accordingToSite(tokens: Tokens, index: number, to: number, trace: Trace | null): Site | null {
  if (!isWord(tokens, index + 1, 'to')) return null;
  const subject = speakerAfter(tokens, index + 2, to);
  if (!subject) {
    trace?.(index, 'dropped: what stands behind "according to" does not speak');
    return null;
  }
  return { rule: 'according-to', cueStart: index, cueEnd: index + 2, subject, place: 'after', complement: 'object' };
}

/** Words between `in` and its noun: `in the now famous words of`. */
const LONGEST_QUALIFIER = 4;

/** `in the words of the mayor`, `in the mayor's view`, `in her opinion`: `noun` is the token of `words`. */
export function inWordsSite(tokens: Tokens, noun: number, from: number, to: number): Site | null {
  const floor = Math.max(from, noun - LONGEST_QUALIFIER - 1);
  let preposition = noun - 1;
  const word = isAmong(tokens, noun, COUNTED) ? 'by' : 'in';
  while (preposition >= floor && !isWord(tokens, preposition, word)) preposition--;
  if (preposition < floor || (preposition > from && !isBoundary(tokens, preposition - 1))) return null;
  const subject = isWord(tokens, noun + 1, 'of')
    ? ofWhom(tokens, preposition, noun, to)
    : ownerOf(tokens, preposition + 1, noun);
  if (!subject || !maySpeak(tokens, subject)) return null;
  return {
    rule: 'according-to',
    cueStart: preposition,
    cueEnd: noun + 1,
    subject,
    place: 'after',
    complement: 'object',
  };
}

/** What is told `by` somebody's count. */
const COUNTED = new WordTable(['count', 'reckoning', 'account', 'admission', 'estimation']);

const LONGEST_JUDGEMENT = 40;
/** Groups whose view is told as such. */
const JUDGES = new WordTable(
  'critics opponents supporters analysts experts activists campaigners historians economists observers fans'.split(' '),
);

/**
 * `For the mayor, the pier is a wreck`: a judgement and whose it is. Not `For the mayor, it was a second term`: what
 * happens to somebody, or how often, is no view.
 */
export function forSite(tokens: Tokens, from: number, to: number): Site | null {
  if (!isWord(tokens, from, 'for') || kindAt(tokens, to - 1) !== Kind.stop) return null;
  const view = quotedView(tokens, from);
  if (view) return view;
  const subject = phraseAfter(tokens, from + 1, to);
  if (!subject || subject.joined.length > 0 || kindAt(tokens, subject.end) !== Kind.comma) return null;
  const { sort, head } = readReference(tokens, subject);
  const mayJudge =
    (sort === 'role' && isWord(tokens, subject.start, 'the')) ||
    (sort === 'group' && isAmong(tokens, head, JUDGES)) ||
    (sort === 'name' && head > subject.start);
  const holder = namedHolder(tokens, subject, to);
  if (!mayJudge || !isJudgement(tokens, holder.end + 1, to)) return null;
  return { rule: 'according-to', cueStart: from, cueEnd: from + 1, subject, place: 'after', complement: 'clause' };
}

/** `For her, "it is a pity"`. */
function quotedView(tokens: Tokens, from: number): Site | null {
  const subject = is(tokens, from + 1, Is.determiner) ? null : pronounAt(tokens, from + 1);
  if (!subject || kindAt(tokens, from + 2) !== Kind.comma || kindAt(tokens, from + 3) !== Kind.quote) return null;
  return { rule: 'according-to', cueStart: from, cueEnd: from + 1, subject, place: 'after', complement: 'quotation' };
}

/** Whether a clause calls something something: no count, no year, no `it`. */
function isJudgement(tokens: Tokens, start: number, to: number): boolean {
  let be = -1;
  for (let index = start; index < Math.min(to, start + LONGEST_JUDGEMENT); index++) {
    if (kindAt(tokens, index) === Kind.number || ORDINALS.some((word) => isWord(tokens, index, word))) return false;
    if (be < 0 && is(tokens, index, Is.be)) be = index;
    if (be < 0 && isWord(tokens, index, 'lies') && isWord(tokens, index + 1, 'with')) return true;
  }
  if (be <= start || is(tokens, be - 1, Is.pronoun | Is.determiner) || is(tokens, be, Is.negation)) return false;
  let next = be + 1;
  while (isAdverb(tokens, next)) next++;
  return is(tokens, next, Is.article) || kindAt(tokens, next) === Kind.quote;
}

const ORDINALS = 'first second third fourth fifth last latest biggest largest record end start beginning'.split(' ');

function ofWhom(tokens: Tokens, preposition: number, noun: number, to: number): NounPhrase | null {
  const subject = is(tokens, preposition + 1, Is.article) ? speakerAfter(tokens, noun + 2, to) : null;
  return subject && namedHolder(tokens, subject, to);
}

/** `the mayor` of `the mayor's view`, `her` of `her opinion`. */
function ownerOf(tokens: Tokens, start: number, noun: number): NounPhrase | null {
  if (noun === start + 1 && is(tokens, start, Is.possessive)) return pronounAt(tokens, start);
  if (kindAt(tokens, noun - 1) !== Kind.possessive) return null;
  const owner = phraseBefore(tokens, noun - 1, start);
  return owner?.start === start ? owner : null;
}

/** Nouns of what somebody told: `according to their testimonies`. */
const TOLD = new WordTable(
  'testimony testimonies account accounts version statement statements words recollection recollections'.split(' '),
);

/** `his account`: whoever told it. */
function tellerAt(tokens: Tokens, start: number): NounPhrase | null {
  if (!is(tokens, start, Is.possessive) || !isAmong(tokens, start + 1, TOLD)) return null;
  return lexemeAt(tokens, start).pronoun === null ? null : simplePhrase(start, start + 1, start + 1);
}

function speakerAfter(tokens: Tokens, start: number, to: number): NounPhrase | null {
  const teller = tellerAt(tokens, start);
  if (teller) return teller;
  const { pronoun } = lexemeAt(tokens, start);
  const isObject = pronoun !== null && !is(tokens, start, Is.possessive);
  const phrase = isObject ? null : phraseAfter(tokens, start, to);
  const isBody = phrase !== null && means(tokens, phrase.headEnd - 1, Means.body);
  const subject = (isBody ? namedHolder(tokens, phrase, to) : phrase) ?? (start < to ? pronounAt(tokens, start) : null);
  return subject && maySpeak(tokens, subject) ? subject : null;
}

/** `him`, `her`; `it` and `them` only where the sentence begins: what is done according to them is nobody's speech. */
function pronounAt(tokens: Tokens, index: number): NounPhrase | null {
  const { pronoun } = lexemeAt(tokens, index);
  const isPerson = pronoun === 'he' || pronoun === 'she';
  const opens = kindAt(tokens, index - 2) === Kind.name && (pronoun === 'it' || pronoun === 'they');
  return isPerson || opens ? simplePhrase(index, index + 1, index + 1) : null;
}

function maySpeak(tokens: Tokens, subject: NounPhrase): boolean {
  const { sort, pronoun } = readReference(tokens, subject);
  return sort !== 'other' && pronoun !== 'first';
}
