import type { Span } from '../format/span.ts';
import { Char, charClass, isApostrophe, isLetter, isQuoteMark, isWordChar } from './characters.ts';
import { gluedEnd, gluedStart } from './gluedNames.ts';
import { type Lexeme, lexemeIn, UNKNOWN } from './lexicon/lexemes.ts';

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

/** The words and marks of a text in parallel arrays: a dispatch has thousands, and none needs an object of its own. */
export interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
  readonly lexemes: readonly Lexeme[];
}

/** Abbreviations whose full stop ends no sentence, without it; single capitals and `U.S` are known by their shape. */
const ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Sen Rep Gov Pres Hon Rev St Jr Sr Co Corp Inc Ltd No Nos vs etc ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mt Ft Ave Blvd approx dept Fig pp Vol Art Sec Op p.m a.m i.e e.g S N'
  ).split(' '),
);
const LONGEST_ABBREVIATION = 8;

const FULL_STOP = 0x2e;

interface Buffer extends Tokens {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
  readonly lexemes: Lexeme[];
}

/** A table without tokens, to be filled by `scan`. */
export function emptyTokens(text: string): Tokens {
  const table: Buffer = { text, starts: [], ends: [], kinds: [], lexemes: [] };
  return table;
}

/** Appends the tokens of a stretch of the text. One pass, no backtracking: linear in the stretch. */
export function scan(tokens: Tokens, span: Span): void {
  const into = tokens as Buffer;
  let at = span.start;
  while (at < span.end) {
    const code = into.text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === Char.space) at++;
    else if (kind === Char.lower || kind === Char.upper) at = scanWord(into, at, span.end, kind === Char.upper);
    else if (kind === Char.digit) at = scanNumber(into, at, span.end);
    else at = scanMark(into, at, span.end, code);
  }
}

function push(into: Buffer, start: number, end: number, kind: number, lexeme: Lexeme): number {
  into.starts.push(start);
  into.ends.push(end);
  into.kinds.push(kind);
  into.lexemes.push(lexeme);
  return end;
}

/** Takes a word of the language for a name from now on: the `To` of `To Lam`. */
export function retagAsName(tokens: Tokens, index: number): void {
  (tokens as Buffer).lexemes[index] = UNKNOWN;
}

function scanWord(into: Buffer, start: number, limit: number, capital: boolean): number {
  const { text } = into;
  let at = start + 1;
  let lastClass: number = capital ? Char.upper : Char.lower;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind >= Char.lower) {
      if (kind === Char.upper && lastClass === Char.lower && gluedStart(text, start, at)) break;
      lastClass = kind;
      continue;
    }
    if (kind === Char.space || !joins(text, at, limit, start)) break;
    lastClass = Char.other;
  }
  at = absorbFullStop(text, start, at, limit);
  if (!capital) return pushWord(into, start, at, isParticled(text, start, at) ? Kind.name : Kind.word);
  const split = gluedEnd(into, start, at);
  if (split < 0) return pushWord(into, start, at, Kind.name);
  pushWord(into, start, split, Kind.name);
  return split;
}

/** `al-Assad`, `el-Sisi`: a name that begins in lower case. */
function isParticled(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charCodeAt(start + 2) === 0x2d && charClass(text.charCodeAt(start + 3)) === Char.upper;
}

function pushWord(into: Buffer, start: number, end: number, kind: number): number {
  return push(into, start, end, kind, lexemeIn(into.text, start, end, kind === Kind.name));
}

/** Whether a mark inside a word belongs to it: hyphens, the points of `U.S.` and `example.org`, most apostrophes. */
function joins(text: string, at: number, limit: number, start: number): boolean {
  if (at + 1 >= limit) return false;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 0x2d) return isWordChar(next);
  if (code === FULL_STOP) {
    if (!isLetter(next)) return false;
    const single = at - start === 1 || text.charCodeAt(at - 2) === FULL_STOP || text.charCodeAt(at - 2) === 0x2d;
    const nextSingle = !isLetter(text.charCodeAt(at + 2));
    return single ? nextSingle || charClass(next) === Char.lower : charClass(next) === Char.lower;
  }
  if (isApostrophe(code)) return isLetter(next) && !isPossessiveS(text, at, limit);
  return false;
}

