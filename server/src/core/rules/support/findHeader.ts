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
  const line = text.slice(start, end);
  for (let at = line.indexOf('date'); at >= 0; at = line.indexOf('date', at + 1)) {
    const found = headerAt(text, start + at, { start, end });
    if (found) return found;
  }
  return null;
}

function headerAt(text: string, at: number, { start, end }: Span): InnerHeader | null {
  const keyword = { start: at, end: at + 'date'.length };
  if (!isBlank(text.charCodeAt(keyword.end)) || (at > start && /[\p{L}\d]/u.test(text.charAt(at - 1)))) return null;
  const date = readDate(text, skipBlank(text, keyword.end, end), end);
  if (!date || !CERTAIN.has(date.notation)) return null;
  const title = trimmed(text, date.span.end, end);
  return title.start < title.end && !/\p{Ll}/u.test(text.charAt(title.start)) ? { keyword, date, title } : null;
}
