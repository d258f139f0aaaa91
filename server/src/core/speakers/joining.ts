import { endsWithAny, is, isAdverb, isAmong, isWord, kindAt, means } from './grammar.ts';
import { Endings } from './lexicon/endings.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { carriesOnOffice, sharesBody, sharesHead } from './namesWithAnd.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What `and` and commas join within phrases. */

/** Whether a phrase behind `and` goes on with the one before it, as a part of the same name or office. */
export function carriesOn(tokens: Tokens, previous: NounPhrase, phrase: NounPhrase): boolean {
  return (
    sharesHead(tokens, previous, phrase) ||
    sharesBody(tokens, previous, phrase) ||
    carriesOnOffice(tokens, previous, phrase) ||
    isConcurrent(tokens, phrase.start)
  );
}

/** `the mayor and concurrently | harbour master of Alma`: two offices of one person. */
function isConcurrent(tokens: Tokens, start: number): boolean {
  return isWord(tokens, start - 1, 'concurrently');
}

/** Where the phrase before `start` would end if the two are joined: before `and`, or before a comma within a list. */
export function jointBefore(tokens: Tokens, start: number, floor: number, inList: boolean): number {
  let at = isConcurrent(tokens, start) ? start - 2 : start - 1;
  if (at < floor) return -1;
  if (is(tokens, at, Is.coordinator) && (isWord(tokens, at, 'and') || isWord(tokens, at, 'or'))) {
    if (kindAt(tokens, at - 1) === Kind.comma) at--;
    return at > floor ? at : -1;
  }
  return inList && kindAt(tokens, at) === Kind.comma ? at : -1;
}

/** `is mainly rural and ...`: what stands behind the adverb belongs to the verb before it. */
export function isPredicate(tokens: Tokens, start: number): boolean {
  return isAdverb(tokens, start - 1) && is(tokens, start - 2, Is.be);
}

const ADJECTIVE_ENDINGS = new Endings(['ic', 'al', 'ive', 'ous', 'ary', 'ful']);

const PEOPLES_ADJECTIVES = new WordTable(
  'young old brave honest rich poor sick elderly foreign male female big small black white wise able loyal'.split(' '),
);

/** `South Korean and Japanese officials`: `and` between two adjectives of nationality. */
export function joinsNations(tokens: Tokens, joint: number): boolean {
  if (!isWord(tokens, joint, 'and')) return false;
  return means(tokens, joint - 1, Means.nationality) && means(tokens, joint + 1, Means.nationality);
}

/** `civic and public organizations`: what stands before `and` is no noun. */
export function joinsAdjectives(tokens: Tokens, start: number, joint: number): boolean {
  if (kindAt(tokens, start) !== Kind.word || is(tokens, start, Is.determiner | Is.possessive)) return false;
  if (isAmong(tokens, joint - 1, PEOPLES_ADJECTIVES)) return true;
  return kindAt(tokens, joint - 1) === Kind.word && endsWithAny(tokens, joint - 1, ADJECTIVE_ENDINGS);
}
