import {
  endsWith,
  grammarAt,
  is,
  isAdverb,
  isAmong,
  isFiniteVerb,
  isGerund,
  isPastForm,
  isWord,
  kindAt,
  meaningAt,
  means,
} from './grammar.ts';
import { AUXILIARY, Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Telling verbs from the words of a noun phrase that look like them. */

/** `the | newly | appointed premier`: an adverb in -ly between a determiner and a participle with a noun behind it. */
export function qualifiesParticiple(tokens: Tokens, index: number): boolean {
  if (!is(tokens, index - 1, Is.determiner | Is.possessive) || !isPastForm(tokens, index + 1)) return false;
  if (!endsWith(tokens, index, 'ly') || kindAt(tokens, index + 2) > Kind.name) return false;
  return meaningAt(tokens, index + 2) !== 0 && !is(tokens, index + 2, Is.determiner | Is.preposition | Is.possessive);
}

/** Whether a word that is no function word is a verb here, and so ends a noun phrase. */
export function isVerbForm(tokens: Tokens, index: number): boolean {
  if (isCallOn(tokens, index)) return true;
  const grammar = grammarAt(tokens, index);
  const behindName = kindAt(tokens, index - 1) === Kind.name;
  if (behindName && ((grammar & Is.irregularPast) !== 0 || isVerbBehindName(tokens, index))) return true;
  if ((grammar & Is.droppedCue) !== 0 && (grammar & Is.homograph) === 0) return !isAttributive(tokens, index);
  if (isGerund(tokens, index)) {
    if (is(tokens, index - 1, Is.article) || isTrade(tokens, index) || isWord(tokens, index + 1, 'lady')) return false;
    return isOnlyVerb(tokens, index) || (!isAttributive(tokens, index) && !isNounInIng(tokens, index));
  }
  if (isOnlyVerb(tokens, index)) return true;
  if ((grammar & Is.thirdPerson) !== 0 && kindAt(tokens, index - 1) === Kind.possessive) return false;
  return isFiniteVerb(tokens, index) && !isAttributive(tokens, index);
}

/** `their colleagues | disagree`: a base form that is no noun, behind a plural or at the end of a clause. */
function isOnlyVerb(tokens: Tokens, index: number): boolean {
  if (!is(tokens, index, Is.cueBase) || is(tokens, index, Is.homograph | Is.cuePast | Is.cueParticiple)) return false;
  if (meaningAt(tokens, index) !== 0) return false;
  if (kindAt(tokens, index - 1) === Kind.name) return kindAt(tokens, index + 1) >= Kind.comma;
  return kindAt(tokens, index - 1) === Kind.word && endsWith(tokens, index - 1, 's');
}

/** `the head of marketing`, not `accused of selling boats`: a word in -ing behind a preposition that has no object. */
function isNounInIng(tokens: Tokens, index: number): boolean {
  if (!isWord(tokens, index - 1, 'of') && !isWord(tokens, index - 1, 'for')) return false;
  const next = index + 1;
  if (kindAt(tokens, next) >= Kind.comma) return true;
  return is(tokens, next, Is.preposition) || isFiniteVerb(tokens, next) || is(tokens, next, Is.coordinator);
}

/** Adjectives between an article and a participle: `the new operating system`. */
const ADJECTIVES = new WordTable(
  'new old first second last next current main key same only other local national'.split(' '),
);

const PARTICLES_BEHIND = new WordTable(['up', 'out', 'down', 'off', 'ahead', 'forward']);

/**
 * `the province of Alma | steps up`, `the Harbour Board | mends a pier`: what no list knows, behind a name and before
 * an object.
 */
function isVerbBehindName(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.word) return false;
  if (grammarAt(tokens, index) !== 0 || meaningAt(tokens, index) !== 0 || !endsWith(tokens, index, 's')) return false;
  return is(tokens, index + 1, Is.article) || isAmong(tokens, index + 1, PARTICLES_BEHIND);
}

/** `the boat | building | firm Calder`: what a body does, between two nouns. */
function isTrade(tokens: Tokens, index: number): boolean {
  const before = index - 1;
  if (!means(tokens, index + 1, Means.body) || kindAt(tokens, before) !== Kind.word) return false;
  return grammarAt(tokens, before) === 0 && meaningAt(tokens, before) === 0;
}

/** Participles that qualify a noun: `the united front`, `the manufacturing firm`. */
function isAttributive(tokens: Tokens, index: number): boolean {
  if (is(tokens, index, AUXILIARY) || (!isPastForm(tokens, index) && !isGerund(tokens, index))) return false;
  const before = is(tokens, index - 2, Is.determiner) && isAmong(tokens, index - 1, ADJECTIVES) ? index - 2 : index - 1;
  if (kindAt(tokens, before) === Kind.comma && isWord(tokens, index + 1, 'sources')) return true;
  if (
    means(tokens, index + 1, Means.role) &&
    kindAt(tokens, index + 1) === Kind.word &&
    kindAt(tokens, index + 2) === Kind.name
  )
    return true;
  const isQualified = is(tokens, before - 1, Is.article) && isAdverb(tokens, before);
  if (!isQualified && !is(tokens, before, Is.determiner | Is.possessive) && kindAt(tokens, before) !== Kind.possessive)
    return false;
  return (
    kindAt(tokens, index + 1) <= Kind.name && !is(tokens, index + 1, Is.determiner | Is.preposition | Is.possessive)
  );
}

/** `a letter signed by ten towns | calls on`. */
function isCallOn(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'calls') && isWord(tokens, index + 1, 'on') && endsWith(tokens, index - 1, 's');
}
