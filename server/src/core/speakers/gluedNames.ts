import { Is, lexemeIn, lexemeOf, Means, UNKNOWN } from './lexicon/lexemes.ts';

/**
 * Names that a scraper has glued to their neighbours where the markup around them was dropped: `ComradeKim Jong Unsent`
 * (about one KCNA dispatch in three).
 */

/** The tokens before the one being read, as far as this module looks at them. */
interface Before {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Whether a capital inside a word begins a name of its own: what stands before it must be a whole word of the language
 * that may precede a name (`of`, `said`, `Comrade`, `praised`), which `McDonald` and `YouTube` are not.
 */
export function gluedStart(text: string, start: number, capital: number): boolean {
  const lexeme = lexemeIn(text, start, capital, true);
  if (lexeme === UNKNOWN) return false;
  const nameFollows = lexemeOf(wordAt(text, capital), true);
  if ((nameFollows.meaning & Means.familyName) === 0 && capital - start < 4) return false;
  return (lexeme.meaning & (Means.honorific | Means.role)) !== 0 || (lexeme.grammar & MAY_PRECEDE) !== 0;
}

const MAY_PRECEDE = Is.preposition | Is.coordinator | Is.subordinator | Is.cuePast | Is.cueGerund | Is.irregularPast;

function wordAt(text: string, start: number): string {
  let end = start + 1;
  while (end < text.length && isLowerAscii(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

const LONGEST_SYLLABLE = 6;

/**
 * Where the last syllable of a Korean name ends inside a word that is glued to the next one (`Unsent` behind
 * `Kim Jong`); -1 where the word is whole. Names of family name and two syllables only: others show no seam.
 */
export function gluedEnd(before: Before, start: number, end: number): number {
  const length = end - start;
  if (length < 4 || before.starts.length < 2) return -1;
  const count = before.starts.length;
  const given = before.starts[count - 1] ?? 0;
  const family = before.starts[count - 2] ?? 0;
  const { text, ends } = before;
  if (start - (ends[count - 1] ?? 0) !== 1 || given - (ends[count - 2] ?? 0) !== 1) return -1;
  if ((lexemeIn(text, family, ends[count - 2] ?? 0, false).meaning & Means.familyName) === 0) return -1;
  if (!isSyllable(text, given, ends[count - 1] ?? 0)) return -1;
  for (let seam = start + 2; seam < Math.min(end - 1, start + LONGEST_SYLLABLE); seam++) {
    if (isSyllable(text, start, seam) && isWholeWord(text.slice(seam, end))) return seam;
  }
  return -1;
}

/** One capital, then small letters with a vowel. */
function isSyllable(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90 || end - start > LONGEST_SYLLABLE) return false;
  let vowel = isVowel(first | 32);
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isLowerAscii(code)) return false;
    vowel ||= isVowel(code);
  }
  return vowel;
}

function isWholeWord(word: string): boolean {
  if (word.length < 2) return false;
  const lexeme = lexemeOf(word, false);
  const functional = lexeme.grammar & ~(Is.homograph | Is.cueBase | Is.droppedCue | Is.determiner);
  if (functional !== 0 && word.length >= 2 && lexeme.meaning === 0) return true;
  return word.length > 3 && (word.endsWith('ed') || WORDS_BEHIND_NAMES.has(word) || word.endsWith('ly'));
}

/** Adjectives and nouns that a verb glued before the name asks for: `wished Kim Jong Un good health`. */
const WORDS_BEHIND_NAMES = new Set(['good', 'great', 'happy', 'success', 'long', 'health', 'personally', 'himself']);

function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
}
