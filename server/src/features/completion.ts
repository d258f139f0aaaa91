import type { Analysis } from '../analysis.ts';
import { entryAt } from '../core/format/archive.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { Position } from '../core/format/position.ts';
import type { DispatchDocument } from '../document.ts';
import type { Cancellation } from '../pace.ts';
import { completionPlace, type Completions } from './completion/completionPlace.ts';
import { completeDateline } from './completion/dateline.ts';
import { completeHeader } from './completion/header.ts';
import { completeName } from './completion/names.ts';
import { completeTrailer } from './completion/trailer.ts';

/** The characters, besides those of words, at which an editor should ask: an agency follows the bracket. */
export const COMPLETION_TRIGGERS: readonly string[] = ['('];

/**
 * Gives what can be written at a position (LSP 3.17, `textDocument/completion`); null where the request was cancelled.
 */
export type CompletionProvider = (
  document: DispatchDocument,
  position: Position,
  cancellation: Cancellation,
) => Promise<Completions | null>;

/**
 * The most dispatches, half of them on either side of the cursor, that are looked at for what the archive usually has:
 * an archive may have 200,000, and what stands near is likelier to be meant. The README names the limit.
 */
export const MOST_NEIGHBOURS = 2_000;

/** Completes headers, datelines and trailers as the archive has them, and the names of its speakers in the body. */
export function createCompletionProvider(analysis: Analysis, today: () => CalendarDate): CompletionProvider {
  return async ({ archive }, position, cancellation) => {
    const place = completionPlace(archive, position);
    if (!place) return { items: [], isIncomplete: false };
    const index = entryAt(archive, position.line);
    const first = Math.max(0, index - MOST_NEIGHBOURS / 2);
    const neighbours = archive.entries.slice(first, first + MOST_NEIGHBOURS);
    const { items: ofTrailer, isIncomplete } = completeTrailer(place, neighbours);
    const items = [...completeHeader(place, today()), ...completeDateline(place, neighbours), ...ofTrailer];
    return items.length > 0 ? { items, isIncomplete } : completeName(place, neighbours, analysis, cancellation);
  };
}
