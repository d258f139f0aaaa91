import { ArchiveComparison } from '../archiveLint/archiveComparison.ts';
import { createFileLinter } from '../archiveLint/fileLint.ts';
import { FindingSpool } from '../archiveLint/findingSpool.ts';
import { fileState, LintCache, type CachedFile, type KnownFile } from '../archiveLint/lintCache.ts';
import { lintFiles, type FileToLint } from '../archiveLint/lintFiles.ts';
import { lintBytes, pathOfOutcome, unpacked, type FileOutcome, type LintMode } from '../archiveLint/lintJobs.ts';
import { LintPool } from '../archiveLint/lintPool.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import type { FileSource } from '../files/archiveFile.ts';
import type { Source } from '../files/sources.ts';
import { collectOften } from '../smallHeap.ts';
import { today } from '../today.ts';
import { listSources, readAll, type SourceOptions } from './archiveReader.ts';
import { Baselines } from './baselines.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Host } from './host.ts';
import { LintConfigs } from './lintConfigs.ts';
import type { LintFormatName } from './lintFormats.ts';
import { printFindings, type Found } from './printFindings.ts';
import { progressOver } from './progress.ts';
import { Output, say, type Terminal } from './terminal.ts';

export interface LintOptions extends SourceOptions {
  readonly format: LintFormatName;
  /** Report errors only, and no summary. */
  readonly quiet: boolean;
  /** The most warnings that still count as nothing to report. */
  readonly maxWarnings?: number;
  /** Mend in the files what is certain, and report the rest. */
  readonly fix?: boolean;
  /** The configuration for all files, in place of those that lie beside them. */
  readonly config?: string;
  /** Print what `fix` would change as a unified diff, and nothing else. */
  readonly fixDryRun?: boolean;
  /** Lint only files that have changed since the last run. */
  readonly cache?: boolean;
  readonly cacheLocation: string;
  /** The baseline for all files, in place of those that configurations name. */
  readonly baseline?: string;
  /** Write what is found into the baseline, so that from now on only new faults are reported. */
  readonly updateBaseline?: boolean;
}

/** `dispatch lint`: prints what is broken, file by file; mends it before where it is asked to. */
export async function lint(
  terminal: Terminal,
  paths: readonly string[],
  options: LintOptions,
  host: Host,
): Promise<ExitCode> {
  if (options.fix && paths.includes('-'))
    throw new Error('standard input cannot be mended in its place: --fix-dry-run prints what would be changed');
  return new LintRun(terminal, options, host).run(paths);
}

interface UnderWay {
  readonly config: LintConfig;
  /** Under which its results are kept; null where they are not. */
  readonly cached: CachedFile | null;
  /** What the last run found in it. */
  readonly known: KnownFile | null;
}

/** One run of the command, from finding the files to printing what is wrong with them. */
class LintRun {
  readonly #terminal: Terminal;
  readonly #options: LintOptions;
  readonly #pool: LintPool;
  readonly #interruption: AbortSignal;
  readonly #today = today();
  readonly #mode: LintMode;
  readonly #configs: LintConfigs;
  readonly #cache: LintCache | null;
  readonly #output: Output;
  readonly #spool = new FindingSpool();
  /** What is known of the files that are being linted. */
  readonly #underWay = new Map<string, UnderWay>();
  /** Whether all that is compared is kept for the next run, so that what comparing shows can be kept too. */
  #allKept = true;
  #failures = 0;
  #fixes = 0;

