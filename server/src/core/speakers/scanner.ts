import type { Span } from '../format/span.ts';
import { Char, charClass, isApostrophe, isLetter, isQuoteMark, isWordChar } from './characters.ts';
import { gluedEnd, gluedStart } from './gluedNames.ts';
import { wordNumber } from './lexicon/lexemes.ts';
import { hashOf, hashStep, NO_HASH, WordTable } from './lexicon/wordTable.ts';
import { Kind, type TokenTable } from './tokens.ts';

/** Abbreviations whose full stop ends no sentence, without it; single capitals and `U.S` are known by their shape. */
const ABBREVIATIONS = new WordTable(
  (
    'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Sen Rep Gov Pres Hon Rev St Jr Sr Co Corp Inc Ltd No Nos vs etc ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mt Ft Ave Blvd approx dept Eng Engr Ing Dir Supt Insp Brig Sens Reps Profs Drs Msgr Amb Fig pp Vol Art Sec Op p.m a.m i.e e.g S N ' +
    'Adv Cpl Pvt Fr Br Smt Mme Cde Atty Cllr'
  ).split(' '),
);

const FULL_STOP = 0x2e;
const SPACE = 0x20;
const COMMA = 0x2c;

/** Appends the tokens of a stretch of the text. One pass, no backtracking: linear in the stretch. */
export function scan(into: TokenTable, span: Span): void {
  const { text } = into;
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === Char.space) at++;
    else if (kind === Char.lower || kind === Char.upper) at = scanWord(into, at, span.end, kind === Char.upper);
    else if (kind === Char.digit) at = scanNumber(into, at, span.end);
    else at = scanMark(into, at, span.end, code);
  }
}

/** The word's hash grows with it, so that the lexicon need not read the word again where it does not know it. */
function scanWord(into: TokenTable, start: number, limit: number, capital: boolean): number {
  const { text } = into;
  let hash = hashStep(NO_HASH, text.charCodeAt(start));
  let at = start + 1;
  // Nearly all words are small letters to their end: the short loop is for them.
  let code = at < limit ? text.charCodeAt(at) : SPACE;
  while (isSmallLetter(code)) {
    hash = hashStep(hash, code);
    code = ++at < limit ? text.charCodeAt(at) : SPACE;
  }
  if (code === SPACE || code === COMMA) return endWord(into, start, at, hash, capital);
  return scanOddWord(into, start, at, limit, hash, capital);
}

/** Goes on with a word behind its first small letters, with whatever else words have in them. */
function scanOddWord(
  into: TokenTable,
  start: number,
  from: number,
  limit: number,
  known: number,
  capital: boolean,
): number {
  const { text } = into;
  let hash = known;
  let at = from;
  let lastClass: number = from - start === 1 && capital ? Char.upper : Char.lower;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === Char.space) break;
    if (kind === Char.other && !joins(text, at, limit, start)) break;
    if (kind === Char.upper && lastClass === Char.lower && gluedStart(text, start, at)) break;
    lastClass = kind;
    hash = hashStep(hash, code);
  }
  if (takesFullStop(text, start, at, limit, hash)) {
    at++;
    hash = hashStep(hash, FULL_STOP);
  }
  if (!capital && isParticled(text, start, at)) return pushWord(into, start, at, hash, Kind.name);
  return endWord(into, start, at, hash, capital);
}

function endWord(into: TokenTable, start: number, end: number, hash: number, capital: boolean): number {
  if (!capital) return pushWord(into, start, end, hash, Kind.word);
  const split = gluedEnd(into, start, end);
  if (split < 0) return pushWord(into, start, end, hash, Kind.name);
  return pushWord(into, start, split, hashOf(into.text, start, split), Kind.name);
}

/** `al-Assad`, `el-Sisi`: a name that begins in lower case. */
function isParticled(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charCodeAt(start + 2) === 0x2d && charClass(text.charCodeAt(start + 3)) === Char.upper;
}

function pushWord(into: TokenTable, start: number, end: number, hash: number, kind: number): number {
  return into.push(start, end, kind, wordNumber(into.text, start, end, hash, kind === Kind.name));
}

