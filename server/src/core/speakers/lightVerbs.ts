import { is, isFiniteVerb, isGerund, isDate, isPastForm, isWord, kindAt, lexemeAt, means, wordAt } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Verbs that say little themselves: what makes them speech is the noun that they have as their object. */

/** Tokens behind a light verb among which its noun must stand. */
const REACH = 22;

/** Light verbs whose object must be a text; the others take any noun of speech. */
const ISSUING = new Set([
  'issue',
  'release',
  'publish',
  'file',
  'publicize',
  'adopt',
  'present',
  'deliver',
  'submit',
  'lay',
]);
/** What one `makes` or `gives` that is said in it; a speech or a report made tells nothing of its content. */
const MAKING = new Set(['make', 'give', 'take', 'hold', 'enter', 'set', 'bring', 'pass', 'break', 'put']);
/** Verbs that move somewhere where they have no object: `advanced towards the goal`. */
const MOVING = new Set(['advance', 'pass', 'put']);

const OCCASIONS = new Set(
  (
    'speech speeches report reports address addresses support issue answer view will offer guidance ways direction toast ' +
    'resolution resolutions'
  ).split(' '),
);

/** Whether a light verb has a noun of speech as its object: `extended thanks`, `made a firm pledge`. */
export function hasContentObject(tokens: Tokens, verb: number, limit: number): boolean {
  const cue = lexemeAt(tokens, verb).cue ?? '';
  // `filed no protest`
  if (isWord(tokens, verb + 1, 'no')) return false;
  if (MOVING.has(cue) && is(tokens, verb + 1, Is.preposition)) return false;
  const wanted = ISSUING.has(cue) ? Means.document | Means.content : Means.content;
  let isFollowing = false;
  for (let index = verb + 1; index < Math.min(limit, verb + REACH); index++) {
    if (endsObject(tokens, index, verb, cue) || isNoSaying(tokens, index, cue)) return false;
    if (means(tokens, index, wanted))
      return (
        !MAKING.has(cue) || !OCCASIONS.has(wordAt(tokens, index)) || (isFollowing && !isWord(tokens, index, 'report'))
      );
    isFollowing ||= isWord(tokens, index, 'following');
  }
  return false;
}

/** `in order to`, `paid a call on the king`, `sent a box with a letter`: nothing is ordered, called for or told. */
function isNoSaying(tokens: Tokens, index: number, cue: string): boolean {
  if (isWord(tokens, index, 'with')) return cue === 'send' || cue === 'present';
  if (isWord(tokens, index, 'order')) return isWord(tokens, index - 1, 'in');
  return cue === 'pay' && (isWord(tokens, index, 'call') || isWord(tokens, index, 'calls'));
}

function endsObject(tokens: Tokens, index: number, verb: number, cue: string): boolean {
  if (isBreak(tokens, index)) return true;
  if (kindAt(tokens, index) === Kind.comma) return index > verb + (MAKING.has(cue) ? 6 : 12);
  if (index === verb + 1 || isWord(tokens, index, 'following')) return false;
  if (is(tokens, index, Is.coordinator) && (isPastForm(tokens, index + 1) || isFiniteVerb(tokens, index + 1)))
    return true;
  if (
    (ISSUING.has(cue) || MAKING.has(cue)) &&
    is(tokens, index, Is.preposition) &&
    !is(tokens, verb + 1, Is.preposition)
  )
    return !isWord(tokens, index, 'of') && !isDate(tokens, index + 1);
  if (means(tokens, index, Means.content | Means.document) && isNounHere(tokens, index)) return false;
  const isQualifier = is(tokens, index - 1, Is.determiner | Is.possessive);
  return (isGerund(tokens, index) && !isQualifier) || (isFiniteVerb(tokens, index) && !isPastForm(tokens, index));
}

/** The `wishes` of `extended their best wishes`, not of `extended the pier and wishes for more`. */
function isNounHere(tokens: Tokens, index: number): boolean {
  if (is(tokens, index, Is.modal)) return false;
  return kindAt(tokens, index - 1) <= Kind.name && !is(tokens, index - 1, Is.coordinator | Is.pronoun | Is.relative);
}

/** Whether a noun of speech or a text is named soon: `set forth the tasks`. */
export function contentNounSoon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + REACH); at++) {
    if (means(tokens, at, Means.content | Means.document)) return true;
    if (isBreak(tokens, at)) return false;
  }
  return false;
}

function isBreak(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return (
    kind === Kind.stop ||
    kind === Kind.semicolon ||
    kind === Kind.colon ||
    is(tokens, index, Is.relative) ||
    isWord(tokens, index, 'that')
  );
}
