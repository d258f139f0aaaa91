import { onlyDay } from '../../core/format/dateReading.ts';
import { daysBetween } from '../../core/format/calendar.ts';
import type { ArchiveEntry } from '../../core/format/archive.ts';
import { textOf } from '../../core/format/span.ts';

/** The values that dispatches have, the most frequent first; of equally frequent ones the first that was met. */
export function mostFrequent<Value>(
  entries: readonly ArchiveEntry[],
  valueOf: (entry: ArchiveEntry) => Value | null,
): Value[] {
  const counts = new Map<Value, number>();
  for (const entry of entries) {
    const value = valueOf(entry);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([value]) => value);
}

export function sourceOf({ dispatch: { text, sourceLine } }: ArchiveEntry): string | null {
  return sourceLine && textOf(text, sourceLine.span);
}

export function datelineAgencyOf({ dispatch: { text, dateline } }: ArchiveEntry): string | null {
  return dateline?.agency ? textOf(text, dateline.agency) : null;
}

/** How many days before the header's date the closing date lies. */
export function daysToClosingOf({ dispatch: { header, closingDate } }: ArchiveEntry): number | null {
  const day = onlyDay(header?.date ?? null);
  const closing = onlyDay(closingDate?.date ?? null);
  return day && closing ? daysBetween(closing, day) : null;
}
