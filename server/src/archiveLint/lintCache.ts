import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { version } from '../../../package.json';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { isoDate, type CalendarDate } from '../core/format/calendar.ts';
import { LineFile, type LinePlace } from '../files/lineFile.ts';
import { reasonOf } from '../files/sources.ts';
import { NOT_MENDED, type PackedLint } from './lintJobs.ts';

/** The hash of the program's sources, which the build puts in: other rules find other things. */
declare const BUILD: string | undefined;

/** A file as it was when it was linted: one that has changed is linted again. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** The last line: a cache without it has lost some, and a large file may have lost parts that nobody would miss. */
const END = '"end"';

const TAB = 0x09;

/** How much is written at a time. */
const BATCH = 256 * 1024;

/**
 * Keeps on the disk what linting files gave, for the next run. A result counts as long as its file has the same size and
 * time of change, its configuration is the same, and so are the program, the working folder and the day, on which it
 * depends what lies in the future. A cache that cannot be read is as good as none.
 *
 * The file is a header and a line a file, or several for a large one, each of JSON values between tabs; JSON has neither tab
 * nor line end in it.
 */
export class LintCache {
  readonly #path: string;
  readonly #header: string;
  readonly #configKeys = new Map<LintConfig, string>();
  readonly #known = new Map<string, LinePlace[]>();
  #knownLines = 0;
  /** The lines that were asked for: they hold in the next run too. */
  readonly #used: LinePlace[] = [];
  #old: LineFile | undefined;
  #new: number | undefined;
  #pending = '';
  #failure: string | null = null;

  /** Opens the cache at a path, which need not exist. */
  constructor(path: string, today: CalendarDate) {
    this.#path = path;
    this.#header = JSON.stringify({
      program: typeof BUILD === 'undefined' ? version : BUILD,
      folder: process.cwd(),
      day: isoDate(today),
    });
    this.#readOld();
  }

  /** What is known of a file that is in this state, perhaps in several parts; null where it has to be linted. */
  get(path: string, state: FileState, config: LintConfig): Iterable<PackedLint> | null {
    const places = this.#known.get(path);
    const key = this.#keyOf(path, state, config);
    if (!places?.every((place) => this.#isSound(place, key))) return null;
    this.#used.push(...places);
    return { [Symbol.iterator]: () => this.#read(path, places) };
  }

  /** Keeps what linting a file in this state gave. What was asked for and found is kept without that. */
  put(state: FileState, config: LintConfig, { path, file, dispatches, compared, findings }: PackedLint): void {
    const key = this.#keyOf(path, state, config);
    this.#write(`${key}\t${JSON.stringify({ file, dispatches })}\t${compared}\t${findings}\n`);
  }

  /** Puts what was kept in the place of what was known, whole or not at all. Gives the reason where that failed, else null. */
  save(): string | null {
    const unchanged = this.#new === undefined && this.#pending === '' && this.#used.length === this.#knownLines;
    if (unchanged && this.#knownLines > 0) {
      this.#close();
      return null;
    }
    for (const place of this.#used) this.#write(`${this.#old?.read(place).toString() ?? ''}\n`);
    this.#write(`${END}\n`);
    this.#flush();
    this.#close();
    try {
      if (this.#failure === null) renameSync(this.#temporary, this.#path);
    } catch (error) {
      this.#failure = reasonOf(error);
    }
    return this.#failure;
  }

  /** Leaves the cache as it was. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  get #temporary(): string {
    return `${this.#path}.${process.pid}`;
  }

  #keyOf(path: string, { size, mtimeMs }: FileState, config: LintConfig): string {
    const configKey = this.#configKeys.get(config) ?? JSON.stringify(config);
    this.#configKeys.set(config, configKey);
    return JSON.stringify([path, size, mtimeMs, configKey]);
  }

  /** Whether a line says what it should, and what it says can be handed on. */
  #isSound(place: LinePlace, key: string): boolean {
    try {
      const [found, ...values] = this.#fields(place);
      return found === key && values.length === 3 && values.every((value) => JSON.parse(value) !== null);
    } catch {
      return false;
    }
  }

  *#read(path: string, places: readonly LinePlace[]): Generator<PackedLint> {
    for (const place of places) {
      const [, lint = '', compared = '', findings = ''] = this.#fields(place);
      const rest = JSON.parse(lint) as Pick<PackedLint, 'file' | 'dispatches'>;
      yield { path, ...rest, compared, findings, ...NOT_MENDED };
    }
  }

  #fields(place: LinePlace): string[] {
    return this.#old?.read(place).toString().split('\t') ?? [];
  }

  #readOld(): void {
    try {
      this.#old = new LineFile(this.#path);
      let line = '';
      for (const place of this.#old.places()) {
        const bytes = this.#old.read(place);
        const first = line === '';
        // What stands before the first tab: the key of a file, the whole header, or the end.
        line = bytes.toString('utf8', 0, bytes.includes(TAB) ? bytes.indexOf(TAB) : bytes.length);
        if (first && line !== this.#header) return;
        if (first || line === END) continue;
        const [path] = JSON.parse(line) as [string];
        this.#knownLines++;
        const parts = this.#known.get(path);
        if (parts) parts.push(place);
        else this.#known.set(path, [place]);
      }
      if (line !== END) this.#known.clear();
    } catch {
      // There is none, or somebody has been at it.
      this.#known.clear();
    }
  }

  #write(line: string): void {
    this.#pending += line;
    if (this.#pending.length >= BATCH) this.#flush();
  }

  #flush(): void {
    const text = this.#new === undefined ? `${this.#header}\n${this.#pending}` : this.#pending;
    this.#pending = '';
    if (this.#failure !== null) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      this.#new ??= openSync(this.#temporary, 'w');
      writeSync(this.#new, text);
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }

  #close(): void {
    if (this.#new !== undefined) closeSync(this.#new);
    this.#new = undefined;
    this.#old?.close();
    this.#old = undefined;
  }
}

/** The state of a file; null where there is none to be seen. */
export function fileState(path: string): FileState | null {
  const found: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return found ? { size: found.size, mtimeMs: found.mtimeMs } : null;
}
