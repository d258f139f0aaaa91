import { createRuleContext } from '../core/rules/context.ts';
import { RULES } from '../core/rules/registry.ts';
import { createLinter } from '../linter.ts';
import { today } from '../today.ts';
import { ArchiveReader, type SourceOptions } from './archiveFiles.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { LINT_FORMATS, type LintFormatName } from './lintFormats.ts';
import { addToSummary, lintFile, NOTHING_LINTED, type LintSummary } from './lintReport.ts';
import { Output, say, type Terminal } from './terminal.ts';

export interface LintOptions extends SourceOptions {
  readonly format: LintFormatName;
  /** Report errors only, and no summary. */
  readonly quiet: boolean;
  /** The most warnings that still count as nothing to report. */
  readonly maxWarnings?: number;
}

/** `dispatch lint`: prints what is broken, file by file. */
export async function lint(terminal: Terminal, paths: readonly string[], options: LintOptions): Promise<ExitCode> {
  const linter = createLinter(RULES, createRuleContext({ today: today() }));
  const format = LINT_FORMATS[options.format];
  const output = new Output(terminal.stdout);
  const reader = new ArchiveReader(terminal, options);
  let summary = NOTHING_LINTED;
  let first = true;

  await output.write(format.begin);
  for await (const { path, archive } of reader.read(paths)) {
    const linted = lintFile(path, archive, linter);
    summary = addToSummary(summary, archive, linted);
    const findings = options.quiet ? linted.findings.filter(({ level }) => level === 'error') : linted.findings;
    if (findings.length === 0) continue;
    await output.write(format.file({ path, findings }, first));
    first = false;
  }
  await output.write(format.end(summary));
  await output.flush();

  if (!options.quiet && options.format === 'text') say(terminal, inWords(summary));
  if (reader.failures > 0) return EXIT.failed;
  const tooManyWarnings = summary.warnings > (options.maxWarnings ?? Infinity);
  return summary.errors > 0 || tooManyWarnings ? EXIT.findings : EXIT.ok;
}

function inWords({ files, dispatches, errors, warnings, fixable }: LintSummary): string {
  const parts = [
    `${counted(dispatches, 'dispatch', 'dispatches')} in ${counted(files, 'file', 'files')}`,
    counted(errors, 'error', 'errors'),
    counted(warnings, 'warning', 'warnings'),
  ];
  return `${parts.join(', ')}${fixable > 0 ? `, ${fixable} of them certain to mend` : ''}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
