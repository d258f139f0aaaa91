import { baselineFingerprint } from '../core/config/baseline.ts';
import { levelOf, type LintConfig } from '../core/config/lintConfig.ts';
import type { Archive } from '../core/format/archive.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { ArchiveFinding, FileScopeRule, LocatedInFile } from '../core/rules/archiveRule.ts';
import { createRuleContexts } from '../core/rules/context.ts';
import type { CostlyFact } from '../core/rules/dispatchFacts.ts';
import { ARCHIVE_RULES } from '../core/rules/registry.ts';
import type { Level } from '../core/rules/rule.ts';
import { fileFinding, rangesIn, type FileFinding } from './fileFinding.ts';

/** The rules that compare dispatches and are on. */
export interface ComparingRules {
  /** The costly facts that all of them ask for, those that look at whole archives included. */
  readonly wanted: ReadonlySet<CostlyFact>;
  /** What the rules about files find among the dispatches of one. */
  readonly compare: (dispatches: readonly LocatedInFile[]) => readonly FoundInFile[];
}

/** What a rule finds in the facts of a file's dispatches; whoever has their text can place it. */
export interface FoundInFile {
  readonly rule: FileScopeRule;
  readonly level: Exclude<Level, 'off'>;
  readonly finding: ArchiveFinding;
}

/** The comparing rules under a configuration. */
export function comparingRules(config: LintConfig, today: CalendarDate): ComparingRules {
  const contextOf = createRuleContexts(config, { today });
  const checks: ((dispatches: readonly LocatedInFile[]) => FoundInFile[])[] = [];
  const wanted = new Set<CostlyFact>();
  for (const rule of ARCHIVE_RULES) {
    const level = levelOf(rule, config);
    if (level === 'off') continue;
    for (const fact of rule.asksFor ?? []) wanted.add(fact);
    if (rule.scope !== 'file') continue;
    const context = contextOf(rule);
    checks.push((dispatches) => rule.compare(dispatches, context).map((finding) => ({ rule, level, finding })));
  }
  return { wanted, compare: (dispatches) => checks.flatMap((check) => check(dispatches)) };
}

/** Findings at their places in the file whose archive this is. */
export function placedInArchive(path: string, archive: Archive, found: readonly FoundInFile[]): FileFinding[] {
  return found.flatMap((each) => {
    const { at } = each.finding;
    const dispatch = archive.entries[at]?.afresh().dispatch;
    return dispatch ? [placedInFile(path, dispatch, archive.firstLines[at] ?? 0, each)] : [];
  });
}

/** A finding at its place; its dispatch starts at line `firstLine` of the file. */
export function placedInFile(
  path: string,
  dispatch: Dispatch,
  firstLine: number,
  { rule, level, finding }: FoundInFile,
): FileFinding {
  const rangeIn = rangesIn(dispatch.lines, firstLine);
  const related = finding.related
    .filter(({ at }) => at === finding.at)
    .map(({ span, message }) => ({ path, range: rangeIn(span), message }));
  const fixes = rule.fixes?.(finding, dispatch) ?? [];
  const fingerprint = baselineFingerprint(dispatch.text, finding.span);
  return fileFinding({ ...finding, code: rule.code, level, related, fixes }, rangeIn, fingerprint);
}
