import { readDate, type DateNotation, type DateReading } from '../../format/dateReading.ts';
import type { Span } from '../../format/span.ts';
import { isBlank, skipBlank, trimmed } from '../../format/whitespace.ts';

/** A header that stands inside a line. */
export interface InnerHeader {
  readonly keyword: Span;
  readonly date: DateReading;
  readonly title: Span;
}

const CERTAIN: ReadonlySet<DateNotation> = new Set(['iso', 'unpadded', 'year-first', 'compact', 'timestamp']);

/**
 * The first header within a stretch of a line: the word "date" in small letters, a date in figures, and a title that
 * does not begin with a small letter ("the date 2025-09-08 was named" is prose). Null where there is none.
 */
export function findHeader(text: string, { start, end }: Span): InnerHeader | null {
  for (let at = text.indexOf('date', start); at >= 0 && at < end; at = text.indexOf('date', at + 1)) {
    if (at > start && /[\p{L}\d]/u.test(text.charAt(at - 1))) continue;
    const keyword = { start: at, end: at + 'date'.length };
    if (!isBlank(text.charCodeAt(keyword.end))) continue;
    const date = readDate(text, skipBlank(text, keyword.end, end), end);
    if (!date || !CERTAIN.has(date.notation)) continue;
    const title = trimmed(text, date.span.end, end);
    if (title.start < title.end && !/\p{Ll}/u.test(text.charAt(title.start))) return { keyword, date, title };
  }
  return null;
}
