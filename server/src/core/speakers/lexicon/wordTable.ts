/**
 * Numbers words, and finds them by the characters of a text without cutting the word out of it: the scanner asks for
 * every word of every dispatch, and a string for each would take longer than all the rest.
 */
export class WordTable {
  /** For each slot the number of its word; 0 where it is free. */
  private readonly slots: Uint16Array;
  private readonly mask: number;
  /** The hash of each word, by its number, so that characters are compared only where the word is found. */
  private readonly hashes: Int32Array;
  /** The characters of all words, one after the other, and where each word ends; the word after it begins there. */
  private readonly codes: Uint16Array;
  private readonly ends: Uint32Array;

  /** The words, each once, are numbered from 1 on; as many as 16 bits can number. */
  constructor(words: readonly string[]) {
    let size = 16;
    while (size < words.length * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.hashes = new Int32Array(words.length + 1);
    this.codes = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    this.ends = new Uint32Array(words.length + 1);
    words.forEach((word, index) => this.add(word, index + 1));
  }

  private add(word: string, number: number): void {
    const offset = this.ends[number - 1] ?? 0;
    for (let at = 0; at < word.length; at++) this.codes[offset + at] = word.charCodeAt(at);
    this.ends[number] = offset + word.length;
    const hash = hashOf(word, 0, word.length);
    this.hashes[number] = hash;
    let slot = slotOf(hash) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = number;
  }

  /**
   * The number of the word that stands in a text and has this hash; 0 where it is not in the table. With `folded`, ASCII
   * capitals of the text count as small letters.
   */
  find(text: string, start: number, end: number, hash: number, folded: boolean): number {
    for (let slot = slotOf(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.hashes[number] === hash && this.spells(number, text, start, end, folded)) return number;
    }
  }

  private spells(number: number, text: string, start: number, end: number, folded: boolean): boolean {
    const offset = this.ends[number - 1] ?? 0;
    if ((this.ends[number] ?? 0) - offset !== end - start) return false;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (this.codes[offset + at - start] !== (folded && isCapital(code) ? code + 32 : code)) return false;
    }
    return true;
  }
}

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
