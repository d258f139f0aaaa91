import type { LintSummary } from './formats/lintFormat.ts';
import type { RuleCount } from './lintCounts.ts';

/** What was found, in words: a line for each rule that found something, and one for all of them. */
export function summaryLines(
  { files, dispatches, errors, warnings, fixable }: LintSummary,
  byRule: readonly RuleCount[],
  mended: string | null,
): string[] {
  const width = String(byRule[0]?.count ?? '').length;
  const parts = [
    `${counted(dispatches, 'dispatch', 'dispatches')} in ${counted(files, 'file', 'files')}`,
    ...(mended === null ? [] : [mended]),
    counted(errors, 'error', 'errors'),
    counted(warnings, 'warning', 'warnings'),
  ];
  return [
    ...byRule.map(({ code, level, count }) => `${String(count).padStart(width)} ${level.padEnd(7)} ${code}`),
    `${parts.join(', ')}${fixable > 0 ? `, ${fixable} of them certain to mend` : ''}`,
  ];
}

/** A number of things: `1 file`, `2 files`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
