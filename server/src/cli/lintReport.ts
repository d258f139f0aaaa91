import type { Archive, ArchiveEntry } from '../core/format/archive.ts';
import { rangeOf, type Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';
import type { Fix } from '../core/rules/rule.ts';
import type { EntryFinding, Linter } from '../linter.ts';
import { rulePage } from '../rulePage.ts';

/** A file as `dispatch lint --format json` prints it; `docs/schemas/lint.schema.json` describes it. */
export interface LintedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly code: string;
  readonly level: EntryFinding['level'];
  readonly message: string;
  readonly range: Range;
  /** The page that explains the rule. */
  readonly url: string;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fix?: ReportedFix;
}

export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** `--fix` applies it. */
  readonly safe: boolean;
}

/** What was found in all files together. */
export interface LintSummary {
  readonly files: number;
  readonly dispatches: number;
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
}

export const NOTHING_LINTED: LintSummary = { files: 0, dispatches: 0, errors: 0, warnings: 0, fixable: 0 };

/** The findings of an archive in the order of the text. */
export function lintFile(path: string, archive: Archive, linter: Linter): LintedFile {
  const findings = archive.entries.flatMap((kept, index) => {
    // An entry of its own, gone after this step: the archive would keep the parts of every dispatch until its end.
    const entry = kept.afresh();
    const firstLine = archive.firstLines[index] ?? 0;
    return linter.findings(entry).map((finding) => reportFinding(path, entry, finding, firstLine));
  });
  return { path, findings };
}

function reportFinding(path: string, entry: ArchiveEntry, finding: EntryFinding, firstLine: number): ReportedFinding {
  const { code, level, message, span, related = [], fixes } = finding;
  const range = (part: Span): Range => rangeOf(entry.dispatch.lines, part, firstLine);
  const reportFix = ({ title, edits, safe }: Fix): ReportedFix => ({
    title,
    edits: edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
    safe,
  });
  const [fix] = fixes;
  return {
    code,
    level,
    message,
    range: range(span),
    url: rulePage(code),
    related: related.map((place) => ({ path, range: range(place.span), message: place.message })),
    ...(fix && { fix: reportFix(fix) }),
  };
}

/** The summary with one more file. */
export function addToSummary(summary: LintSummary, archive: Archive, { findings }: LintedFile): LintSummary {
  const count = (test: (finding: ReportedFinding) => boolean): number => findings.filter(test).length;
  const [first] = archive.entries;
  const preambles = first?.dispatch.header === null ? 1 : 0;
  return {
    files: summary.files + 1,
    dispatches: summary.dispatches + archive.entries.length - preambles,
    errors: summary.errors + count(({ level }) => level === 'error'),
    warnings: summary.warnings + count(({ level }) => level === 'warning'),
    fixable: summary.fixable + count(({ fix }) => fix?.safe === true),
  };
}
