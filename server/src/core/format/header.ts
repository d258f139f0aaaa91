import { isComplete, readDate, type DateNotation } from './dateReading.ts';
import type { Header } from './model.ts';
import type { Span } from './span.ts';
import { isBlank, skipBlank, trimmed } from './whitespace.ts';

/**
 * Notations that no sentence goes on with: behind the word `date` they make a header wherever it stands. The others
 * ("date 2025 was ...") need a line before them that ends a dispatch.
 */
const UNMISTAKABLE: ReadonlySet<DateNotation> = new Set([
  'iso',
  'unpadded',
  'year-first',
  'compact',
  'other-digits',
  'timestamp',
  'month-only',
]);

/**
 * Reads the line between two offsets as a header; null where it is none (FORMAT, "Header keyword": a body line that
 * merely begins with the word "date" is no header).
 *
 * `endsDispatch` is asked only where the line alone does not tell: whether the text before it ends a dispatch (it is
 * the text's start, or the last line that is not blank is a source line, a closing date or ends in an end mark).
 */
export function readHeader(text: string, start: number, end: number, endsDispatch: () => boolean): Header | null {
  const from = skipBlank(text, start, end);
  if (!mayBeginHeader(text.charCodeAt(from))) return null;
  if (!isLatinLetter(text.charCodeAt(from))) return withoutKeyword(text, { start, end }, from, endsDispatch);

  const keyword = readKeyword(text, from, end);
  if (!keyword) return null;
  const word = text.slice(keyword.start, keyword.end);
  const colonAt = skipBlank(text, keyword.end, end);
  const colon = text[colonAt] === ':' || text[colonAt] === '：' ? { start: colonAt, end: colonAt + 1 } : null;
  const valueAt = skipBlank(text, colon?.end ?? keyword.end, end);
  const date = readDate(text, valueAt, end);
  const title = titleFrom(text, date?.span.end ?? valueAt, end);
  const header: Header = { line: { start, end }, keyword, colon, date, title };

  const titled = title === null || beginsTitle(text, title.start);
  if (!date) return word === 'date' && titled && endsDispatch() ? header : null;
  const certain = UNMISTAKABLE.has(date.notation) && (word === 'date' || (word.toLowerCase() === 'date' && titled));
  return certain || endsDispatch() ? header : null;
}

/** A line that begins with the date itself and goes on with a title; a date alone is a closing date. */
function withoutKeyword(text: string, line: Span, from: number, endsDispatch: () => boolean): Header | null {
  const date = readDate(text, from, line.end);
  if (!date || !isComplete(date.notation)) return null;
  const title = titleFrom(text, date.span.end, line.end);
  if (!title || !beginsTitle(text, title.start) || !endsDispatch()) return null;
  return { line, keyword: null, colon: null, date, title };
}

/** A quick look at a line's first printing character: nearly every line of an archive ends its search here. */
function mayBeginHeader(code: number): boolean {
  return code === 0x64 || code === 0x44 || code === 0x61 || code === 0x41 || isDigit(code);
}

/** The word `date`, in any case, or one slip of the keyboard away from it. */
function readKeyword(text: string, from: number, end: number): Span | null {
  let at = from;
  while (at < end && at - from <= 'date'.length + 1 && isLatinLetter(text.charCodeAt(at))) at++;
  const next = at < end ? text.charCodeAt(at) : 0x20;
  if (!isBlank(next) && !isDigit(next) && next !== 0x3a && next !== 0xff1a) return null;
  return isOneSlipFrom(text.slice(from, at).toLowerCase(), 'date') ? { start: from, end: at } : null;
}

/** Whether the words are equal, or one letter dropped, added or replaced, or two neighbours swapped, makes them so. */
function isOneSlipFrom(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (Math.abs(word.length - wanted.length) > 1) return false;
  let same = 0;
  while (same < wanted.length && word[same] === wanted[same]) same++;
  const rest = word.slice(same);
  const wantedRest = wanted.slice(same);
  const replaced = rest.slice(1) === wantedRest.slice(1);
  const swapped = rest === wantedRest.charAt(1) + wantedRest.charAt(0) + wantedRest.slice(2);
  return replaced || swapped || rest.endsWith(wantedRest) || wantedRest.endsWith(rest);
}

function titleFrom(text: string, start: number, end: number): Span | null {
  const title = trimmed(text, start, end);
  return title.start < title.end ? title : null;
}

/** Titles begin with anything but a small Latin letter: "date palms ..." is prose. */
function beginsTitle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x61 || code > 0x7a;
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** ASCII, full-width and Arabic-Indic digits. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19) || (code >= 0x660 && code <= 0x669);
}
