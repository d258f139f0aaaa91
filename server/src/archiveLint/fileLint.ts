import { basename } from 'node:path';
import { createAnalysis } from '../analysis.ts';
import { levelOf, type LintConfig } from '../core/config/lintConfig.ts';
import type { Archive } from '../core/format/archive.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import { knownNames, type KnownNames } from '../core/format/knownNames.ts';
import { lineAt, lineStart } from '../core/format/lines.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { Span } from '../core/format/span.ts';
import type { FileFacts, FileScopeRule, LocatedInFile } from '../core/rules/archiveRule.ts';
import { createRuleContexts } from '../core/rules/context.ts';
import { dispatchFacts, type CostlyFact, type DispatchFacts } from '../core/rules/dispatchFacts.ts';
import { ARCHIVE_RULES } from '../core/rules/registry.ts';
import type { Level, RuleContext } from '../core/rules/rule.ts';
import type { ArchiveFile } from '../files/archiveFile.ts';
import { createLinter, type Linter } from '../linter.ts';
import { byPlace, fileFinding, rangesIn, type FileFinding } from './fileFinding.ts';

/** What linting one file gives: plain data, fit for a cache or another thread. */
export interface FileLint {
  readonly path: string;
  readonly file: FileFacts;
  /** How many dispatches the file holds. */
  readonly dispatches: number;
  /** In the order of the text. What shows only beside other files is not among them: `ArchiveComparison` finds it. */
  readonly findings: readonly FileFinding[];
  /** What there is to compare with the dispatches of other files. */
  readonly compared: readonly ComparedDispatch[];
}

/** The facts of one dispatch, with as much of its lines as the places in them stand on. */
export interface ComparedDispatch {
  readonly facts: DispatchFacts;
  /** The line of the file at which the dispatch starts. */
  readonly firstLine: number;
  /** For each line on which facts stand, in order: its number and its first character, both counted in the dispatch. */
  readonly lines: readonly (readonly [line: number, start: number])[];
}

/** Lints files one by one, under one configuration. */
export interface FileLinter {
  /** The names that the files are to be read by. */
  readonly names: KnownNames;
  /** Checks dispatches by themselves. */
  readonly linter: Linter;
  /** Finds what is wrong with the dispatches of a file, and with the file as a whole. */
  lint(file: Omit<ArchiveFile, 'bytes'>): FileLint;
}

/** A linter of files. Another configuration or another day want another one. */
export function createFileLinter(config: LintConfig, today: CalendarDate): FileLinter {
  const { attribution } = createAnalysis();
  const linter = createLinter(config, { today, attribution });
  const comparing = comparingRules(config, today);

  return {
    names: knownNames(config.knownAgencies, config.knownSources),
    linter,
    lint: ({ path, archive, decoded: { encoding, byteOrderMark } }) => {
      const file: FileFacts = { name: basename(path), encoding, byteOrderMark };
      const findings: FileFinding[] = [];
      const located: LocatedInFile[] = [];
      const compared: ComparedDispatch[] = [];
      for (const [index, kept] of archive.entries.entries()) {
        // The archive would keep the parts of every dispatch until its end.
        const entry = kept.afresh();
        const { dispatch } = entry;
        const firstLine = archive.firstLines[index] ?? 0;
        const rangeIn = rangesIn(dispatch.lines, firstLine);
        for (const finding of linter.findings(entry)) {
          const related = (finding.related ?? []).map(({ span, message }) => ({ path, range: rangeIn(span), message }));
          findings.push(fileFinding({ ...finding, related }, rangeIn));
        }
        const facts = dispatchFacts(dispatch, { today, attribution: () => attribution(entry) }, comparing.wanted);
        located.push({ file, facts });
        if (dispatch.header) compared.push(comparedDispatch(dispatch, facts, firstLine));
      }
      findings.push(...comparing.withinFile.flatMap((check) => check(path, archive, located)));
      return { path, file, dispatches: compared.length, findings: findings.sort(byPlace), compared };
    },
  };
}

type WithinFile = (path: string, archive: Archive, located: readonly LocatedInFile[]) => FileFinding[];

/** The comparing rules that are on: those that look at one file, and the costly facts that all of them ask for. */
export interface ComparingRules {
  readonly withinFile: readonly WithinFile[];
  readonly wanted: ReadonlySet<CostlyFact>;
}

/** The comparing rules under a configuration. */
export function comparingRules(config: LintConfig, today: CalendarDate): ComparingRules {
  const contextOf = createRuleContexts(config, { today });
  const withinFile: WithinFile[] = [];
  const wanted = new Set<CostlyFact>();
  for (const rule of ARCHIVE_RULES) {
    const level = levelOf(rule, config);
    if (level === 'off') continue;
    for (const fact of rule.asksFor ?? []) wanted.add(fact);
    if (rule.scope === 'file') withinFile.push(checkWithinFile(rule, level, contextOf(rule)));
  }
  return { withinFile, wanted };
}

function checkWithinFile(rule: FileScopeRule, level: Exclude<Level, 'off'>, context: RuleContext): WithinFile {
  return (path, { entries, firstLines }, located) => {
    const placeOf = (at: number) => {
      const dispatch = entries[at]?.afresh().dispatch;
      return dispatch && { dispatch, rangeIn: rangesIn(dispatch.lines, firstLines[at] ?? 0) };
    };
    return rule.compare(located, context).flatMap((found): FileFinding[] => {
      const place = placeOf(found.at);
      if (!place) return [];
      const related = found.related.flatMap(({ at, span, message }) => {
        const range = placeOf(at)?.rangeIn(span);
        return range ? [{ path, range, message }] : [];
      });
      const fixes = rule.fixes?.(found, place.dispatch) ?? [];
      return [fileFinding({ ...found, code: rule.code, level, related, fixes }, place.rangeIn)];
    });
  };
}

/** The facts of a dispatch that outlive its text. */
export function comparedDispatch({ lines }: Dispatch, facts: DispatchFacts, firstLine: number): ComparedDispatch {
  const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = facts;
  const spans: readonly (Span | null | undefined)[] = [
    dateSpan,
    ...[title, agency, source, ...persons].map((named) => named?.span),
    bodyEnd,
  ];
  const numbers = new Set(spans.flatMap((span) => (span ? [lineAt(lines, span.start)] : [])));
  return {
    facts: { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons },
    firstLine,
    lines: [...numbers].sort((a, b) => a - b).map((line) => [line, lineStart(lines, line)]),
  };
}
