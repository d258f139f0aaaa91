import { baselineFingerprint } from '../core/config/baseline.ts';
import { levelOf, type LintConfig } from '../core/config/lintConfig.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { ArchiveFinding, ArchiveScopeRule } from '../core/rules/archiveRule.ts';
import { createRuleContexts } from '../core/rules/context.ts';
import { ARCHIVE_RULES } from '../core/rules/registry.ts';
import type { DispatchFacts } from '../core/rules/dispatchFacts.ts';
import { FactTable } from './factTable.ts';
import { byPlace, fileFinding, type FileFinding } from './fileFinding.ts';
import type { FileLint } from './fileLint.ts';
import type { PlacedFacts } from './placedFacts.ts';

const RULES = ARCHIVE_RULES.filter((rule): rule is ArchiveScopeRule => rule.scope === 'archive');

/** What comparing shows of one file, in the order of its text. */
export interface FileComparison {
  readonly path: string;
  readonly findings: readonly FileFinding[];
}

/** Compares the dispatches of all files of an archive: what is found there no file shows by itself. */
export class ArchiveComparison {
  readonly #config: LintConfig;
  readonly #today: CalendarDate;
  readonly #dispatches = new FactTable();

  /** `config` is the one that holds for the folder of the whole archive: the rules have its options and its names. */
  constructor(config: LintConfig, today: CalendarDate) {
    this.#config = config;
    this.#today = today;
  }

  /** Adds a file; files are added in the order of the archive. The levels are those of the file's own configuration. */
  add({ path, file, compared }: Pick<FileLint, 'path' | 'file' | 'compared'>, config: LintConfig): void {
    this.#dispatches.add({ path, facts: file, config }, compared);
  }

  /** The files in which something is found, in the order of the archive, each with all that is found there. */
  byFile(): Generator<FileComparison> {
    return compareFacts(this.#dispatches, this.#config, this.#today);
  }

  /** The findings by the paths of their files; those of a file in the order of the text. */
  findings(): ReadonlyMap<string, readonly FileFinding[]> {
    return new Map(Array.from(this.byFile(), ({ path, findings }) => [path, findings]));
  }
}

/**
 * Compares dispatches that stand in the order of their archive, and gives the files in which something is found, each
 * with all that is found there. `config` is the one for the folder of the whole archive, as `ArchiveComparison` has it.
 */
export function* compareFacts(
  dispatches: PlacedFacts,
  config: LintConfig,
  today: CalendarDate,
): Generator<FileComparison> {
  const contextOf = createRuleContexts(config, { today });
  const found = RULES.map((rule) => {
    const findings = rule.compare(dispatches, contextOf(rule))[Symbol.iterator]();
    return { rule, findings, next: findings.next() };
  });
  for (let start = 0; start < dispatches.length;) {
    const { path } = dispatches.fileOf(start);
    let end = start + 1;
    while (end < dispatches.length && dispatches.fileOf(end).path === path) end++;
    const findings: FileFinding[] = [];
    for (const of of found) {
      for (; !of.next.done && of.next.value.at < end; of.next = of.findings.next()) {
        findings.push(...placed(dispatches, of.rule, of.next.value));
      }
    }
    if (findings.length > 0) yield { path, findings: findings.sort(byPlace) };
    start = end;
  }
}

/** A finding at its place; none where the configuration of the file switches its rule off. */
function placed(dispatches: PlacedFacts, rule: ArchiveScopeRule, found: ArchiveFinding): FileFinding[] {
  const level = levelOf(rule, dispatches.fileOf(found.at).config);
  if (level === 'off') return [];
  const related = found.related.map(({ at, span, message }) => ({
    path: dispatches.fileOf(at).path,
    range: dispatches.rangeOf(at, span),
    message,
  }));
  const fixes = rule.fixes?.(found) ?? [];
  const finding = { ...found, code: rule.code, level, related, fixes };
  const fingerprint = fingerprintOf(dispatches.at(found.at)?.facts);
  return [fileFinding(finding, (span) => dispatches.rangeOf(found.at, span), fingerprint)];
}

/** A baseline knows what comparing shows by the header of its dispatch: no more of the text is at hand. */
function fingerprintOf(facts: DispatchFacts | undefined): string {
  const header = `${facts?.date ?? ''} ${facts?.title?.name ?? ''}`;
  return baselineFingerprint(header, { start: 0, end: header.length });
}