/** Whether a mark inside a word belongs to it: hyphens, the points of `U.S.` and `example.org`, most apostrophes. */
function joins(text: string, at: number, limit: number, start: number): boolean {
  if (at + 1 >= limit) return false;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 0x2d) return isWordChar(next);
  if (code === FULL_STOP) {
    if (next === 0x2d) return text.charCodeAt(at - 2) === FULL_STOP && isLetter(text.charCodeAt(at + 2));
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

/** Whether the full stop behind a word belongs to it: `Mr.`, `Sept.`, `U.S.`, `J.` */
function takesFullStop(text: string, start: number, end: number, limit: number, hash: number): boolean {
  if (end >= limit || text.charCodeAt(end) !== FULL_STOP) return false;
  if (end - start === 1) return charClass(text.charCodeAt(start)) === Char.upper && !isSiteX(text, start);
  return text.charCodeAt(end - 2) === FULL_STOP || ABBREVIATIONS.find(text, start, end, hash, false) !== 0;
}

/** `on X.`: the site, no initial. */
function isSiteX(text: string, start: number): boolean {
  return text.charCodeAt(start) === 0x58 && text.startsWith('on ', start - 3);
}

function scanNumber(into: TokenTable, start: number, limit: number): number {
  const { text } = into;
  let at = start + 1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isWordChar(code)) {
      if (startsGluedWord(text, at)) break;
      continue;
    }
    if (at + 1 >= limit || !joinsNumber(code, text.charCodeAt(at + 1))) break;
  }
  return into.push(start, at, Kind.number, 0);
}

/**
 * `August 4Kim Jong Un`: a capital with two small letters behind it, right behind a digit. `4th` and `20MHz` are whole.
 */
function startsGluedWord(text: string, at: number): boolean {
  return (
    charClass(text.charCodeAt(at)) === Char.upper &&
    charClass(text.charCodeAt(at - 1)) === Char.digit &&
    charClass(text.charCodeAt(at + 1)) === Char.lower &&
    charClass(text.charCodeAt(at + 2)) === Char.lower
  );
}

/** `5,060`, `16.5`, `9:30`, `15-year-old`; but not `July 15,Kim`. */
function joinsNumber(mark: number, next: number): boolean {
  if (mark === 0x2d) return isWordChar(next);
  return (mark === FULL_STOP || mark === 0x2c || mark === 0x3a || mark === 0x2f) && charClass(next) === Char.digit;
}

function scanMark(into: TokenTable, at: number, limit: number, code: number): number {
  const { text } = into;
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
  if (code === 0x2c) return into.push(at, at + 1, Kind.comma, 0);
  if (isQuoteMark(code)) return into.push(at, at + 1, Kind.quote, 0);
  if ((code === 0x60 && next === 0x60) || (code === 0x27 && next === 0x27)) return into.push(at, at + 2, Kind.quote, 0);
  if (isApostrophe(code)) return scanApostrophe(into, at, limit);
  if (code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026) return scanStop(into, at, limit);
  if (code === 0x3a) return into.push(at, at + 1, Kind.colon, 0);
  if (code === 0x3b) return into.push(at, at + 1, Kind.semicolon, 0);
  if (code === 0x28 || code === 0x5b) return into.push(at, at + 1, Kind.openBracket, 0);
  if (code === 0x29 || code === 0x5d) return into.push(at, at + 1, Kind.closeBracket, 0);
  if (isDash(code)) return scanDash(into, at, limit);
  return into.push(at, at + 1, Kind.other, 0);
}

function scanApostrophe(into: TokenTable, at: number, limit: number): number {
  const { text } = into;
  const last = into.count - 1;
  const follows = last >= 0 && (into.kinds[last] === Kind.word || into.kinds[last] === Kind.name);
  if (isPossessiveS(text, at, limit) && follows) return into.push(at, at + 2, Kind.possessive, 0);
  const touches = follows && into.ends[last] === at && text.charCodeAt(at - 1) === 0x73;
  return into.push(at, at + 1, touches ? Kind.possessive : Kind.other, 0);
}

function scanStop(into: TokenTable, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && isStopMark(into.text.charCodeAt(at))) at++;
  return into.push(start, at, Kind.stop, 0);
}

function isStopMark(code: number): boolean {
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function scanDash(into: TokenTable, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && isDash(into.text.charCodeAt(at))) at++;
  return into.push(start, at, Kind.dash, 0);
}
