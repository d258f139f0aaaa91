import {
  is,
  isAdverb,
  isAmong,
  isDate,
  isFiniteVerb,
  isNominative,
  isPastForm,
  isThatClause,
  isWord,
  kindAt,
} from './grammar.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { AUXILIARY, Is } from './lexicon/lexemes.ts';
import { phraseAfter } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What follows a cue and so makes it speech. */
export type Complement =
  /** `that ...`, or a clause without it. */
  | 'clause'
  | 'quotation'
  /** A colon: the words follow. */
  | 'colon'
  /** Nothing: what is said stands before it. */
  | 'none'
  /** A noun phrase or infinitive. */
  | 'object';

/** Reads what stands behind a cue that ends before `from`. `said to be` is no speech at all. */
export function complementAt(tokens: Tokens, from: number, limit: number): Complement | 'said-to-be' {
  let index = from;
  while (index < limit && (isAdverb(tokens, index) || isDate(tokens, index))) index++;
  if (index >= limit) return 'none';
  const kind = kindAt(tokens, index);
  if (kind === Kind.quote) return 'quotation';
  if (kind === Kind.colon) return 'colon';
  if (isThatClause(tokens, index)) return 'clause';
  if (isWord(tokens, index, 'to') && isWord(tokens, index + 1, 'be')) return 'said-to-be';
  if (kind === Kind.comma) return kindAt(tokens, index + 1) === Kind.quote && index + 1 < limit ? 'quotation' : 'none';
  if (kind > Kind.number && kind !== Kind.openBracket) return 'none';
  return complementOfObject(tokens, index, limit);
}

/** Tokens of an object among which a clause, a quotation or a colon makes clear what is said. */
const OBJECT_REACH = 14;

/** What an object leads to: `told the crew that`, `called the ruling "..."`, `issued the following statement:`. */
function complementOfObject(tokens: Tokens, index: number, limit: number): Complement {
  if (isNominative(tokens, index)) return 'clause';
  for (let at = index; at < Math.min(limit, index + OBJECT_REACH); at++) {
    if (isWord(tokens, at, 'that')) return isAnothers(tokens, at - 1) ? 'object' : 'clause';
    if (kindAt(tokens, at) === Kind.quote) return 'quotation';
    if (kindAt(tokens, at) === Kind.colon) return 'colon';
    if (kindAt(tokens, at) === Kind.stop || kindAt(tokens, at) === Kind.semicolon) break;
  }
  return clauseFollows(tokens, index, limit) ? 'clause' : 'object';
}

const OTHER_VERBS = new WordTable('ensure ensures sure so believe think know assume fear'.split(' '));

/** `confirm the damage and ensure | that`: the clause belongs to another word. */
function isAnothers(tokens: Tokens, before: number): boolean {
  return isAmong(tokens, before, OTHER_VERBS);
}

/** Whether subject and verb of a clause without `that` follow: `found the use of salt had doubled`. */
function clauseFollows(tokens: Tokens, index: number, limit: number): boolean {
  const phrase = phraseAfter(tokens, index, limit);
  if (!phrase) {
    const standsAlone = is(tokens, index, Is.determiner) && !is(tokens, index, Is.article);
    return (standsAlone && startsPredicate(tokens, index + 1)) || is(tokens, index, Is.subordinator);
  }
  let end = phrase.end;
  if (startsMain(tokens, end)) return true;
  while (end < Math.min(limit, index + OBJECT_REACH) && is(tokens, end, Is.preposition) && !isWord(tokens, end, 'to')) {
    const inside = phraseAfter(tokens, end + 1, limit);
    if (!inside) return false;
    end = inside.end;
    if (startsMain(tokens, end)) return true;
  }
  return false;
}

function startsPredicate(tokens: Tokens, index: number): boolean {
  return isFiniteVerb(tokens, index) || is(tokens, index, AUXILIARY);
}

/**
 * A verb, no participle: `the use of salt by 2020 exceeded`, `sales fell`, `sales dropped by 5`, not `men armed with`.
 */
function startsMain(tokens: Tokens, index: number): boolean {
  if (!startsPredicate(tokens, index)) return false;
  const mayBeParticiple = isPastForm(tokens, index) && !is(tokens, index, AUXILIARY | Is.irregularPast);
  if (!mayBeParticiple) return true;
  const next = index + 1;
  if (!is(tokens, next, Is.preposition)) return kindAt(tokens, next) <= Kind.stop;
  return kindAt(tokens, next + 1) === Kind.number || isDate(tokens, next + 1);
}
