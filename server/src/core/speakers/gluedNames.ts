import { Is, lexemeIn, lexemeOf, MEANING, Means, UNKNOWN } from './lexicon/lexemes.ts';
import type { Tokens } from './tokens.ts';

/**
 * Names that a scraper has glued to their neighbours where the markup around them was dropped: `ComradeKim Jong Unsent`
 * (about one KCNA dispatch in three).
 */

/**
 * Whether a capital inside a word begins a name of its own: a Korean family name with a syllable behind it does after
 * any word (`holdingKim Jong Un`); another name only after a word that may precede one (`of`, `said`, `Comrade`), which
 * the first parts of `McDonald` and `YouTube` are not.
 */
export function gluedStart(text: string, start: number, capital: number): boolean {
  const nameEnd = endOfWord(text, capital);
  const isFamily = (lexemeIn(text, capital, nameEnd, false).meaning & Means.familyName) !== 0;
  if (isFamily && capital - start > 2 && text.charCodeAt(nameEnd) === SPACE && isCapital(text.charCodeAt(nameEnd + 1)))
    return true;
  const lexeme = lexemeIn(text, start, capital, true);
  if (lexeme === UNKNOWN || (!isFamily && capital - start < 4)) return false;
  return (lexeme.meaning & (Means.honorific | Means.role)) !== 0 || (lexeme.grammar & MAY_PRECEDE) !== 0;
}

const SPACE = 0x20;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const MAY_PRECEDE = Is.preposition | Is.coordinator | Is.subordinator | Is.cuePast | Is.cueGerund | Is.irregularPast;

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLowerAscii(text.charCodeAt(end))) end++;
  return end;
}

const LONGEST_SYLLABLE = 6;

/**
 * Where the last syllable of a Korean name ends inside a word that is glued to the next one (`Unsent` behind
 * `Kim Jong`); -1 where the word is whole. Names of family name and two syllables only: others show no seam.
 */
export function gluedEnd(before: Tokens, start: number, end: number): number {
  const given = before.count - 1;
  const family = given - 1;
  if (end - start < 4 || family < 0) return -1;
  if (((MEANING[before.words[family] ?? 0] ?? 0) & Means.familyName) === 0) return -1;
  const { text, starts, ends } = before;
  const givenStart = starts[given] ?? 0;
  const givenEnd = ends[given] ?? 0;
  if (start - givenEnd !== 1 || givenStart - (ends[family] ?? 0) !== 1) return -1;
  return isSyllable(text, givenStart, givenEnd) ? seamOf(text, start, end) : -1;
}

/**
 * Where the last syllable of a Korean name ends in a word from `start` to `end` that is glued to the next one: the longest
 * syllable before a word that is known; where none is, before one that looks like a past form. -1 where there is no such.
 */
export function seamOf(text: string, start: number, end: number): number {
  let likely = -1;
  for (let seam = Math.min(end - 2, start + LONGEST_SYLLABLE); seam >= start + 2; seam--) {
    if (!isSyllable(text, start, seam)) continue;
    if (isCapital(text.charCodeAt(seam))) return seam;
    const rest = text.slice(seam, end);
    if (isKnownBehindNames(rest)) return seam;
    if (likely < 0 && (isLikePastForm(rest) || isLikeAdverb(rest))) likely = seam;
  }
  return likely;
}

/** One capital, then small letters with one group of vowels among them and at most two consonants behind it. */
const SYLLABLE = /^[A-Z][a-z]*$/;
const ONE_VOWEL_GROUP = /^[^aeiou]*[aeiou]+(?:ng|[bgklmnpt])?$/i;

/** Whether a stretch of a text looks like a syllable of a Korean name. */
export function isSyllable(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SYLLABLE) return false;
  const syllable = text.slice(start, end);
  return SYLLABLE.test(syllable) && ONE_VOWEL_GROUP.test(syllable);
}

function isKnownBehindNames(word: string): boolean {
  if (WORDS_BEHIND_NAMES.has(word)) return true;
  const lexeme = lexemeOf(word, false);
  const functional = lexeme.grammar & ~(Is.homograph | Is.cueBase | Is.droppedCue | Is.determiner);
  return functional !== 0 && lexeme.meaning === 0;
}

/** `organized`, `visited`: begins as English words do. `ngorganized` and `uided` do not. */
const LIKE_PAST_FORM =
  /^(?:[^aeiou]{0,2}(?:ea|ai|au|ou|oo|ee)|[aeiou]|(?:[bcdfghjklmnprstvw]|[bcdfgpst][hlr]|st|sp|sc|sk|sw|qu)[aeiou])[a-z]*(?:ed|ing)$/;
const TWO_VOWELS = /^[aeiou][aeiou]/;

function isLikePastForm(word: string): boolean {
  if (word.length < 4 || !LIKE_PAST_FORM.test(word)) return false;
  return !TWO_VOWELS.test(word) || /^(?:ea|ai|au|ou)/.test(word);
}

/** `seriously`, `warmly`: begins with a consonant and a vowel. */
function isLikeAdverb(word: string): boolean {
  return word.length > 4 && /^(?:[bcdfghjklmnprstvw]{1,2}[aeiou]|[aeiou][^aeiou])[a-z]*ly$/.test(word);
}

/** Adjectives and nouns that a verb glued before the name asks for: `wished Kim Jong Un good health`. */
const WORDS_BEHIND_NAMES = new Set(['good', 'great', 'happy', 'success', 'long', 'health', 'personally', 'himself']);

function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}
