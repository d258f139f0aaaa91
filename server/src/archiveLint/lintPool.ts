import { availableParallelism } from 'node:os';
import {
  outlineFiles,
  outlinePart,
  type OutlineJob,
  type OutlineOutcome,
  type OutlinePartJob,
} from '../archiveOutline/outlineJobs.ts';
import { findSpeakers, type SpeakersFound, type SpeakersJob } from '../archiveSpeakers/speakerJobs.ts';
import { pool, type Pool } from 'workerpool';
import { collectOften, compileInline } from '../smallHeap.ts';
import {
  createLintJobs,
  type FileOutcome,
  type FilesJob,
  type LintJobs,
  type PackedPart,
  type PartJob,
} from './lintJobs.ts';

/** More threads than this wait for the disk and for the one that hands out the work. */
const MOST_WORKERS = 16;

/** Megabytes of new objects that a thread may have at a time: its work leaves much behind and keeps little. */
const YOUNG = 8;

/**
 * Does the jobs of commands that read whole archives, in threads of its own where there is a script for them and as
 * long as there is more than one at a time to do: the first threads start with the first job that is `heavy`.
 */
export class LintPool {
  readonly #script: string | null;
  readonly #besidePeople: boolean;
  readonly #here: LintJobs = createLintJobs();
  #workers: Pool | undefined;

  /**
   * `script` is the worker's, as an absolute path; without one everything is done in this thread. `besidePeople` says
   * that this process answers somebody who types, which must not become slower for the sake of memory.
   */
  constructor(script: string | null, besidePeople = false) {
    this.#script = script;
    this.#besidePeople = besidePeople;
  }

  /** How many jobs are worth handing over before the first is done. */
  get width(): number {
    return this.#script === null ? 1 : 2 * workerCount();
  }

  /** Has all threads start that there may be: there will soon be work for each. */
  prepare(): void {
    this.#started(workerCount());
  }

  /** Lints files. A job that is the only one is no work for a thread that would first have to start. */
  async lintFiles(job: FilesJob, heavy: boolean): Promise<readonly FileOutcome[]> {
    const workers = heavy ? this.#started() : this.#workers;
    return workers ? ((await workers.exec('lintFiles', [job])) as FileOutcome[]) : this.#here.lintFiles(job);
  }

  async lintPart(job: PartJob): Promise<PackedPart> {
    const workers = this.#started();
    return workers ? ((await workers.exec('lintPart', [job])) as PackedPart) : this.#here.lintPart(job);
  }

  /** Counts who speaks in files; as `lintFiles` does, at once where there is nothing else to do. */
  async findSpeakers(job: SpeakersJob, heavy: boolean): Promise<SpeakersFound> {
    const workers = heavy ? this.#started() : this.#workers;
    return workers ? ((await workers.exec('findSpeakers', [job])) as SpeakersFound) : findSpeakers(job);
  }

  /** Outlines files; as `lintFiles` does, at once where there is nothing else to do. */
  async outlineFiles(job: OutlineJob, heavy: boolean): Promise<readonly OutlineOutcome[]> {
    const workers = heavy ? this.#started() : this.#workers;
    return workers ? ((await workers.exec('outlineFiles', [job])) as OutlineOutcome[]) : outlineFiles(job);
  }

  async outlinePart(job: OutlinePartJob): Promise<string> {
    const workers = this.#started();
    return workers ? ((await workers.exec('outlinePart', [job])) as string) : outlinePart(job);
  }

  /** Ends the threads when they have done the jobs that they are at. */
  async close(): Promise<void> {
    await this.#workers?.terminate();
    this.#workers = undefined;
  }

  #started(atOnce = 0): Pool | undefined {
    if (this.#script === null) return undefined;
    if (!this.#workers) {
      collectOften();
      if (!this.#besidePeople) compileInline();
    }
    return (this.#workers ??= pool(this.#script, {
      workerType: 'thread',
      minWorkers: atOnce,
      maxWorkers: workerCount(),
      workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } },
    }));
  }
}

function workerCount(): number {
  return Math.min(availableParallelism(), MOST_WORKERS);
}
