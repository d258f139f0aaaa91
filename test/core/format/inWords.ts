import type { CalendarDate } from '../../../server/src/core/format/calendar.ts';
import { isoDate } from '../../../server/src/core/format/calendar.ts';
import type { Span } from '../../../server/src/core/format/span.ts';

/** What was read, with the words of the text for each span and `2025-09-07` for each day: readable in a test. */
export function inWords(text: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inWords(text, item));
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return text.slice(value.start, value.end);
  if (isDate(value)) return isoDate(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inWords(text, item)]));
}

/** All spans in a value that was read, in the order in which they are met. */
export function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && Object.keys(value).length === 2;
}

function isDate(value: object): value is CalendarDate {
  return 'year' in value && 'month' in value && 'day' in value && Object.keys(value).length === 3;
}
