import type { FileFinding } from '../archiveLint/fileFinding.ts';
import { MAXIMUM_DIAGNOSTICS } from '../features/diagnostics.ts';
import { gravest } from '../features/gravest.ts';

/** No more than this is shown of an archive: a longer list is read by nobody, and an editor would have to hold it. */
export const MAXIMUM_ARCHIVE_DIAGNOSTICS = 10_000;

/** What is found in a file, as far as it is shown, of how many findings. */
export interface FileFindings {
  readonly findings: readonly FileFinding[];
  readonly total: number;
}

/** What an archive shows, file by file in its order; where there is too much the last files get nothing. */
export class ShownFindings {
  #shown = new Map<string, string>();
  #counts = { shown: 0, total: 0 };

  /** How many findings are shown, of how many. */
  get counts(): { readonly shown: number; readonly total: number } {
    return this.#counts;
  }

  /** Takes what there is now, by files, and gives the files of which something else is to be shown than before. */
  update(files: Iterable<readonly [string, FileFindings]>): [string, FileFindings][] {
    const changes: [string, FileFindings][] = [];
    const shown = new Map<string, string>();
    const counts = { shown: 0, total: 0 };
    for (const [file, found] of files) {
      const { total } = found;
      counts.total += total;
      const room = Math.min(MAXIMUM_DIAGNOSTICS, MAXIMUM_ARCHIVE_DIAGNOSTICS - counts.shown);
      if (total === 0 || room === 0) continue;
      const some = gravest(found.findings, room);
      counts.shown += some.length;
      const text = JSON.stringify([some, total]);
      shown.set(file, text);
      if (this.#shown.get(file) !== text) changes.push([file, { findings: some, total }]);
    }
    for (const file of this.#shown.keys()) {
      if (!shown.has(file)) changes.push([file, { findings: [], total: 0 }]);
    }
    this.#shown = shown;
    this.#counts = counts;
    return changes;
  }

  /** Forgets what is shown of a file: the next update gives it again, unless there is nothing. */
  forget(file: string): void {
    this.#shown.delete(file);
  }
}
