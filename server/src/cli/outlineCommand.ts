import { LintPool } from '../archiveLint/lintPool.ts';
import { outlineArchive, type OutlinePiece } from '../archiveOutline/outlineArchive.ts';
import {
  outlineBytes,
  type FileToOutline,
  type OutlineFormat,
  type OutlineOutcome,
} from '../archiveOutline/outlineJobs.ts';
import { DEFAULT_LINT_CONFIG } from '../core/config/lintConfig.ts';
import { findSources } from '../files/sources.ts';
import { readAll, type SourceOptions } from './archiveReader.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Host } from './host.ts';
import { LintConfigs } from './lintConfigs.ts';
import { Output, say, type Terminal } from './terminal.ts';

export interface OutlineOptions extends SourceOptions {
  readonly format: OutlineFormat;
}

/** `dispatch outline`: prints who speaks where, file by file. */
export async function outline(
  terminal: Terminal,
  paths: readonly string[],
  options: OutlineOptions,
  { workerScript }: Host,
): Promise<ExitCode> {
  const { format } = options;
  const configs = new LintConfigs(terminal);
  const pool = new LintPool(workerScript);
  const printer = new OutlinePrinter(terminal, format);
  try {
    const files = filesToOutline(terminal, paths, options, configs);
    for await (const piece of outlineArchive(files, { format, pool })) await printer.print(piece);
    await printer.end();
  } finally {
    await pool.close();
  }
  return printer.failures + configs.failures > 0 ? EXIT.failed : EXIT.ok;
}

async function* filesToOutline(
  terminal: Terminal,
  paths: readonly string[],
  { ext, format, stdinFilename }: OutlineOptions,
  configs: LintConfigs,
): AsyncGenerator<FileToOutline | OutlineOutcome> {
  for await (const source of findSources(paths, ext)) {
    if (source.kind === 'unreadable') {
      yield { kind: 'failed', path: source.path, reason: source.reason };
      continue;
    }
    const path = source.kind === 'stdin' ? stdinFilename : source.path;
    // Where a configuration is broken its files are read by the built-in names.
    const { knownAgencies, knownSources } = (await configs.configFor(path)) ?? DEFAULT_LINT_CONFIG;
    const names = { knownAgencies, knownSources };
    if (source.kind === 'stdin') yield await outlineBytes(path, await readAll(terminal), names, format);
    else yield { path, onlyWithHeader: source.onlyWithHeader, names };
  }
}

/** Prints what comes of files in one of the formats. */
class OutlinePrinter {
  readonly #terminal: Terminal;
  readonly #format: OutlineFormat;
  readonly #output: Output;
  /** What is still to be written behind the file that was printed last. */
  #rest = '';
  #files = 0;
  /** Whether a dispatch of the file was printed already. */
  #some = false;
  #failures = 0;

  constructor(terminal: Terminal, format: OutlineFormat) {
    this.#terminal = terminal;
    this.#format = format;
    this.#output = new Output(terminal.stdout);
  }

  /** How many files could not be read. */
  get failures(): number {
    return this.#failures;
  }

  async print(piece: OutlinePiece): Promise<void> {
    if (piece.kind === 'failed') {
      this.#failures++;
      say(this.#terminal, `${piece.path}: ${piece.reason}`);
    } else if (piece.kind === 'outlined') {
      if (piece.notice !== null) say(this.#terminal, piece.notice);
      await this.#begin(piece.path);
      await this.#dispatches(piece.printed);
    } else if (piece.kind === 'more') await this.#dispatches(piece.printed);
  }

  /** Ends the last file and the whole. */
  async end(): Promise<void> {
    if (this.#format === 'json' && this.#files === 0) await this.#output.write('{"version":1,"files":[');
    await this.#output.write(this.#rest);
    if (this.#format === 'json') await this.#output.write(`${this.#files > 0 ? '\n' : ''}]}\n`);
    await this.#output.flush();
  }

  async #begin(path: string): Promise<void> {
    const first = this.#files++ === 0;
    this.#some = false;
    if (this.#format === 'text') await this.#output.write(`${path}\n`);
    if (this.#format !== 'json') return;
    await this.#output.write(first ? '{"version":1,"files":[' : `${this.#rest},`);
    await this.#output.write(`\n{"path":${JSON.stringify(path)},"dispatches":[`);
    this.#rest = ']}';
  }

  async #dispatches(printed: string): Promise<void> {
    if (printed === '') return;
    await this.#output.write(this.#format === 'json' && this.#some ? `,${printed}` : printed);
    this.#some = true;
  }
}
