import type { FileComparison } from '../archiveLint/archiveComparison.ts';
import { byPlace } from '../archiveLint/fileFinding.ts';
import type { SpooledFile } from '../archiveLint/findingSpool.ts';
import type { Baselines } from './baselines.ts';
import type { LintFormat, LintSummary } from './formats/lintFormat.ts';
import { LintCounts } from './lintCounts.ts';
import { LINT_FORMATS, type LintFormatName } from './lintFormats.ts';
import { counted, summaryLines } from './lintSummary.ts';
import { say, type Output, type Terminal } from './terminal.ts';

export interface PrintOptions {
  readonly format: LintFormatName;
  /** Print errors only. */
  readonly quiet: boolean;
  /** Sum up what was found, for people. */
  readonly summary: boolean;
  /** Print the summary alone: the command prints something else. */
  readonly fixDryRun?: boolean;
  /** How many fixes were applied, or would be. */
  readonly fixes: number;
  /** Take what is found for what the baselines are to know, and report nothing. */
  readonly updateBaseline?: boolean;
}

/** What was found in the files, and by comparing them; both in the order of the files. */
export interface Found {
  readonly files: () => Iterable<SpooledFile>;
  readonly compared: () => Iterable<FileComparison>;
}

/** Prints what was found in the files and by comparing them, file by file, and sums it up. */
export async function printFindings(
  found: Found,
  baselines: Baselines,
  output: Output,
  terminal: Terminal,
  { format: name, quiet, summary: isSummedUp, fixDryRun, fixes, updateBaseline }: PrintOptions,
): Promise<LintSummary> {
  const format = fixDryRun ? NOTHING_PRINTED : LINT_FORMATS[name];
  const counts = new LintCounts();
  const compared = found.compared()[Symbol.iterator]();
  let next = compared.next();
  let first = true;

  await output.write(format.begin);
  for (const { path, dispatches, findings } of found.files()) {
    let all = findings;
    // Both come in the order of the files.
    if (!next.done && next.value.path === path) {
      all = [...findings, ...next.value.findings].sort(byPlace);
      next = compared.next();
    }
    if (updateBaseline) await baselines.take(path, all);
    const fresh = updateBaseline ? [] : await baselines.newIn(path, all);
    counts.add(dispatches, fresh);
    const shown = quiet ? fresh.filter(({ level }) => level === 'error') : fresh;
    if (shown.length === 0) continue;
    await output.write(format.file({ path, findings: shown }, first));
    first = false;
  }
  const { summary } = counts;
  await output.write(format.end(summary, first));
  await output.flush();

  for (const line of updateBaseline ? await baselines.update() : []) say(terminal, line);
  if (isSummedUp && name === 'text') {
    const mended = fixes > 0 ? `${counted(fixes, 'fault', 'faults')} ${fixDryRun ? 'to mend' : 'mended'}` : null;
    for (const line of summaryLines(summary, counts.byRule, mended)) say(terminal, line);
  }
  return summary;
}

/** In a dry run only the diff is printed; the exit code is the one that mending would end with. */
const NOTHING_PRINTED: LintFormat = { begin: '', file: () => '', end: () => '' };
