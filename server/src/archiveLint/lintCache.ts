import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { version } from '../../../package.json';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { isoDate, type CalendarDate } from '../core/format/calendar.ts';
import type { FileFacts } from '../core/rules/archiveRule.ts';
import type { LinePlace } from '../files/lineFile.ts';
import type { FileComparison } from './archiveComparison.ts';
import { CachedLines, COMPARED, END } from './cachedLines.ts';
import { CacheWriter } from './cacheWriter.ts';
import { filesOfParts, type SpooledFile } from './findingSpool.ts';
import { packFindings, unpackFindings } from './packedFindings.ts';
import { NOT_MENDED, type FileOutcome, type PackedLint } from './lintJobs.ts';

/** The hash of the program's sources, which the build puts in: other rules find other things. */
declare const BUILD: string | undefined;

/** A file as it was when it was linted: one that has changed is linted again. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What a result depends on, besides the program, the working folder and the day. */
export interface CachedFile {
  readonly path: string;
  readonly state: FileState;
  readonly config: LintConfig;
  /** Whether the file counts only where it begins with a header. */
  readonly onlyWithHeader: boolean;
}

/** All that linting the same files gave the last time. */
export interface LastRun {
  readonly files: () => Iterable<SpooledFile>;
  /** What comparing them showed. */
  readonly compared: () => Iterable<FileComparison>;
}

/** What is known of a file, in one part or several. */
export interface KnownFile {
  readonly outcomes: Iterable<FileOutcome>;
  /** Where it stands in the cache. */
  readonly places: readonly LinePlace[];
}

/** What stands in the place of the number of dispatches where a file is no archive. */
const NO_ARCHIVE = 'null';

/**
 * Keeps on the disk what linting files gave, for the next run. A result counts as long as its file has the same size
 * and time of change, its configuration is the same, and so are the program, the working folder and the day, on which
 * it depends what lies in the future. A cache that cannot be read is as good as none.
 *
 * The file holds the files in the order of the archive, a line a file, or several for a large one, and after them what
 * comparing them showed, which holds for just these files in just this order (`cachedLines.ts`).
 */
export class LintCache {
  readonly #path: string;
  readonly #header: string;
  readonly #configKeys = new Map<LintConfig, string>();
  readonly #old: CachedLines | null;
  /** The places of old lines by their keys, once somebody has asked for one. */
  #known: Map<string, LinePlace[]> | undefined;
  /** The old lines that hold in this run too, until they are copied. */
  #kept: LinePlace[] = [];
  #writer: CacheWriter | undefined;
  #isSpoilt = false;

