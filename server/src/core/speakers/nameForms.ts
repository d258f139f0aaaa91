import { isApostrophe, isWordChar } from './characters.ts';
import type { Entity } from './entity.ts';
import { lexemeOf, Means } from './lexicon/lexemes.ts';

/** How names are compared: their words, and what a shorter name of somebody looks like. */

/** The words of a name as they are compared: `Kim Jong-un` and `KIM JONG UN` are the same words. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  const lower = name.toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isWordChar(lower.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const possessive =
        at - start === 1 && lower.charCodeAt(start) === 0x73 && isApostrophe(lower.charCodeAt(start - 1));
      if (!possessive) words.push(lower.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** `United`, `National`: first words that many bodies share. */
const SHARED_WORDS = new Set(
  'united national international royal general federal central first new american'.split(' '),
);

/** Whether words are one that many bodies have at the start of their names: `the National` is nobody. */
export function isAdjective([first, second]: readonly string[]): boolean {
  return second === undefined && SHARED_WORDS.has(first ?? '');
}

/**
 * Whether words begin the name of a body, or end it with only a place before them: `Home Office` of `UK Home Office`.
 */
export function isShortBody(short: readonly string[], entity: Entity): boolean {
  const more = entity.words.length - short.length;
  if (short.length < 2 || more < 1) return false;
  if (short.every((word, index) => word === entity.words[index])) return true;
  const isEnd = short.every((word, index) => word === entity.words[more + index]);
  const places = entity.name.split(' ').slice(0, more);
  return isEnd && places.every((word) => (lexemeOf(word, true).meaning & (Means.state | Means.nationality)) !== 0);
}

/** `Villar` of `Ana María Villar Quintana`: the first of two surnames. */
export function isFirstSurname([word]: readonly string[], entity: Entity): boolean {
  return entity.kind === 'person' && entity.words.length > 2 && entity.words[entity.words.length - 2] === word;
}

/** `Maria` of `Maria Rossi`: whether a word is the first of a person's name. */
export function beginsName([first]: readonly string[], entity: Entity): boolean {
  return entity.kind === 'person' && entity.words[0] === first;
}

/** Whether two names have the same words in the same order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Nouns of those who stand behind a person: `Doe` alone is not `the Doe administration`. */
const UNDER_A_LEADER = new Set('administration government cabinet regime campaign camp team family estate'.split(' '));

/** Whether a longer name is that of something else: of a leader's people, or of a product with a number. */
function isOfAnother(full: readonly string[], length: number): boolean {
  const next = full[length] ?? '';
  return (full.length === 2 && UNDER_A_LEADER.has(next)) || /\d/.test(next);
}

/** What tells a son from his father behind the surname: `Cruz Jr.`. */
function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words[words.length - 1];
  const isSuffix = last === 'jr' || last === 'sr' || last === 'junior' || last === 'senior';
  return isSuffix && words.length > 2 ? words.slice(0, -1) : words;
}

/** Whether words are a shorter form of a name: its first words, its last, or a surname. */
export function abbreviates(short: readonly string[], entity: Entity): boolean {
  const full = withoutSuffix(entity.words);
  const isStart = short.every((word, index) => word === full[index]);
  const isOwner = isApostrophe(entity.name.charCodeAt(short.join(' ').length));
  if (entity.kind === 'unnamed' || (entity.kind !== 'person' && isOwner)) return false;
  if (entity.kind !== 'person') return isStart && !isOfAnother(full, short.length);
  if (isStart && (entity.familyFirst || short.length > 1)) return true;
  const offset = full.length - short.length;
  if (short.every((word, index) => word === full[offset + index])) return !entity.familyFirst || short.length > 1;
  return short.length > 1 && short[0] === full[0] && short[short.length - 1] === full[full.length - 1];
}
