import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { lintFiles } from '../archiveLint/lintFiles.ts';
import { pathOfOutcome, type FileOutcome, type PackedLint } from '../archiveLint/lintJobs.ts';
import { unpackFacts } from '../archiveLint/packedFacts.ts';
import { packFindings, unpackFindings } from '../archiveLint/packedFindings.ts';
import { LintPool } from '../archiveLint/lintPool.ts';
import { NOTHING_KNOWN, unknownTo, type KnownFindings } from '../core/config/baseline.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { FileFacts } from '../core/rules/archiveRule.ts';
import { MAXIMUM_DIAGNOSTICS } from '../features/diagnostics.ts';
import { gravest } from '../features/gravest.ts';
import type { FileSource } from '../files/archiveFile.ts';
import { BaselineFiles } from '../files/baselineFiles.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import type { ConfigFileProblem } from '../files/configLoader.ts';
import { exclusion } from '../files/exclusion.ts';
import { findSources, sourceWithin, type Excluded } from '../files/sources.ts';
import { createPace, type Cancellation } from '../pace.ts';
import { KeptFacts } from './keptFacts.ts';

/** A folder whose archive is linted. */
export interface ArchiveFolder {
  readonly path: string;
  /** Globs of what is passed over, relative to the folder, besides what Git ignores. */
  readonly exclude: readonly string[];
  /** The configuration of files without a `.dispatchrc.json`; null where there is none that could be used. */
  readonly config: LintConfig | null;
}

/** A file that was read, and how it was linted. */
export interface LintedFile {
  readonly path: string;
  readonly file: FileFacts;
  readonly dispatches: number;
  /** As many as an editor shows of a file, packed: most are only counted. */
  readonly packed: string;
  /** How many findings there are. */
  readonly total: number;
  readonly config: LintConfig;
  /** The findings that its baseline knows, which are not among those above. */
  readonly known: KnownFindings;
}

/** How a file is linted. */
interface FileConfig {
  readonly config: LintConfig;
  readonly known: KnownFindings;
}

/** A file that is to be read. */
interface Sought {
  readonly source: FileSource;
  readonly folder: ArchiveFolder;
}

/** Whether a finding is none that the baseline knows. */
type IsNew = ReturnType<typeof unknownTo>;

/** How far the linting of an archive has come. */
export type Report = (done: number, total: number) => void;

/** The files of an archive on disk: what is wrong with each, and what there is to compare. No text is kept. */
export class DiskArchive {
  /** What there is to compare, kept under the paths of the files. */
  readonly facts = new KeptFacts();
  readonly #folders: readonly (ArchiveFolder & { readonly excluded: Excluded })[];
  readonly #today: CalendarDate;
  readonly #pool: LintPool;
  readonly #configs = new ConfigFiles();
  readonly #baselines = new BaselineFiles();
  /** By the paths of the configurations. */
  readonly #problems = new Map<string, ConfigFileProblem>();
  readonly #files = new Map<string, LintedFile>();
  readonly #skipped = new Map<string, string>();
  readonly #plainTexts = new Set<string>();
  #inOrder: readonly string[] | null = null;

  /** `workerScript` is the script of the threads that lint many files; null where all is to be done in this one. */
  constructor(folders: readonly ArchiveFolder[], today: CalendarDate, workerScript: string | null) {
    this.#pool = new LintPool(workerScript, true);
    this.#folders = folders.map((folder) => ({ ...folder, excluded: exclusion(folder.path, folder.exclude) }));
    this.#today = today;
  }

  /** The files by their paths. */
  get files(): ReadonlyMap<string, LintedFile> {
    return this.#files;
  }

  /** Why files and folders could not be read, by their paths. */
  get skipped(): ReadonlyMap<string, string> {
    return this.#skipped;
  }

  /** How many `.txt` files are no dispatches. */
  get plainTexts(): number {
    return this.#plainTexts.size;
  }

