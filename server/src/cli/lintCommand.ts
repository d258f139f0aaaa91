import { ArchiveComparison } from '../archiveLint/archiveComparison.ts';
import { byPlace } from '../archiveLint/fileFinding.ts';
import { createFileLinter, type FileLint, type FileLinter } from '../archiveLint/fileLint.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { parseArchive, type Archive } from '../core/format/archive.ts';
import type { ArchiveFile } from '../files/archiveFile.ts';
import { reasonOf } from '../files/sources.ts';
import type { Linter } from '../linter.ts';
import { today } from '../today.ts';
import { ArchiveReader, type SourceOptions } from './archiveReader.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { LintConfigs } from './lintConfigs.ts';
import type { LintFormat } from './formats/lintFormat.ts';
import { LintCounts } from './lintCounts.ts';
import { LINT_FORMATS, type LintFormatName } from './lintFormats.ts';
import { counted, summaryLines } from './lintSummary.ts';
import type { Mended } from './mending.ts';
import { mendFile, replaceFile, unifiedDiff } from './mendedFile.ts';
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
}

/** `dispatch lint`: prints what is broken, file by file; mends it before where it is asked to. */
export async function lint(terminal: Terminal, paths: readonly string[], options: LintOptions): Promise<ExitCode> {
  if (options.fix && paths.includes('-'))
    throw new Error('standard input cannot be mended in its place: --fix-dry-run prints what would be changed');
  const day = today();
  const configs = new LintConfigs(terminal, options.config);
  const linters = new Map<LintConfig, FileLinter>();
  const common = await configs.commonConfig(paths);
  const comparison = common && new ArchiveComparison(common, day);
  const format = options.fixDryRun ? NOTHING_PRINTED : LINT_FORMATS[options.format];
  const output = new Output(terminal.stdout);
  const reader = new ArchiveReader(terminal, options);
  const counts = new LintCounts();
  const linted: Omit<FileLint, 'compared'>[] = [];
  let fixes = 0;
  let failures = 0;

  await output.write(format.begin);
  for await (const file of reader.read(paths)) {
    const config = await configs.configFor(file.path);
    if (!config) continue;
    const fileLinter = linters.get(config) ?? createFileLinter(config, day);
    linters.set(config, fileLinter);
    let archive = archiveByNames(file, fileLinter);
    if (options.fix || options.fixDryRun) {
      try {
        const mended = await mendIn({ ...file, archive }, fileLinter.linter, options, output);
        archive = mended.archive;
        fixes += mended.fixes;
      } catch (error) {
        failures++;
        say(terminal, `${file.path}: ${reasonOf(error)}`);
      }
    }
    const { compared, ...rest } = fileLinter.lint({ ...file, archive });
    comparison?.add({ ...rest, compared }, config);
    linted.push(rest);
  }
  let first = true;
  const compared = comparison?.findings();
  for (const { path, dispatches, findings } of linted) {
    const all = [...findings, ...(compared?.get(path) ?? [])].sort(byPlace);
    counts.add(dispatches, all);
    const shown = options.quiet ? all.filter(({ level }) => level === 'error') : all;
    if (shown.length === 0) continue;
    await output.write(format.file({ path, findings: shown }, first));
    first = false;
  }
  const { summary } = counts;
  await output.write(format.end(summary, first));
  await output.flush();

  if (!options.quiet && options.format === 'text') {
    const mended =
      fixes > 0 ? `${counted(fixes, 'fault', 'faults')} ${options.fixDryRun ? 'to mend' : 'mended'}` : null;
    for (const line of summaryLines(summary, counts.byRule, mended)) say(terminal, line);
  }
  if (reader.failures + configs.failures + failures > 0) return EXIT.failed;
  const tooManyWarnings = summary.warnings > (options.maxWarnings ?? Infinity);
  return summary.errors > 0 || tooManyWarnings ? EXIT.findings : EXIT.ok;
}

/** In a dry run only the diff is printed; the exit code is the one that mending would end with. */
const NOTHING_PRINTED: LintFormat = { begin: '', file: () => '', end: () => '' };

/** The archive of a file, read by the names that its configuration makes known. */
function archiveByNames({ archive, decoded }: ArchiveFile, { names }: FileLinter): Archive {
  return names.agencies.length + names.sources.length === 0 ? archive : parseArchive(decoded.text, names);
}

async function mendIn(file: ArchiveFile, linter: Linter, options: LintOptions, output: Output): Promise<Mended> {
  const mended = await mendFile(file, linter);
  if (mended.fixes === 0) return mended;
  if (options.fixDryRun) await output.write(await unifiedDiff(file.path, file.decoded.text, mended.text));
  else await replaceFile(file.path, mended.bytes);
  return mended;
}
