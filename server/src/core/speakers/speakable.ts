import { isAgent } from './agentNouns.ts';
import { endsWith, is, isThatClause, isWord, kindAt, lexemeAt, means, wordAt } from './grammar.ts';
import { CUE_FINITE, Is, Means } from './lexicon/lexemes.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { readReference, type Reference } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Cues that make any subject a speaker: `the farmer said`. */
const SPEECH_PROPER = new Set(['say', 'tell', 'ask', 'reply', 'answer', 'declare', 'announce', 'state', 'testify']);

/** Whether a subject may speak by this verb: persons, bodies, groups, documents and states may, a flood may not. */
export function maySpeak(tokens: Tokens, subject: NounPhrase, verb: number): boolean {
  if (isNobody(tokens, subject.start)) return false;
  if (isWord(tokens, subject.start, 'neither') || isWord(tokens, subject.start, 'nobody')) return false;
  const reference = readReference(tokens, subject);
  if (lexemeAt(tokens, verb).cue === 'applaud' && isWord(tokens, reference.head, 'audience')) return false;
  if (isWord(tokens, reference.head, 'none') || isWord(tokens, reference.head, 'nobody')) return false;
  if (reference.sort !== 'other') return !isImpersonal(tokens, reference, verb);
  if (isWord(tokens, reference.head, 'this') || isWord(tokens, reference.head, 'that')) return false;
  if (kindAt(tokens, reference.head) === Kind.number && reference.start === reference.head) return false;
  if (is(tokens, reference.head, CUE_FINITE | Is.cueGerund | Is.adverb)) return false;
  if (means(tokens, reference.head, Means.timeNoun | Means.content)) return false;
  if (
    (isWord(tokens, verb, 'tells') || isWord(tokens, verb, 'tell')) &&
    (isWord(tokens, verb + 1, 'us') || isWord(tokens, verb + 1, 'one'))
  )
    return false;
  if (isSpeechProper(tokens, verb) || isNameInS(tokens, reference, verb)) return true;
  if (isQualified(tokens, reference.head)) return true;
  if (HUMAN.has(lexemeAt(tokens, verb).cue ?? '') && isAgent(tokens, reference.head)) return true;
  return kindAt(tokens, reference.head) === Kind.word && givesWords(tokens, subject.start, verb);
}

/** `The farmer stated`; but `states` behind a word that names nobody is the plural: `the sovereign states`. */
function isSpeechProper(tokens: Tokens, verb: number): boolean {
  const { cue, grammar } = lexemeAt(tokens, verb);
  return SPEECH_PROPER.has(cue ?? '') && (cue !== 'state' || (grammar & Is.cuePast) !== 0);
}

/** `None of them agreed`, `Neither side`, `Nobody`, `Not | every analyst`. */
function isNobody(tokens: Tokens, index: number): boolean {
  if (isWord(tokens, index - 1, 'not') && DENIED.has(wordAt(tokens, index))) return true;
  return ['none', 'neither', 'nobody', 'no'].some((word) => isWord(tokens, index, word));
}

/** Words for how many, which `not` before them denies. */
const DENIED = new Set(['all', 'every', 'everyone', 'everybody', 'one', 'many', 'a', 'any']);

/** What no thing does, so that a noun of doing with it is a person's: `the contractor denied`. */
const HUMAN = new Set(
  (
    'deny admit apologize apologise promise vow pledge insist accuse blame thank plead refuse complain claim argue ' +
    'acknowledge concede urge criticize criticise demand boast joke'
  ).split(' '),
);

/** What events and facts do as well as people: `the storm confirmed that`. */
const UNSPOKEN = new Set(
  'confirm suggest underscore underline highlight stress recall reveal disclose explain emphasize cite mean conclude add'.split(
    ' ',
  ),
);

/** `people familiar with the matter`: the noun stands before the adjective. */
function isQualified(tokens: Tokens, head: number): boolean {
  const isOpen = isWord(tokens, head, 'familiar') || isWord(tokens, head, 'close') || isWord(tokens, head, 'aware');
  return isOpen && means(tokens, head - 1, Means.group | Means.role);
}

/** Verbs that with a clause or a quotation give words, not facts. */
const WORDED: ReadonlySet<string | null> = new Set(['say', 'report', 'light']);

/**
 * `the defense countered that ...`: who gives a clause or a quotation by a verb of saying speaks, whatever the noun.
 */
function givesWords(tokens: Tokens, start: number, verb: number): boolean {
  const { cue, frame } = lexemeAt(tokens, verb);
  if (!WORDED.has(frame) || is(tokens, verb, Is.cueGerund) || UNSPOKEN.has(cue ?? '')) return false;
  const next = kindAt(tokens, verb + 1);
  if (isThatClause(tokens, verb + 1) || next === Kind.quote || next === Kind.colon) return true;
  return kindAt(tokens, start - 1) === Kind.quote && next >= Kind.comma;
}

/**
 * `Airbus confirmed`, `Cerberus has agreed`: a capital at the start of a sentence whose verb shows that it is no
 * plural.
 */
function isNameInS(tokens: Tokens, reference: Reference, verb: number): boolean {
  if (kindAt(tokens, reference.head) !== Kind.name) return false;
  const { frame } = lexemeAt(tokens, verb);
  if (frame === 'say' || frame === 'report' || isWord(tokens, reference.head + 1, 'has')) return true;
  return endsWith(tokens, reference.head, 's') && isNamedBefore(tokens, reference.head);
}

/** Tokens before a surname among which its bearer is looked for: keeps a long text cheap. */
const NAMED_REACH = 1500;

/** `Steve Jobs`, later `Jobs`: whether the word stands behind another capital before, within a sentence. */
function isNamedBefore(tokens: Tokens, surname: number): boolean {
  const word = wordAt(tokens, surname);
  for (let index = surname - 1; index > Math.max(0, surname - NAMED_REACH); index--) {
    if (kindAt(tokens, index) !== Kind.name || kindAt(tokens, index - 1) !== Kind.name) continue;
    if (means(tokens, index - 1, Means.nationality | Means.body) || wordAt(tokens, index) !== word) continue;
    return true;
  }
  return false;
}

const SHOWING = new Set(['show', 'indicate', 'signal', 'suggest', 'reveal', 'imply', 'reason']);

/** `it shows`, `the team showed`: what people and things show they do not say. */
function isImpersonal(tokens: Tokens, reference: Reference, verb: number): boolean {
  if (reference.sort === 'pronoun' && (reference.pronoun === null || reference.pronoun === 'first')) return true;
  if (isWord(tokens, reference.head, 'people') && !reference.definite && reference.end - reference.start === 1)
    return true;
  return (
    SHOWING.has(lexemeAt(tokens, verb).cue ?? '') &&
    lexemeAt(tokens, verb).frame === 'clause' &&
    reference.sort === 'pronoun' &&
    reference.pronoun === 'it'
  );
}
