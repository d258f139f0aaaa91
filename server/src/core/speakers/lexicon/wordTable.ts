/**
 * Words and what is known about them, found by the characters of a text without cutting the word out of it: the scanner
 * asks for every word of every dispatch, and a string for each would take longer than all the rest.
 */
export class WordTable<Value> {
  /** For each slot one more than the index of its word; 0 where it is free. */
  private readonly slots: Uint16Array;
  private readonly mask: number;
  /** The characters of all words, one after the other, and where each word begins; the last entry is the end. */
  private readonly codes: Uint16Array;
  private readonly offsets: Uint32Array;
  private readonly values: readonly Value[];

  constructor(entries: readonly (readonly [word: string, value: Value])[]) {
    let size = 16;
    while (size < entries.length * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.codes = new Uint16Array(entries.reduce((sum, [word]) => sum + word.length, 0));
    this.offsets = new Uint32Array(entries.length + 1);
    this.values = entries.map(([, value]) => value);
    entries.forEach(([word], index) => this.add(word, index));
  }

  private add(word: string, index: number): void {
    const offset = this.offsets[index] ?? 0;
    for (let at = 0; at < word.length; at++) this.codes[offset + at] = word.charCodeAt(at);
    this.offsets[index + 1] = offset + word.length;
    let slot = hash(word, 0, word.length, false) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = index + 1;
  }

  /** The value of the word that stands in a text; with `folded`, its ASCII capitals count as small letters. */
  find(text: string, start: number, end: number, folded: boolean): Value | undefined {
    let slot = hash(text, start, end, folded) & this.mask;
    for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
      if (this.isWord(entry - 1, text, start, end, folded)) return this.values[entry - 1];
      slot = (slot + 1) & this.mask;
    }
    return undefined;
  }

  private isWord(index: number, text: string, start: number, end: number, folded: boolean): boolean {
    const offset = this.offsets[index] ?? 0;
    if ((this.offsets[index + 1] ?? 0) - offset !== end - start) return false;
    for (let at = start; at < end; at++) if (this.codes[offset + at - start] !== codeAt(text, at, folded)) return false;
    return true;
  }
}

function hash(text: string, start: number, end: number, folded: boolean): number {
  let value = 17;
  for (let at = start; at < end; at++) value = (Math.imul(value, 31) + codeAt(text, at, folded)) | 0;
  return value ^ (value >>> 15);
}

function codeAt(text: string, at: number, folded: boolean): number {
  const code = text.charCodeAt(at);
  return folded && code >= 65 && code <= 90 ? code + 32 : code;
}