  /** What is wrong with configurations and baselines of the archive: what they are for is not linted. */
  get problems(): readonly ConfigFileProblem[] {
    return [...this.#problems.values()];
  }

  /** The paths of the configurations and baselines that the files were linted by. */
  get configPaths(): readonly string[] {
    return [...this.#configs.paths, ...this.#baselines.paths];
  }

  /** The paths of the files in the order of the archive: that of their folders, and in each that of the names. */
  get paths(): readonly string[] {
    return (this.#inOrder ??= [...this.#files.keys()].sort(byParts));
  }

  /** The configuration that holds for the archive as a whole. */
  async commonConfig(): Promise<LintConfig | null> {
    const [first] = this.#folders;
    return first ? ((await this.#configFor(join(first.path, 'archive'), first))?.config ?? null) : null;
  }

  /** Reads and lints all files; false where that was cancelled. */
  async lintAll(report: Report, cancellation: Cancellation): Promise<boolean> {
    const sought: Sought[] = [];
    for (const folder of this.#folders) {
      for await (const source of findSources([folder.path], [], folder.excluded)) {
        if (cancellation.isCancellationRequested) return false;
        if (source.kind === 'file') sought.push({ source, folder });
        else if (source.kind === 'unreadable') this.#skipped.set(source.path, source.reason);
      }
    }
    return this.#lint(sought, report, cancellation);
  }

  /**
   * Reads and lints afresh what has changed on disk at these paths, of files and of folders that are gone. False where
   * nothing of that is in the archive, and nothing was before.
   */
  async refresh(paths: readonly string[]): Promise<boolean> {
    const sought: Sought[] = [];
    let concerned = false;
    for (const path of paths) {
      const folder = this.#folders.find((each) => path.startsWith(each.path + sep));
      if (!folder) continue;
      if (this.#forget(path)) concerned = true;
      const source = existsSync(path) ? sourceWithin(folder.path, path, folder.excluded) : null;
      if (source) sought.push({ source, folder });
    }
    await this.#lint(sought, () => undefined, { isCancellationRequested: false });
    return concerned || sought.length > 0;
  }

  async #lint(sought: readonly Sought[], report: Report, cancellation: Cancellation): Promise<boolean> {
    const files = [];
    const configs = new Map<string, FileConfig & { readonly isNew: IsNew }>();
    for (const { source, folder } of sought) {
      const config = await this.#configFor(source.path, folder);
      if (config) {
        configs.set(source.path, { ...config, isNew: unknownTo(config.known) });
        files.push({ ...source, config: config.config });
      } else this.#skipped.set(source.path, 'its configuration or its baseline is broken');
    }
    const pace = createPace();
    let done = 0;
    let last = '';
    try {
      for await (const outcome of lintFiles(files, { today: this.#today, mode: 'lint', pool: this.#pool })) {
        const path = pathOfOutcome(outcome);
        // A large file comes in several parts.
        if (path !== last) done++;
        last = path;
        const config = configs.get(path);
        if (config) this.#take(path, config, config.isNew, outcome);
        if (!pace.isOver()) continue;
        report(done, files.length);
        await pace.letOthersIn();
        if (cancellation.isCancellationRequested) return false;
      }
    } finally {
      // Threads that wait for the next archive would only cost memory.
      await this.#pool.close();
    }
    return !cancellation.isCancellationRequested;
  }

  #take(path: string, config: FileConfig, isNew: IsNew, outcome: FileOutcome): void {
    if (outcome.kind === 'noArchive') this.#plainTexts.add(path);
    else if (outcome.kind === 'failed') this.#skipped.set(path, outcome.reason);
    else if (outcome.kind === 'linted') {
      if (!this.#files.has(path)) this.#inOrder = null;
      const { linted } = outcome;
      this.facts.add(path, { path, facts: linted.file, config: config.config }, unpackFacts(linted.compared));
      this.#files.set(path, withPart(this.#files.get(path), linted, config, isNew));
    }
  }

  /** Forgets a file, and what lies in a folder that is gone; false where nothing was known of them. */
  #forget(path: string): boolean {
    let some = false;
    for (const known of [this.#files, this.#skipped, this.#plainTexts]) {
      for (const each of known.keys()) {
        if (each !== path && !each.startsWith(path + sep)) continue;
        known.delete(each);
        this.facts.delete(each);
        some = true;
      }
    }
    if (some) this.#inOrder = null;
    return some;
  }

  /** How a file is linted; null where its configuration or its baseline is broken. */
  async #configFor(path: string, { config }: ArchiveFolder): Promise<FileConfig | null> {
    const found = await this.#configs.configFor(path);
    if (!found) return config && { config, known: NOTHING_KNOWN };
    const known = 'problem' in found ? found : await this.#baselines.knownOf(found.baseline, path);
    if ('problem' in known) {
      this.#problems.set(known.problem.path, known.problem);
      return null;
    }
    return 'config' in found ? { config: found.config, ...known } : null;
  }
}

/** What is known of a file with one more part of it, or the only one. */
function withPart(
  before: LintedFile | undefined,
  part: PackedLint,
  { config, known }: FileConfig,
  isNew: IsNew,
): LintedFile {
  const { path, file, dispatches } = part;
  const findings = unpackFindings(part.findings).filter(isNew);
  return {
    path,
    file,
    config,
    known,
    dispatches: (before?.dispatches ?? 0) + dispatches,
    packed: packFindings(gravest([...(before ? unpackFindings(before.packed) : []), ...findings], MAXIMUM_DIAGNOSTICS)),
    total: (before?.total ?? 0) + findings.length,
  };
}

/** The order in which a walk finds files. */
function byParts(one: string, other: string): number {
  const [a, b] = [one.split(sep), other.split(sep)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