function isPossessiveS(text: string, apostrophe: number, limit: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  return (s === 0x73 || s === 0x53) && (apostrophe + 2 >= limit || !isWordChar(text.charCodeAt(apostrophe + 2)));
}

/** The end of a word with the full stop that belongs to it: `Mr.`, `Sept.`, `U.S.`, `J.`. */
function absorbFullStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== FULL_STOP) return end;
  const length = end - start;
  if (length === 1) return charClass(text.charCodeAt(start)) === Char.upper ? end + 1 : end;
  if (text.charCodeAt(end - 2) === FULL_STOP) return end + 1;
  return length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(text.slice(start, end)) ? end + 1 : end;
}

function scanNumber(into: Buffer, start: number, limit: number): number {
  const { text } = into;
  let at = start + 1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isWordChar(code)) continue;
    if (at + 1 >= limit || !joinsNumber(code, text.charCodeAt(at + 1))) break;
  }
  return push(into, start, at, Kind.number, UNKNOWN);
}

/** `5,060`, `16.5`, `9:30`, `15-year-old`; but not `July 15,Kim`. */
function joinsNumber(mark: number, next: number): boolean {
  if (mark === 0x2d) return isWordChar(next);
  return (mark === FULL_STOP || mark === 0x2c || mark === 0x3a || mark === 0x2f) && charClass(next) === Char.digit;
}

function scanMark(into: Buffer, at: number, limit: number, code: number): number {
  const { text } = into;
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
  if (code === 0x2c) return push(into, at, at + 1, Kind.comma, UNKNOWN);
  if (isQuoteMark(code)) return push(into, at, at + 1, Kind.quote, UNKNOWN);
  if ((code === 0x60 && next === 0x60) || (code === 0x27 && next === 0x27))
    return push(into, at, at + 2, Kind.quote, UNKNOWN);
  if (isApostrophe(code)) return scanApostrophe(into, at, limit);
  if (code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026) return scanStop(into, at, limit);
  if (code === 0x3a) return push(into, at, at + 1, Kind.colon, UNKNOWN);
  if (code === 0x3b) return push(into, at, at + 1, Kind.semicolon, UNKNOWN);
  if (code === 0x28 || code === 0x5b) return push(into, at, at + 1, Kind.openBracket, UNKNOWN);
  if (code === 0x29 || code === 0x5d) return push(into, at, at + 1, Kind.closeBracket, UNKNOWN);
  if (isDash(code)) return scanDash(into, at, limit);
  return push(into, at, at + 1, Kind.other, UNKNOWN);
}

function scanApostrophe(into: Buffer, at: number, limit: number): number {
  const { text } = into;
  const last = into.kinds.length - 1;
  const follows = last >= 0 && (into.kinds[last] === Kind.word || into.kinds[last] === Kind.name);
  if (isPossessiveS(text, at, limit) && follows) return push(into, at, at + 2, Kind.possessive, UNKNOWN);
  const touches = follows && into.ends[last] === at && text.charCodeAt(at - 1) === 0x73;
  return push(into, at, at + 1, touches ? Kind.possessive : Kind.other, UNKNOWN);
}

function scanStop(into: Buffer, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && isStopMark(into.text.charCodeAt(at))) at++;
  return push(into, start, at, Kind.stop, UNKNOWN);
}

export function isStopMark(code: number): boolean {
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function scanDash(into: Buffer, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && isDash(into.text.charCodeAt(at))) at++;
  return push(into, start, at, Kind.dash, UNKNOWN);
}
