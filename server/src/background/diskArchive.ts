import { join, sep } from 'node:path';
import { createFileLinter, type FileLint, type FileLinter } from '../archiveLint/fileLint.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import { MAXIMUM_DIAGNOSTICS } from '../features/diagnostics.ts';
import { gravest } from '../features/fileDiagnostics.ts';
import { readArchive, readBytes, type FileSource } from '../files/archiveFile.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { exclusion } from '../files/exclusion.ts';
import { findSources, reasonOf, sourceWithin, type Excluded } from '../files/sources.ts';
import { createPace, type Cancellation } from '../pace.ts';

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
  /** With as many findings as an editor shows of a file. */
  readonly lint: FileLint;
  /** How many findings there are. */
  readonly total: number;
  readonly config: LintConfig;
}

/** How far the linting of an archive has come. */
export type Report = (done: number, total: number) => void;

/** The files of an archive on disk: what is wrong with each, and what there is to compare. No text is kept. */
export class DiskArchive {
  readonly #folders: readonly (ArchiveFolder & { readonly excluded: Excluded })[];
  readonly #today: CalendarDate;
  readonly #configs = new ConfigFiles();
  readonly #linters = new Map<LintConfig, FileLinter>();
  readonly #files = new Map<string, LintedFile>();
  readonly #skipped = new Map<string, string>();
  readonly #plainTexts = new Set<string>();
  #inOrder: readonly string[] | null = null;

  constructor(folders: readonly ArchiveFolder[], today: CalendarDate) {
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

  /** The paths of the files in the order of the archive: that of their folders, and in each that of the names. */
  get paths(): readonly string[] {
    return (this.#inOrder ??= [...this.#files.keys()].sort(byParts));
  }

  /** The configuration that holds for the archive as a whole. */
  async commonConfig(): Promise<LintConfig | null> {
    const [first] = this.#folders;
    return first ? this.#configFor(join(first.path, 'archive'), first) : null;
  }

  /** Reads and lints all files; false where that was cancelled. */
  async lintAll(report: Report, cancellation: Cancellation): Promise<boolean> {
    const pace = createPace();
    const found: [FileSource, ArchiveFolder][] = [];
    for (const folder of this.#folders) {
      for await (const source of findSources([folder.path], [], folder.excluded)) {
        if (cancellation.isCancellationRequested) return false;
        if (source.kind === 'file') found.push([source, folder]);
        else if (source.kind === 'unreadable') this.#skipped.set(source.path, source.reason);
      }
    }
    for (const [done, [source, folder]] of found.entries()) {
      await this.#lint(source, folder);
      if (!pace.isOver()) continue;
      report(done + 1, found.length);
      await pace.letOthersIn();
      if (cancellation.isCancellationRequested) return false;
    }
    return !cancellation.isCancellationRequested;
  }

  /** Reads and lints afresh what has changed on disk at these paths, of files and of folders that are gone. */
  async refresh(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const folder = this.#folders.find((each) => path.startsWith(each.path + sep));
      if (!folder) continue;
      for (const known of [this.#files, this.#skipped]) {
        for (const inside of known.keys()) if (inside.startsWith(path + sep)) known.delete(inside);
      }
      this.#inOrder = null;
      const source = sourceWithin(folder.path, path, folder.excluded);
      if (source) await this.#lint(source, folder);
    }
  }

  async #lint(source: FileSource, folder: ArchiveFolder): Promise<void> {
    const { path } = source;
    const before = this.#files.has(path);
    this.#files.delete(path);
    this.#skipped.delete(path);
    this.#plainTexts.delete(path);
    try {
      const bytes = readBytes(source);
      if (!bytes) this.#plainTexts.add(path);
      else {
        const config = await this.#configFor(path, folder);
        if (!config) throw new Error('its configuration is broken');
        const linter = this.#linters.get(config) ?? createFileLinter(config, this.#today);
        this.#linters.set(config, linter);
        const lint = linter.lint(await readArchive(path, bytes, linter.names));
        const findings = gravest(lint.findings, MAXIMUM_DIAGNOSTICS);
        this.#files.set(path, { lint: { ...lint, findings }, total: lint.findings.length, config });
      }
    } catch (error) {
      // A file that is gone by now was not skipped.
      if (!isGone(error)) this.#skipped.set(path, reasonOf(error));
    }
    if (before !== this.#files.has(path)) this.#inOrder = null;
  }

  async #configFor(path: string, { config }: ArchiveFolder): Promise<LintConfig | null> {
    const found = await this.#configs.configFor(path);
    if (!found) return config;
    return 'config' in found ? found.config : null;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The order in which a walk finds files. */
function byParts(one: string, other: string): number {
  const [a, b] = [one.split(sep), other.split(sep)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
