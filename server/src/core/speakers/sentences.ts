import type { Span } from '../format/span.ts';
import { Char, charClass, isApostrophe } from './characters.ts';
import { Kind, type Tokens } from './tokens.ts';

/** A sentence of the body. A line break always ends one. */
export interface Sentence {
  readonly span: Span;
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Which of the dispatch's paragraphs holds it. */
  readonly paragraph: number;
}

/** Parts the tokens of one paragraph into sentences, which are appended to `into`. */
export function splitSentences(tokens: Tokens, from: number, to: number, paragraph: number, into: Sentence[]): void {
  let first = from;
  for (let index = from; index < to; index++) {
    if (tokens.kinds[index] !== Kind.stop) continue;
    const next = afterClosers(tokens, index + 1, to);
    if (next >= to || !opensSentence(tokens, next, to)) continue;
    into.push(sentence(tokens, first, next, paragraph));
    first = next;
    index = next - 1;
  }
  if (first < to) into.push(sentence(tokens, first, to, paragraph));
}

function sentence(tokens: Tokens, from: number, to: number, paragraph: number): Sentence {
  const start = tokens.starts[from] ?? 0;
  return { span: { start, end: tokens.ends[to - 1] ?? start }, from, to, paragraph };
}

/** The first token behind a full stop that is no closing mark standing right at it. */
function afterClosers(tokens: Tokens, from: number, to: number): number {
  let index = from;
  while (index < to && tokens.starts[index] === tokens.ends[index - 1] && isCloser(tokens, index)) index++;
  return index;
}

function isCloser(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] === Kind.quote || tokens.kinds[index] === Kind.closeBracket) return true;
  return isApostrophe(tokens.text.charCodeAt(tokens.starts[index] ?? 0));
}

/**
 * Whether a sentence may begin at a token: white space before it, then a capital or a digit, perhaps behind an opening
 * mark.
 */
function opensSentence(tokens: Tokens, index: number, to: number): boolean {
  const start = tokens.starts[index] ?? 0;
  if (start === tokens.ends[index - 1]) return false;
  const opener = tokens.kinds[index] === Kind.quote || tokens.kinds[index] === Kind.openBracket;
  const at = opener && index + 1 < to ? (tokens.starts[index + 1] ?? start) : start;
  const kind = charClass(tokens.text.charCodeAt(at));
  return kind === Char.upper || kind === Char.digit;
}
