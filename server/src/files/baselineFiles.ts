import { knownOf, NOTHING_KNOWN, type Baseline, type KnownFindings } from '../core/config/baseline.ts';
import { pathInBaseline, readBaselineFile } from './baselineFile.ts';
import type { ConfigFileProblem } from './configLoader.ts';

/** Baselines on disk, each read once until all are to be forgotten. */
export class BaselineFiles {
  #read = new Map<string, ReturnType<typeof readBaselineFile>>();

  /** The paths of the baselines that were asked for, whether they are there or not. */
  get paths(): readonly string[] {
    return [...this.#read.keys()];
  }

  /** The baseline at a path; one that is not there knows nothing. */
  read(path: string): Promise<{ readonly baseline: Baseline } | { readonly problem: ConfigFileProblem }> {
    const read = this.#read.get(path) ?? readBaselineFile(path);
    this.#read.set(path, read);
    return read;
  }

  /** What the baseline at a path knows of a file; nothing where there is no baseline for it. */
  async knownOf(
    path: string | null,
    filePath: string,
  ): Promise<{ readonly known: KnownFindings } | { readonly problem: ConfigFileProblem }> {
    if (path === null) return { known: NOTHING_KNOWN };
    const read = await this.read(path);
    return 'problem' in read ? read : { known: knownOf(read.baseline, pathInBaseline(path, filePath)) };
  }

  /** Forgets what was read: something has changed on disk. */
  forget(): void {
    this.#read = new Map();
  }
}
