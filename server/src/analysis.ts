import type { ArchiveEntry } from './core/format/archive.ts';
import { attribute } from './core/speakers/attribution.ts';
import type { Attribution } from './core/speakers/model.ts';

/** What is known of each dispatch, found when somebody first asks and shared by all who ask. */
export interface Analysis {
  /** Who says what in a dispatch. */
  readonly attribution: (entry: ArchiveEntry) => Attribution;
}

/** Results live as long as their entries: an edit drops those of the dispatches it touched and keeps the others. */
export function createAnalysis(): Analysis {
  const attributions = byEntry((entry) => attribute(entry.dispatch));
  return { attribution: attributions };
}

/** The function, computed once for each entry. */
export function byEntry<Result>(compute: (entry: ArchiveEntry) => Result): (entry: ArchiveEntry) => Result {
  const key = {};
  return (entry) => entry.keep(key, compute);
}