  constructor(terminal: Terminal, options: LintOptions, { workerScript, interrupted }: Host) {
    this.#terminal = terminal;
    this.#options = options;
    this.#pool = new LintPool(workerScript);
    this.#interruption = interrupted();
    this.#mode = options.fix ? 'fix' : options.fixDryRun ? 'fixDryRun' : 'lint';
    this.#configs = new LintConfigs(terminal, options.config);
    // What mending gives is not what is on the disk.
    this.#cache = options.cache && this.#mode === 'lint' ? new LintCache(options.cacheLocation, this.#today) : null;
    this.#output = new Output(terminal.stdout);
    if (this.#cache) collectOften();
  }

  async run(paths: readonly string[]): Promise<ExitCode> {
    try {
      const common = await this.#configs.commonConfig(paths);
      const sources = await listSources(paths, this.#options);
      const found = (common && (await this.#lastRun(sources, common))) ?? (await this.#lintAll(sources, common));
      if (this.#interruption.aborted) {
        this.#cache?.discard();
        return EXIT.failed;
      }
      const baselines = new Baselines(this.#configs, this.#options.baseline);
      const summary = await printFindings(found, baselines, this.#output, this.#terminal, {
        ...this.#options,
        // Where the command could not do all it should, only the reason is said.
        summary: !this.#options.quiet && !this.#hasFailed,
        fixes: this.#fixes,
      });
      if (this.#hasFailed) return EXIT.failed;
      const tooManyWarnings = summary.warnings > (this.#options.maxWarnings ?? Infinity);
      return summary.errors > 0 || tooManyWarnings ? EXIT.findings : EXIT.ok;
    } finally {
      this.#spool.close();
    }
  }

  /** What the last run has found, where nothing has changed since; else null. */
  async #lastRun(sources: readonly Source[], common: LintConfig): Promise<Found | null> {
    return (await this.#cache?.lastRun(this.#cachedFiles(sources), common)) ?? null;
  }

  async *#cachedFiles(sources: readonly Source[]): AsyncGenerator<CachedFile | null> {
    for (const source of sources) {
      const config = source.kind === 'file' ? await this.#configs.configFor(source.path) : null;
      yield source.kind === 'file' && config ? cachedFile(source, config) : null;
    }
  }

  /** Lints all files, compares them, and keeps what was found for the next run. */
  async #lintAll(sources: readonly Source[], common: LintConfig | null): Promise<Found> {
    const comparison = common && new ArchiveComparison(common, this.#today);
    await this.#lintEach(sources, comparison);
    const files = () => this.#spool.files();
    const compared = () => comparison?.byFile() ?? [];
    if (!this.#cache || this.#interruption.aborted) return { files, compared };
    const failure = this.#cache.save(common && this.#allKept ? { config: common, files: compared() } : null);
    if (failure !== null) say(this.#terminal, `the cache could not be written: ${failure}`);
    return { files, compared };
  }

  async #lintEach(sources: readonly Source[], comparison: ArchiveComparison | null): Promise<void> {
    const progress = await progressOver(sources.length, this.#terminal);
    /** The file that comes; a large one comes in several parts. */
    let path = '';
    try {
      const options = { today: this.#today, mode: this.#mode, pool: this.#pool };
      for await (const outcome of lintFiles(this.#filesToLint(sources), options)) {
        const next = pathOfOutcome(outcome);
        if (next !== path) {
          progress.step();
          this.#underWay.delete(path);
          const known = this.#underWay.get(next)?.known;
          if (known) this.#cache?.keep(known);
        }
        await this.#take(outcome, comparison, next !== path);
        path = next;
        if (this.#interruption.aborted) return;
      }
    } finally {
      progress.stop();
      await this.#pool.close();
    }
  }

  async *#filesToLint(sources: readonly Source[]): AsyncGenerator<FileToLint> {
    for (const source of sources) {
      if (this.#interruption.aborted) return;
      if (source.kind === 'unreadable') {
        yield { outcomes: [{ kind: 'failed', path: source.path, reason: source.reason }] };
        continue;
      }
      const path = source.kind === 'stdin' ? this.#options.stdinFilename : source.path;
      const config = await this.#configs.configFor(path);
      if (!config) yield { outcomes: [] };
      else if (source.kind === 'stdin') yield { outcomes: [await this.#lintInput(path, config)] };
      else yield this.#known(source, config) ?? { ...source, config };
    }
  }

  async #lintInput(path: string, config: LintConfig): Promise<FileOutcome> {
    this.#underWay.set(path, { config, cached: null, known: null });
    const linter = createFileLinter(config, this.#today);
    const bytes = await readAll(this.#terminal);
    return { kind: 'linted', linted: await lintBytes(path, bytes, linter, this.#mode) };
  }

  /** What the last run found in a file, where that still counts. */
  #known(source: FileSource, config: LintConfig): FileToLint | null {
    const cached = this.#cache && cachedFile(source, config);
    const known = cached && this.#cache.get(cached);
    this.#underWay.set(source.path, { config, cached, known });
    return known;
  }

  /** Takes what came of a file, or of a part of it; `first` where it is the first of its file. */
  async #take(outcome: FileOutcome, comparison: ArchiveComparison | null, first: boolean): Promise<void> {
    const { config, cached, known } = this.#underWay.get(pathOfOutcome(outcome)) ?? {};
    if (outcome.kind === 'failed') {
      this.#fail(outcome.path, outcome.reason);
      // What is kept of a file is taken for all that is in it.
      if (!first) this.#cache?.spoil();
    } else if (outcome.kind === 'noArchive') {
      if (cached && !known) this.#cache?.put(cached, null);
    } else if (outcome.kind === 'linted') {
      const { linted } = outcome;
      if (linted.failure !== null) this.#fail(linted.path, linted.failure);
      this.#fixes += linted.fixes;
      if (linted.diff !== '') await this.#output.write(linted.diff);
      this.#spool.add(linted);
      if (!config) return;
      comparison?.add(unpacked({ ...linted, findings: '[]' }), config);
      if (!cached) this.#allKept = false;
      else if (!known) this.#cache?.put(cached, linted);
    }
  }

  get #hasFailed(): boolean {
    return this.#failures + this.#configs.failures > 0;
  }

  #fail(path: string, reason: string): void {
    this.#failures++;
    say(this.#terminal, `${path}: ${reason}`);
  }
}

function cachedFile({ path, onlyWithHeader }: FileSource, config: LintConfig): CachedFile | null {
  const state = fileState(path);
  return state && { path, state, config, onlyWithHeader };
}
