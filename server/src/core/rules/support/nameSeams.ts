import { gluedStart, isSyllable, seamOf } from '../../speakers/gluedNames.ts';
import { lexemeIn, Means } from '../../speakers/lexicon/lexemes.ts';
import type { TextScan } from '../textScan.ts';
import { BEFORE_A_NAME } from './words.ts';

/**
 * Finds where names are glued to the words around them, by what their letters show: a capital behind a small letter
 * where a name begins, a Korean name's last syllable where a word follows it.
 */
export function nameSeams(text: string, { capitals, threes }: TextScan, seams: Set<number>): void {
  const pairs = pairsOf(text);
  for (const at of capitals) if (beginsName(text, at, pairs)) seams.add(at);
  koreanNameSeams(text, threes, seams);
}

const LONGEST_WORD = 20;
const LONGEST_NAME = 40;

/**
 * Whether a capital inside a word begins a name of two words or more: behind a word that goes before names (`ofPak
 * Min`), or where the dispatch has that name elsewhere with its spaces. `McDonald`, `YouTube Channel` and `iPhone Pro`
 * are whole.
 */
function beginsName(text: string, capital: number, pairs: () => ReadonlySet<string>): boolean {
  const [name] = /^[A-Z][a-z]+ [A-Z][a-z]+/.exec(text.slice(capital, capital + LONGEST_NAME)) ?? [];
  if (name === undefined) return false;
  let start = capital;
  while (start > 0 && isLetter(text.charCodeAt(start - 1)) && capital - start < LONGEST_WORD) start--;
  const before = text.slice(start, capital);
  if (BEFORE_A_NAME.has(before)) return true;
  return (
    isSmall(before.charCodeAt(0)) && (gluedStart(text, start, capital) || (before.length > 2 && pairs().has(name)))
  );
}

/** The pairs of words with capitals that a text has with nothing glued to them, looked for when somebody first asks. */
function pairsOf(text: string): () => ReadonlySet<string> {
  let pairs: ReadonlySet<string> | undefined;
  const alone = /(?<![A-Za-z])(?=([A-Z][a-z]+ [A-Z][a-z]+)(?![A-Za-z]))[A-Z]/g;
  return () => (pairs ??= new Set(Array.from(text.matchAll(alone), (match) => match[1] ?? '')));
}

/** Three words with capitals that look like a Korean name; something may be glued to the last of them. */
interface KoreanName {
  readonly start: number;
  /** Where the last word begins and where its small letters end. */
  readonly last: number;
  readonly lastEnd: number;
}

/**
 * The seams of Korean names of three syllables. Where a name ends in a word that is no syllable is told by the
 * dispatch, if it has that name with nothing glued to it; else by the word that is left; else by the other names told
 * so.
 */
function koreanNameSeams(text: string, threes: readonly number[], seams: Set<number>): void {
  const names = koreanNames(text, threes);
  const whole = new Set<string>();
  const parted = new Set<string>();
  const open: KoreanName[] = [];
  const end = (name: KoreanName, at: number): void => {
    if (/[\p{L}\d,;:]/u.test(text.charAt(name.start - 1))) seams.add(name.start);
    if (/[\p{L}\d]/u.test(text.charAt(at))) seams.add(at);
  };
  for (const name of names) {
    if (!isSyllable(text, name.last, name.lastEnd)) continue;
    whole.add(text.slice(name.start, name.lastEnd));
    end(name, name.lastEnd);
  }
  for (const name of names) {
    if (isSyllable(text, name.last, name.lastEnd)) continue;
    const known = knownEnd(text, name, whole);
    const at = known < 0 ? seamOf(text, name.last, name.lastEnd) : known;
    if (at < 0) open.push(name);
    else {
      parted.add(text.slice(name.start, at));
      end(name, at);
    }
  }
  for (const name of open) {
    const at = knownEnd(text, name, parted);
    if (at >= 0) end(name, at);
  }
}

function koreanNames(text: string, threes: readonly number[]): KoreanName[] {
  const names: KoreanName[] = [];
  for (const start of threes) {
    // `Jong Un Praised` lies within `Kim Jong Un Praised`.
    if (start <= (names.at(-1)?.last ?? -1)) continue;
    const familyEnd = wordEnd(text, start);
    if ((lexemeIn(text, start, familyEnd, false).meaning & Means.familyName) === 0) continue;
    const givenEnd = wordEnd(text, familyEnd + 1);
    const last = givenEnd + 1;
    const lastEnd = wordEnd(text, last);
    if (lastEnd - last < 2 || !isSyllable(text, familyEnd + 1, givenEnd)) continue;
    names.push({ start, last, lastEnd });
  }
  return names;
}

/**
 * Where the longest of the names ends with which this one begins; -1 where there is none. `Kim Il Sungism` is a word.
 */
function knownEnd(text: string, { start, last, lastEnd }: KoreanName, names: ReadonlySet<string>): number {
  for (let end = lastEnd - 2; end >= last + 2; end--) {
    if (names.has(text.slice(start, end))) return /^is[mt]/.test(text.slice(end, lastEnd)) ? -1 : end;
  }
  return -1;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isSmall(text.charCodeAt(end))) end++;
  return end;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetter(code: number): boolean {
  return isSmall(code | 0x20);
}
