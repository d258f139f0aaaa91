/**
 * Numbers words, and finds them by the characters of a text without cutting the word out of it: the scanner asks for
 * every word of every dispatch, and a string for each would take longer than all the rest.
 */
export class WordTable {
  /** For each slot the hash and the number of its word, side by side; the number is 0 where the slot is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** The characters of all words, one after the other, and where each word ends; the word after it begins there. */
  private readonly codes: Uint16Array;
  private readonly ends: Uint32Array;
  /** For each length the first characters of its words, a bit for each. */
  private readonly firsts = new Int32Array(LONGEST + 1);

  /** The words, each once, are numbered from 1 on; as many as 16 bits can number. */
  constructor(words: readonly string[]) {
    let size = 16;
    while (size < words.length * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.codes = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    this.ends = new Uint32Array(words.length + 1);
    words.forEach((word, index) => this.add(word, index + 1));
  }

  private add(word: string, number: number): void {
    const offset = this.ends[number - 1] ?? 0;
    for (let at = 0; at < word.length; at++) this.codes[offset + at] = word.charCodeAt(at);
    this.ends[number] = offset + word.length;
    const length = Math.min(word.length, LONGEST);
    this.firsts[length] = (this.firsts[length] ?? 0) | (1 << (word.charCodeAt(0) & 31));
    const hash = hashOf(word, 0, word.length);
    let slot = slotOf(hash) & this.mask;
    while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = number;
  }

  /** Whether a word of this length with this first character may be in the table: asked before its hash is counted. */
  mayHold(first: number, length: number): boolean {
    return (((this.firsts[Math.min(length, LONGEST)] ?? 0) >>> (first & 31)) & 1) !== 0;
  }

  /**
   * The number of the word that stands in a text and has this hash; 0 where it is not in the table. With `folded`, the
   * ASCII capitals of the text count as small letters where no word is spelt exactly like it.
   */
  find(text: string, start: number, end: number, hash: number, folded: boolean): number {
    let other = 0;
    for (let slot = slotOf(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot * 2 + 1] ?? 0;
      if (number === 0) return other;
      if (this.slots[slot * 2] !== hash) continue;
      const likeness = this.likeness(number, text, start, end);
      if (likeness === EXACT) return number;
      if (folded && likeness === FOLDED) other = number;
    }
  }

  /** Whether a stretch of a text is spelt exactly as the word of this number. */
  spells(number: number, text: string, start: number, end: number): boolean {
    return this.likeness(number, text, start, end) === EXACT;
  }

  private likeness(number: number, text: string, start: number, end: number): number {
    const offset = this.ends[number - 1] ?? 0;
    if ((this.ends[number] ?? 0) - offset !== end - start) return OTHER;
    let at = start;
    while (at < end && text.charCodeAt(at) === this.codes[offset + at - start]) at++;
    if (at === end) return EXACT;
    for (at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (this.codes[offset + at - start] !== (isCapital(code) ? code + 32 : code)) return OTHER;
    }
    return FOLDED;
  }
}

/** Words of this length and more are told apart by their first characters alone. */
const LONGEST = 31;

/** How a stretch of a text is spelt, beside a word of the table. */
const OTHER = 0;
const FOLDED = 1;
const EXACT = 2;

/** The hash of no characters; `hashStep` adds one after the other. */
export const NO_HASH = 17;

/** The hash with one more character: the same for a capital letter and its small one. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

export function hashOf(text: string, start: number, end: number): number {
  let hash = NO_HASH;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
