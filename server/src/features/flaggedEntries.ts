import { baselineFingerprint, NOTHING_KNOWN, unknownTo, type KnownFindings } from '../core/config/baseline.ts';
import { changedEntries, type Archive, type ArchiveEntry } from '../core/format/archive.ts';
import type { DispatchDocument } from '../document.ts';
import type { EntryFinding, Linter } from '../linter.ts';
import type { LevelCounts } from './gravest.ts';
import { visitPaced, type Cancellation } from '../pace.ts';

/** A dispatch with something to report, and its place among the archive's entries. */
export interface FlaggedEntry {
  readonly entry: ArchiveEntry;
  readonly index: number;
  readonly findings: readonly EntryFinding[];
}

export interface Flagged {
  /** In the order of the text. */
  readonly entries: readonly FlaggedEntry[];
  readonly counts: LevelCounts;
}

/**
 * Gives the dispatches of a document that have findings, in the order of the text; null where the request was
 * cancelled.
 */
export type FlaggedEntries = (
  document: DispatchDocument,
  linter: Linter,
  cancellation: Cancellation,
) => Promise<Flagged | null>;

interface Known {
  readonly archive: Pick<Archive, 'entries'>;
  readonly linter: Linter;
  readonly flagged: Flagged;
}

const NONE: Flagged = { entries: [], counts: { error: 0, warning: 0, info: 0, hint: 0 } };

/**
 * Remembers for each document which dispatches had findings. After an edit only the dispatches that it brought are
 * asked: in an archive of tens of thousands even a look at each would be felt while typing.
 */
export function createFlaggedEntries(): FlaggedEntries {
  const known = new WeakMap<object, Known>();
  return async ({ archive, lineage }, linter, cancellation) => {
    const last = known.get(lineage);
    const before = last?.linter === linter ? last : { archive: { entries: [] }, flagged: NONE };
    const { from, beforeTo, afterTo } = changedEntries(before.archive, archive);
    const fresh: FlaggedEntry[] = [];
    const finished = await visitPaced(archive.entries.slice(from, afterTo), cancellation, (entry, offset) => {
      const findings = linter.findings(entry);
      if (findings.length > 0) fresh.push({ entry, index: from + offset, findings });
    });
    if (!finished) return null;
    const flagged = replaced(before.flagged, from, beforeTo, fresh, afterTo - beforeTo);
    known.set(lineage, { archive, linter, flagged });
    return flagged;
  };
}

/** The flagged entries with others for those from index `from` to before `to`; the ones behind move by `shift`. */
function replaced(
  { entries, counts }: Flagged,
  from: number,
  to: number,
  fresh: readonly FlaggedEntry[],
  shift: number,
): Flagged {
  const start = firstAtOrAfter(entries, from);
  const end = firstAtOrAfter(entries, to);
  const later = entries.slice(end);
  const moved = shift === 0 ? later : later.map((flag) => ({ ...flag, index: flag.index + shift }));
  const sums = { ...counts };
  count(entries.slice(start, end), sums, -1);
  count(fresh, sums, 1);
  return { entries: entries.slice(0, start).concat(fresh, moved), counts: sums };
}

function count(flagged: readonly FlaggedEntry[], sums: Record<EntryFinding['level'], number>, by: number): void {
  for (const { findings } of flagged) for (const { level } of findings) sums[level] += by;
}

/** What is left of flagged entries when what a baseline knows is left out. */
export function withoutKnown(flagged: Flagged, known: KnownFindings): Flagged {
  if (known === NOTHING_KNOWN) return flagged;
  const isNew = unknownTo(known);
  const entries = flagged.entries.flatMap((flag) => {
    const { text } = flag.entry;
    const findings = flag.findings.filter(({ code, span }) =>
      isNew({ code, fingerprint: baselineFingerprint(text, span) }),
    );
    return findings.length > 0 ? [{ ...flag, findings }] : [];
  });
  const counts = { ...NONE.counts };
  count(entries, counts, 1);
  return { entries, counts };
}

/** The place of the first flagged entry whose index is not below the given one. */
function firstAtOrAfter(entries: readonly FlaggedEntry[], index: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
