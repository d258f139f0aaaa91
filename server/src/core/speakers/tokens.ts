/** What a token is, as far as its characters tell. */
export const Kind = {
  word: 1,
  /** A word that begins with a capital letter. */
  name: 2,
  number: 3,
  comma: 4,
  /** `.`, `!`, `?`, `…` that does not belong to an abbreviation. */
  stop: 5,
  colon: 6,
  semicolon: 7,
  dash: 8,
  quote: 9,
  openBracket: 10,
  closeBracket: 11,
  /** `'s`, or the apostrophe of `workers'`. */
  possessive: 12,
  other: 13,
} as const;

/**
 * The words and marks of a text in flat parallel arrays: a dispatch has thousands, and none needs an object of its own.
 * The arrays are longer than the table: behind `count` they hold words that nobody knows and marks of kind `other`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Values of `Kind`. */
  readonly kinds: Uint8Array;
  /** What the lexicon knows about each: indexes into `LEXEMES`, 0 for what it does not know. */
  readonly words: Uint16Array;
}

/** Bytes that the four arrays need for a token. */
const BYTES = 11;

/** A table of tokens that grows, as long as the scanner fills it. */
export class TokenTable implements Tokens {
  readonly text: string;
  count = 0;
  starts!: Int32Array;
  ends!: Int32Array;
  kinds!: Uint8Array;
  words!: Uint16Array;

  /** `length` tells how many characters of the text will be scanned: prose has a token for every six of them. */
  constructor(text: string, length: number) {
    this.text = text;
    this.layOut(Math.ceil(length / 5) + 16);
  }

  /** Adds a token and gives the offset behind it. */
  push(start: number, end: number, kind: number, word: number): number {
    const index = this.count;
    if (index === this.kinds.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.kinds[index] = kind;
    this.words[index] = word;
    this.count = index + 1;
    return end;
  }

  /** One stretch of memory for all: asking for memory four times takes longer than many a title. */
  private layOut(room: number): void {
    const memory = new ArrayBuffer(room * BYTES);
    this.starts = new Int32Array(memory, 0, room);
    this.ends = new Int32Array(memory, room * 4, room);
    this.words = new Uint16Array(memory, room * 8, room);
    this.kinds = new Uint8Array(memory, room * 10, room).fill(Kind.other);
  }

  private grow(): void {
    const { starts, ends, kinds, words } = this;
    this.layOut(kinds.length * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.kinds.set(kinds);
    this.words.set(words);
  }
}

/** Gives a token the number of another word from now on, and returns it. */
export function retagAs(tokens: Tokens, index: number, word: number): number {
  return (tokens.words[index] = word);
}

/** Takes a word of the language for a name from now on: the `To` of `To Lam`. */
export function retagAsName(tokens: Tokens, index: number): void {
  tokens.words[index] = 0;
}
