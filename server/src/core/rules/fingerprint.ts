import type { Span } from '../format/span.ts';
import { isBlank } from '../format/whitespace.ts';

/** A body in a few bytes: enough to tell whether two are the same, or nearly so. */
export interface Fingerprint {
  readonly words: number;
  /** Equal for bodies of the same words, whatever the white space between them: a whole number of 53 bits. */
  readonly hash: number;
  /**
   * A MinHash sketch of the body's runs of three words, by one-permutation hashing: each run falls into one of 64 bins,
   * each bin keeps the least of its runs, and an empty bin borrows from its neighbour (Shrivastava and Li 2014,
   * "Densifying One Permutation Hashing"). Of each bin six bits are kept, as a character from `0` on (Li and König
   * 2010, "b-Bit Minwise Hashing"). The share of bins in which two sketches agree estimates the share of runs that the
   * bodies have in common (Jaccard). Empty where the body has no three words.
   */
  readonly sketch: string;
}

/** That of a body without words. */
export const NO_FINGERPRINT: Fingerprint = { words: 0, hash: 0, sketch: '' };

/** How many characters a sketch has. */
export const BINS = 64;

/** Bins of one sketch that agree with those of another by chance. */
const BY_CHANCE = 1 / 64;
const FIRST_CHARACTER = 0x30;
const NO_RUN = 0x7fffffff;

/** Reads the fingerprint of the stretches of a text that are its body; linear in their length. */
export function fingerprint(text: string, paragraphs: readonly Span[]): Fingerprint {
  const least = new Int32Array(BINS).fill(NO_RUN);
  let [one, two] = [0x811c9dc5 | 0, 0x9e3779b9 | 0];
  let [word, last, lastButOne] = [0, 0, 0];
  let words = 0;
  for (const { start, end } of paragraphs) {
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0x20;
      if (code > 0x20 && (code < 0x80 || !isBlank(code))) {
        word = (Math.imul(word, 31) + code) | 0;
        continue;
      }
      // No word has this hash but one in four thousand million.
      if (word === 0) continue;
      words++;
      one = Math.imul(one ^ word, 0x01000193);
      two = Math.imul(two ^ (word >>> 7) ^ (word << 11), 0x5bd1e995);
      if (words > 2) keepLeast(least, mixed(lastButOne, last, word));
      lastButOne = last;
      last = word;
      word = 0;
    }
  }
  const hash = words === 0 ? 0 : (one >>> 0) * 0x200000 + (two >>> 11);
  return { words, hash, sketch: words > 2 ? sketchOf(least) : '' };
}

/** A hash of three words, every bit of which depends on all of theirs (the finalizer of MurmurHash3). */
function mixed(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function keepLeast(least: Int32Array, hash: number): void {
  const bin = hash & (BINS - 1);
  const rest = hash >>> 6;
  if (rest < (least[bin] ?? 0)) least[bin] = rest;
}

function sketchOf(least: Int32Array): string {
  const codes: number[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    let away = 0;
    while (least[(bin + away) % BINS] === NO_RUN) away++;
    // What is borrowed differs by how far it came, lest two bodies agree in bins that only their lengths emptied.
    const bits = Math.imul((least[(bin + away) % BINS] ?? 0) + away, 0x9e3779b1) >>> 26;
    codes.push(FIRST_CHARACTER + bits);
  }
  return String.fromCharCode(...codes);
}

/** The share of three-word runs that two bodies have in common, estimated; 0 to 1. */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  if (one.sketch === '' || other.sketch === '') return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (one.sketch.charCodeAt(bin) === other.sketch.charCodeAt(bin)) same++;
  return Math.max(0, (same / BINS - BY_CHANCE) / (1 - BY_CHANCE));
}