  /** Opens the cache at a path, which need not exist. */
  constructor(path: string, today: CalendarDate) {
    this.#path = path;
    this.#header = JSON.stringify({
      program: typeof BUILD === 'undefined' ? version : BUILD,
      folder: process.cwd(),
      day: isoDate(today),
    });
    this.#old = CachedLines.open(path, this.#header);
  }

  /**
   * All that the last run gave, where it has read just these files in this order; null where anything is different.
   * `common` is the configuration under which the files are compared; a file is null where it cannot be known.
   */
  async lastRun(files: AsyncIterable<CachedFile | null>, common: LintConfig): Promise<LastRun | null> {
    const old = this.#old;
    const compared = old?.ofComparing(this.#configKey(common));
    if (!old || !compared?.every((place) => old.isSound(place))) return null;
    const lines = old.ofFiles();
    let line = lines.next();
    for await (const file of files) {
      const key = file && this.#keyOf(file);
      let parts = 0;
      for (; !line.done && old.keyAt(line.value) === key; line = lines.next()) {
        if (!old.isSound(line.value)) return null;
        parts++;
      }
      if (parts === 0) return null;
    }
    if (!line.done) return null;
    return {
      files: () => filesOfParts(spooled(old)),
      compared: function* () {
        for (const [path, findings = ''] of old.fieldsOfAll(compared))
          yield { path: JSON.parse(path) as string, findings: unpackFindings(findings) };
      },
    };
  }

  /** What is known of a file; null where it has to be linted. */
  get(file: CachedFile): KnownFile | null {
    const old = this.#old;
    this.#known ??= this.#index();
    const places = this.#known.get(this.#keyOf(file));
    if (!old || !places?.every((place) => old.isSound(place))) return null;
    return { places, outcomes: { [Symbol.iterator]: () => outcomesOf(old, file.path, places) } };
  }

  /** Keeps what is known of a file for the next run. Files are kept and put in the order of the archive. */
  keep({ places }: KnownFile): void {
    for (const place of places) {
      if (this.#writer) this.#copy(place, this.#writer);
      else this.#kept.push(place);
    }
  }

  /** Keeps what linting a file gave, or a part of it; null where it is no archive. */
  put(cached: CachedFile, linted: PackedLint | null): void {
    const { dispatches, findings, file, compared } = linted ?? {};
    const texts = [String(dispatches ?? NO_ARCHIVE), findings ?? '[]', JSON.stringify(file ?? null), compared ?? '[]'];
    this.#writing().line(this.#keyOf(cached), ...texts);
  }

  /**
   * Puts what was kept in the place of what was known, whole or not at all, together with what comparing the files
   * under a configuration shows; null where there was more to compare than is kept. Gives the reason where that failed,
   * else null.
   */
  save(comparison: { readonly config: LintConfig; readonly files: Iterable<FileComparison> } | null): string | null {
    if (this.#isSpoilt) {
      this.discard();
      return null;
    }
    const writer = this.#writing();
    if (comparison) {
      writer.line(COMPARED, this.#configKey(comparison.config));
      for (const { path, findings } of comparison.files) writer.line(JSON.stringify(path), packFindings(findings));
    }
    writer.bytes(Buffer.from(END));
    this.#old?.close();
    return writer.finish();
  }

  /** Sees to it that nothing of this run is kept. */
  spoil(): void {
    this.#isSpoilt = true;
  }

  /** Leaves the cache as it was. */
  discard(): void {
    this.#old?.close();
    this.#writer?.discard();
  }

  #keyOf({ path, state: { size, mtimeMs }, config, onlyWithHeader }: CachedFile): string {
    return JSON.stringify([path, size, mtimeMs, onlyWithHeader, this.#configKey(config)]);
  }

  #configKey(config: LintConfig): string {
    let key = this.#configKeys.get(config);
    if (key === undefined) {
      key = createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 32);
      this.#configKeys.set(config, key);
    }
    return key;
  }

  #index(): Map<string, LinePlace[]> {
    const known = new Map<string, LinePlace[]>();
    for (const place of this.#old?.ofFiles() ?? []) {
      const key = this.#old?.keyAt(place) ?? '';
      const parts = known.get(key);
      if (parts) parts.push(place);
      else known.set(key, [place]);
    }
    return known;
  }

  /** The writer of the new cache, which begins with what was kept so far. */
  #writing(): CacheWriter {
    if (this.#writer) return this.#writer;
    const writer = new CacheWriter(this.#path);
    this.#writer = writer;
    writer.bytes(Buffer.from(`${this.#header}\n`));
    for (const place of this.#kept) this.#copy(place, writer);
    this.#kept = [];
    return writer;
  }

  #copy(place: LinePlace, writer: CacheWriter): void {
    if (this.#old) writer.bytes(this.#old.bytesOf(place));
  }
}

function* outcomesOf(old: CachedLines, path: string, places: readonly LinePlace[]): Generator<FileOutcome> {
  for (const place of places) {
    const [, dispatches = '', findings = '', facts = '', compared = ''] = old.fieldsOf(place);
    if (dispatches === NO_ARCHIVE) yield { kind: 'noArchive', path };
    else {
      const file = JSON.parse(facts) as FileFacts;
      const linted = { path, file, dispatches: Number(dispatches), findings, compared, ...NOT_MENDED };
      yield { kind: 'linted', linted };
    }
  }
}

function* spooled(old: CachedLines): Generator<SpooledFile> {
  for (const place of old.ofFiles()) {
    const [key, dispatches, findings = ''] = old.fieldsOf(place);
    if (dispatches === NO_ARCHIVE) continue;
    const [path] = JSON.parse(key) as [string];
    yield { path, dispatches: Number(dispatches), findings: unpackFindings(findings) };
  }
}

/** The state of a file; null where there is none to be seen. */
export function fileState(path: string): FileState | null {
  const found: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return found ? { size: found.size, mtimeMs: found.mtimeMs } : null;
}
