import type { Entity } from './entity.ts';
import { is, isAdverb, isCompound, isFiniteVerb, isWord, kindAt, lexemeAt, lowerAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

const LONGEST_APPOSITION = 9;

/**
 * Learns what a body is called beside its name: `the carmaker Norvik`, `Norvik, a maker of cars`. The text may come back
 * to it by that noun. `start` and `end` are the tokens of the name.
 */
export function learnBodyNouns(tokens: Tokens, body: Entity, start: number, end: number): void {
  if (isBodyNoun(tokens, start - 1)) body.addHead(lowerAt(tokens, start - 1));
  const noun = apposedNoun(tokens, end);
  if (noun >= 0) body.addHead(lowerAt(tokens, noun));
}

/** The noun of `, a market research firm` behind a name; -1 where there is none. */
export function apposedNoun(tokens: Tokens, comma: number): number {
  if (kindAt(tokens, comma) !== Kind.comma || !is(tokens, comma + 1, Is.article)) return -1;
  let noun = -1;
  for (let index = comma + 2; index < comma + LONGEST_APPOSITION; index++) {
    if (is(tokens, index, Is.preposition | Is.relative) || kindAt(tokens, index) > Kind.number) break;
    if (isBodyNoun(tokens, index)) noun = index;
    else if (isFiniteVerb(tokens, index) || isAdverb(tokens, index)) break;
    else noun = -1;
  }
  return noun;
}

function isBodyNoun(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.word && means(tokens, index, Means.body);
}

/**
 * `Calder Minerals said its boats`, `has announced its`: who is `it` is no person. Of `it` alone the weather may be
 * meant.
 */
export function speaksOfItself(tokens: Tokens, end: number): boolean {
  for (let index = end; index < end + 4; index++) {
    if (!is(tokens, index, Is.cuePast | Is.cueThird | Is.cueParticiple)) continue;
    const next = isWord(tokens, index + 1, 'that') ? index + 2 : index + 1;
    return lexemeAt(tokens, index).frame === 'say' && isWord(tokens, next, 'its');
  }
  return false;
}

/**
 * Whether a name without a noun of its own is a body's: `the tide group Norte Calder`, `London-listed Norte Calder`.
 */
export function isBodysName(tokens: Tokens, start: number, end: number): boolean {
  return isBodyNoun(tokens, start - 1) || isCompound(tokens, start - 1) || speaksOfItself(tokens, end);
}
