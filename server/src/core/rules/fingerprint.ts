import type { Span } from '../format/span.ts';
import { isBlank } from '../format/whitespace.ts';

/** A body in a few bytes: enough to tell whether two are the same, or nearly so. */
export interface Fingerprint {
  readonly words: number;
  /** Equal for bodies of the same words, whatever the white space between them. */
  readonly hash: string;
  /**
   * A MinHash sketch of the body's runs of three words, by one-permutation hashing: each run falls into one of 64 bins,
   * each bin keeps the least of its runs, and an empty bin borrows from its neighbour (Shrivastava and Li 2014,
   * "Densifying One Permutation Hashing"). The share of bins in which two sketches agree estimates the share of runs
   * that the bodies have in common (Jaccard). Empty where the body has no three words.
   */
  readonly sketch: string;
}

/** That of a body without words. */
export const NO_FINGERPRINT: Fingerprint = { words: 0, hash: '', sketch: '' };

export const BINS = 64;

/** Fifteen bits a bin: no character of a sketch is a surrogate, so that it survives any encoding. */
const BIN_BITS = 0x7fff;
const NO_RUN = 0xffffffff;

/** Reads the fingerprint of the stretches of a text that are its body; linear in their length. */
export function fingerprint(text: string, paragraphs: readonly Span[]): Fingerprint {
  const least = new Uint32Array(BINS).fill(NO_RUN);
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  let words = 0;
  let [last, lastButOne] = [0, 0];
  for (const { start, end } of paragraphs) {
    for (let at = start; at < end; at++) {
      let word = 0x811c9dc5;
      const from = at;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code <= 0x20 || (code > 0x7f && isBlank(code))) break;
        word = Math.imul(word ^ code, 0x01000193);
      }
      if (at === from) continue;
      words++;
      one = Math.imul(one ^ word, 0x01000193);
      two = Math.imul(two ^ (word >>> 7) ^ (word << 11), 0x5bd1e995);
      if (words > 2) keepLeast(least, mixed(lastButOne, last, word));
      lastButOne = last;
      last = word;
    }
  }
  const hash = `${(one >>> 0).toString(36)}.${(two >>> 0).toString(36)}`;
  return { words, hash, sketch: sketchOf(least) };
}

/** A hash of three words, every bit of which depends on all of theirs (the finalizer of MurmurHash3). */
function mixed(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function keepLeast(least: Uint32Array, hash: number): void {
  const bin = hash % BINS;
  const rest = hash >>> 6;
  if (rest < (least[bin] ?? 0)) least[bin] = rest;
}

function sketchOf(least: Uint32Array): string {
  const codes: number[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    let away = 0;
    while (away < BINS && least[(bin + away) % BINS] === NO_RUN) away++;
    if (away === BINS) return '';
    // What is borrowed differs by how far it came, lest two bodies agree in bins that only their lengths emptied.
    codes.push(((least[(bin + away) % BINS] ?? 0) + away * 0x35e5) & BIN_BITS);
  }
  return String.fromCharCode(...codes);
}

/** The share of three-word runs that two bodies have in common, estimated; 0 to 1. */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  if (one.sketch === '' || other.sketch === '') return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (one.sketch.charCodeAt(bin) === other.sketch.charCodeAt(bin)) same++;
  return same / BINS;
}
