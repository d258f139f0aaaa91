/**
 * Words and what is known about them, found by the characters of a text without cutting the word out of it: the scanner
 * asks for every word of every dispatch, and a string for each would take longer than all the rest.
 */
export class WordTable<Value> {
  private readonly words: (string | undefined)[];
  private readonly values: (Value | undefined)[];
  private readonly mask: number;

  constructor(entries: Iterable<readonly [string, Value]>, count: number) {
    let size = 16;
    while (size < count * 3) size *= 2;
    this.mask = size - 1;
    this.words = new Array<string | undefined>(size).fill(undefined);
    this.values = new Array<Value | undefined>(size).fill(undefined);
    for (const [word, value] of entries) {
      let slot = hash(word, 0, word.length, false) & this.mask;
      while (this.words[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.words[slot] = word;
      this.values[slot] = value;
    }
  }

  /** The value of the word that stands in a text; with `folded`, its ASCII capitals count as small letters. */
  find(text: string, start: number, end: number, folded: boolean): Value | undefined {
    let slot = hash(text, start, end, folded) & this.mask;
    for (let word = this.words[slot]; word !== undefined; word = this.words[slot]) {
      if (word.length === end - start && equals(word, text, start, folded)) return this.values[slot];
      slot = (slot + 1) & this.mask;
    }
    return undefined;
  }
}

function hash(text: string, start: number, end: number, folded: boolean): number {
  let value = 17;
  for (let at = start; at < end; at++) value = (Math.imul(value, 31) + codeAt(text, at, folded)) | 0;
  return value ^ (value >>> 15);
}

function equals(word: string, text: string, start: number, folded: boolean): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== codeAt(text, start + at, folded)) return false;
  return true;
}

function codeAt(text: string, at: number, folded: boolean): number {
  const code = text.charCodeAt(at);
  return folded && code >= 65 && code <= 90 ? code + 32 : code;
}
