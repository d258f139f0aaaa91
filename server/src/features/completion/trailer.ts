import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { ArchiveEntry } from '../../core/format/archive.ts';
import { isoDate, type CalendarDate } from '../../core/format/calendar.ts';
import { onlyDay } from '../../core/format/dateReading.ts';
import type { Span } from '../../core/format/span.ts';
import { item, limited, type CompletionPlace, type Completions } from './completionPlace.ts';
import { daysToClosingOf, mostFrequent, sourceOf } from './habits.ts';

/** No archive signs with more names than are worth a look, and none has more habits of closing. */
const MOST_SOURCES = 20;
const MOST_CLOSING_DATES = 3;

const NOTHING: Completions = { items: [], isIncomplete: false };

/**
 * On a line behind the body: the source lines of the other dispatches, and the closing date that goes by their habit.
 */
export function completeTrailer(place: CompletionPlace, neighbours: readonly ArchiveEntry[]): Completions {
  const typed = /^\s*([\p{L} -]*|[\d-]*)$/u.exec(place.before)?.[1];
  if (!place.atLineEnd || place.linesBehindHeader < 1 || typed === undefined) return NOTHING;
  const others = neighbours.filter((entry) => entry !== place.entry);
  const { sourceLine, closingDate } = place.entry.dispatch;
  const isAbove = (span: Span | undefined) => span !== undefined && span.end < place.offset - place.before.length;
  if (isAbove(closingDate?.span)) return NOTHING;
  const wantsSource = !/^\d/.test(typed) && !isAbove(sourceLine?.span);
  const wantsDate = !/^\p{L}/u.test(typed);
  const { items, isIncomplete } = wantsSource ? sources(place, others, typed.length) : NOTHING;
  return { items: [...items, ...(wantsDate ? closingDates(place, others, typed.length) : [])], isIncomplete };
}

function sources(place: CompletionPlace, others: readonly ArchiveEntry[], typed: number): Completions {
  const names = [...new Set([...mostFrequent(others, sourceOf), ...place.entry.names.sources])];
  // Before a closing date stands behind it, a source line that the server does not know is still read as a paragraph.
  if (names.includes(place.lineAbove)) return NOTHING;
  return limited(names, MOST_SOURCES, (name, rank) =>
    item(place, CompletionItemKind.Module, name, typed, rank, 'Source line'),
  );
}

function closingDates(place: CompletionPlace, others: readonly ArchiveEntry[], typed: number): CompletionItem[] {
  const day = onlyDay(place.entry.dispatch.header?.date ?? null);
  if (!day) return [];
  const habits = mostFrequent(others, daysToClosingOf).slice(0, MOST_CLOSING_DATES);
  return (habits.length > 0 ? habits : [0]).map((days, rank) =>
    item(place, CompletionItemKind.Value, isoDate(daysBefore(day, days)), typed, 100 + rank, 'Closing date'),
  );
}

function daysBefore({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day - days);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}
