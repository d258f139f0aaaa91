import type { Span } from '../format/span.ts';
import { Char, charClass } from './characters.ts';
import { Kind, type Tokens } from './tokens.ts';

/** A stretch in quotation marks. */
export interface Quotation {
  /** Index of the opening mark, and of the closing one; `close` is the paragraph's end where the mark is missing. */
  readonly open: number;
  readonly close: number;
  /** The closing mark is there. */
  readonly closed: boolean;
}

const STRAIGHT = 0x27;
const OPENING = 0x2018;
const CLOSING = 0x2019;

/**
 * Takes single marks for quotation marks where they stand as such: one behind a space and before a word, and one behind
 * a comma or full stop. Apostrophes and words singled out stay what they are, and so do marks beside double ones.
 */
export function readSingleMarks(tokens: Tokens, from: number, to: number): void {
  const { kinds } = tokens;
  const marks: number[] = [];
  let open = -1;
  for (let index = from; index < to; index++) {
    if (kinds[index] === Kind.quote) return;
    if (kinds[index] !== Kind.other) continue;
    if (opensSingly(tokens, index)) open = index;
    else if (open >= 0 && closesSingly(tokens, index)) {
      marks.push(open, index);
      open = -1;
    }
  }
  for (const mark of marks) kinds[mark] = Kind.quote;
}

function opensSingly(tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const code = tokens.text.charCodeAt(start);
  if (code !== STRAIGHT && code !== OPENING) return false;
  const before = start === 0 ? Char.space : charClass(tokens.text.charCodeAt(start - 1));
  return before === Char.space && charClass(tokens.text.charCodeAt(start + 1)) >= Char.lower;
}

function closesSingly(tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const code = tokens.text.charCodeAt(start);
  if (code !== STRAIGHT && code !== CLOSING) return false;
  const previous = tokens.kinds[index - 1];
  return (previous === Kind.comma || previous === Kind.stop) && tokens.ends[index - 1] === start;
}

/** Tokens without any mark between the paragraph in which a quotation opens and the one in which it closes. */
const LONGEST_CARRIED = 200;

/**
 * Finds the quotations of one paragraph and appends them to `into`. A mark that nothing closes runs to the end of the
 * paragraph; into a later one only where that has the closing mark and none that opens before it (a paragraph broken in
 * mid-sentence, or a text with a sentence a line). In long quotations every paragraph opens anew.
 */
export function findQuotations(tokens: Tokens, from: number, to: number, into: Quotation[]): void {
  let open = -1;
  const last = into[into.length - 1];
  let carried = last !== undefined && !last.closed && from - last.close <= LONGEST_CARRIED ? last : null;
  for (let index = from; index < to; index++) {
    if (tokens.kinds[index] !== Kind.quote) continue;
    if (carried && (closesOnly(tokens, index) || index === to - 1))
      into[into.length - 1] = { open: carried.open, close: index, closed: true };
    else if (open < 0) {
      if (mayOpen(tokens, index, to)) open = index;
    } else if (mayClose(tokens, index)) {
      into.push({ open, close: index, closed: true });
      open = -1;
    }
    carried = null;
  }
  if (open >= 0) into.push({ open, close: to, closed: false });
}

/** A mark that can only close: by its form, or by standing at the end of a word. */
function closesOnly(tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const code = tokens.text.charCodeAt(start);
  if (code !== 0x22) return code === 0x201d || code === 0xbb || code === 0x27;
  return (
    charClass(tokens.text.charCodeAt(start - 1)) !== Char.space &&
    charClass(tokens.text.charCodeAt(start + 1)) < Char.lower
  );
}

function mayOpen(tokens: Tokens, index: number, to: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[index] ?? 0);
  if (code === 0x201d || code === 0xbb || code === CLOSING) return false;
  if (code === STRAIGHT && !opensSingly(tokens, index)) return false;
  return index + 1 < to;
}

function mayClose(tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const code = tokens.text.charCodeAt(start);
  if (code === 0x201c || code === 0xab || code === 0x60) return false;
  if (code !== 0x22) return true;
  const before = charClass(tokens.text.charCodeAt(start - 1));
  const after = charClass(tokens.text.charCodeAt(tokens.ends[index] ?? 0));
  return !(before === Char.space && after >= Char.lower);
}

/** The quotations with their marks, as stretches of the text. */
export function quotationSpans(tokens: Tokens, quotations: readonly Quotation[]): Span[] {
  return quotations.map(({ open, close, closed }) => ({
    start: tokens.starts[open] ?? 0,
    end: tokens.ends[closed ? close : close - 1] ?? 0,
  }));
}
