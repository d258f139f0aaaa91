import { isComplete, readDate } from './dateReading.ts';
import { BUILT_IN_NAMES, type KnownNames } from './knownNames.ts';
import type { ClosingDate, SourceLine } from './model.ts';
import type { Span } from './span.ts';
import { trimmed } from './whitespace.ts';

/** What stands behind the body of a dispatch. */
export interface Trailer {
  /** How many of the lines belong to the body. */
  readonly bodyLines: number;
  readonly sourceLine: SourceLine | null;
  readonly closingDate: ClosingDate | null;
  readonly afterTrailer: readonly Span[];
}

/** The longest source line of the corpus ("Xinhua - Global Times", a signed one) stays well below this. */
const LONGEST_SOURCE_LINE = 60;
const MOST_SOURCE_WORDS = 8;

/**
 * Finds source line and closing date among the lines of a dispatch that are not blank, the header left out. Text behind
 * the closing date (related headlines, share buttons) is kept apart from the body (FORMAT, "Trailer").
 */
export function readTrailer(text: string, lines: readonly Span[], names = BUILT_IN_NAMES): Trailer {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const date = line && readClosingDate(text, line);
    if (!date || !closes(text, lines, index, names)) continue;
    const sourceLine = index > 0 ? sourceLineAt(text, lines[index - 1], index - 1 > 0, names) : null;
    return {
      bodyLines: sourceLine ? index - 1 : index,
      sourceLine,
      closingDate: date,
      afterTrailer: lines.slice(index + 1),
    };
  }
  const last = lines.at(-1);
  const sourceLine = last && isKnown(text, last, names) ? { span: last } : null;
  return { bodyLines: lines.length - (sourceLine ? 1 : 0), sourceLine, closingDate: null, afterTrailer: [] };
}

/** A line that is only a date: one that names a day, or would if the calendar had it. */
export function readClosingDate(text: string, line: Span): ClosingDate | null {
  if (line.end - line.start > LONGEST_SOURCE_LINE) return null;
  const date = readDate(text, line.start, line.end);
  return date?.span.end === line.end && isComplete(date.notation) ? { span: line, date } : null;
}

/** Whether a line ends a dispatch: a source line, a closing date, or a last paragraph with its end mark. */
export function endsDispatch(text: string, line: Span, names = BUILT_IN_NAMES): boolean {
  return readEndMark(text, line) !== null || readClosingDate(text, line) !== null || isKnown(text, line, names);
}

const END_MARKS = ['-0-', '-30-', '(END)', '(end)', '###'];

/** The end mark at the end of a paragraph; null where it has none. */
export function readEndMark(text: string, paragraph: Span): Span | null {
  const mark = END_MARKS.find((candidate) => text.endsWith(candidate, paragraph.end));
  const start = mark === undefined ? -1 : paragraph.end - mark.length;
  return start >= paragraph.start ? { start, end: paragraph.end } : null;
}

/** A date line closes the dispatch where it is its last line, or what comes before it ends the body. */
function closes(text: string, lines: readonly Span[], index: number, names: KnownNames): boolean {
  const before = lines[index - 1];
  return (
    index === lines.length - 1 ||
    (before !== undefined && (readEndMark(text, before) !== null || isKnown(text, before, names)))
  );
}

function isKnown(text: string, line: Span, names: KnownNames): boolean {
  return line.end - line.start <= LONGEST_SOURCE_LINE && isKnownSource(text.slice(line.start, line.end), names);
}

/** `KCNA`, and compound forms whose first part is known (`Xinhua - Global Times`). */
function isKnownSource(line: string, { isSource }: KnownNames): boolean {
  if (isSource(line)) return true;
  const parts = line.split(/ [-–—/] /, 3);
  return parts.length > 1 && parts.some(isSource);
}

/**
 * The line before a closing date is a source line where it is known, or short, not a sentence, and not all of the body.
 */
function sourceLineAt(text: string, line: Span | undefined, bodyBefore: boolean, names: KnownNames): SourceLine | null {
  if (!line) return null;
  if (isKnown(text, line, names)) return { span: line };
  if (!bodyBefore || line.end - line.start > LONGEST_SOURCE_LINE) return null;
  const words = text.slice(line.start, line.end);
  const sentence = /[.!?:;,"”]$/.test(words) || readEndMark(text, line) !== null;
  return !sentence && /^[\p{Lu}\p{Lo}]/u.test(words) && words.split(' ').length <= MOST_SOURCE_WORDS
    ? { span: line }
    : null;
}

/** The lines of a stretch of text that are not blank, each from its first to its last printing character. */
export function printingLines(text: string, starts: readonly number[], from: number): Span[] {
  const lines: Span[] = [];
  for (let line = from; line < starts.length; line++) {
    const span = trimmed(text, starts[line] ?? text.length, starts[line + 1] ?? text.length);
    if (span.start < span.end) lines.push(span);
  }
  return lines;
}
