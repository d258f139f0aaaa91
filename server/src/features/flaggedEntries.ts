import { changedEntries, type Archive, type ArchiveEntry } from '../core/format/archive.ts';
import type { DispatchDocument } from '../document.ts';
import type { EntryFinding, Linter } from '../linter.ts';
import { visitPaced, type Cancellation } from '../pace.ts';

/** A dispatch with something to report, and its place among the archive's entries. */
export interface FlaggedEntry {
  readonly entry: ArchiveEntry;
  readonly index: number;
  readonly findings: readonly EntryFinding[];
}

/** Gives the dispatches of a document that have findings, in the order of the text; null where the request was cancelled. */
export type FlaggedEntries = (
  document: DispatchDocument,
  linter: Linter,
  cancellation: Cancellation,
) => Promise<readonly FlaggedEntry[] | null>;

interface Known {
  readonly archive: Archive;
  readonly linter: Linter;
  readonly flagged: readonly FlaggedEntry[];
}

/**
 * Remembers for each document which dispatches had findings. After an edit only the dispatches that it brought are asked:
 * in an archive of tens of thousands even a look at each would be felt while typing.
 */
export function createFlaggedEntries(): FlaggedEntries {
  const known = new WeakMap<object, Known>();
  return async ({ archive, lineage }, linter, cancellation) => {
    const last = known.get(lineage);
    const before = last?.linter === linter ? last : { archive: { entries: [], firstLines: [] }, flagged: [] };
    const { from, beforeTo, afterTo } = changedEntries(before.archive, archive);
    const fresh: FlaggedEntry[] = [];
    const finished = await visitPaced(archive.entries.slice(from, afterTo), cancellation, (entry, offset) => {
      const findings = linter.findings(entry);
      if (findings.length > 0) fresh.push({ entry, index: from + offset, findings });
    });
    if (!finished) return null;
    const shift = afterTo - beforeTo;
    const earlier = before.flagged.filter(({ index }) => index < from);
    const later = before.flagged.filter(({ index }) => index >= beforeTo);
    const moved = shift === 0 ? later : later.map((flag) => ({ ...flag, index: flag.index + shift }));
    const flagged = earlier.concat(fresh, moved);
    known.set(lineage, { archive, linter, flagged });
    return flagged;
  };
}
