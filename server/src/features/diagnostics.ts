import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Level } from '../core/rules/rule.ts';
import type { DispatchDocument } from '../document.ts';
import type { Cancellation } from '../pace.ts';
import type { EntryFinding, Linters } from '../linter.ts';
import { rulePage } from '../rulePage.ts';
import { createFlaggedEntries, withoutKnown, type Flagged, type FlaggedEntry } from './flaggedEntries.ts';
import { amongGravest } from './gravest.ts';
import { placed, type Placed } from './place.ts';

/** Gives the diagnostics of a document (LSP 3.17, `textDocument/diagnostic`); null where the request was cancelled. */
export type DiagnosticsProvider = (
  document: DispatchDocument,
  cancellation: Cancellation,
) => Promise<Diagnostic[] | null>;

/**
 * An editor gets the whole list at each keystroke, and most of the time until it is shown goes into carrying it: a
 * fifth of the thousand that VS Code would take keeps that below what is felt (`npm run bench`).
 */
export const MAXIMUM_DIAGNOSTICS = 200;

/**
 * Turns findings into diagnostics, in the order of the text. Of more than the maximum the gravest are given, and one
 * more diagnostic that says how many there are.
 */
export function createDiagnosticsProvider(linters: Linters): DiagnosticsProvider {
  const flaggedEntries = createFlaggedEntries();
  return async (document, cancellation) => {
    const { uri, archive, lintConfig, known } = document;
    if (!lintConfig) return [];
    const flagged = await flaggedEntries(document, linters(lintConfig), cancellation);
    if (!flagged) return null;
    const { shown, total } = shownOf(withoutKnown(flagged, known));
    const diagnostics = shown.flatMap(({ entry, index, findings }) => {
      const where = placed(entry, archive.firstLines[index] ?? 0);
      return findings.map((finding) => toDiagnostic(uri, where, finding));
    });
    return total > MAXIMUM_DIAGNOSTICS ? [...diagnostics, limitNotice(total)] : diagnostics;
  };
}

/** The findings that are shown: all of them, or as many as may be, errors first. */
function shownOf({ entries, counts }: Flagged): { readonly shown: readonly FlaggedEntry[]; readonly total: number } {
  const total = counts.error + counts.warning + counts.info + counts.hint;
  if (total <= MAXIMUM_DIAGNOSTICS) return { shown: entries, total };

  const isShown = amongGravest(counts, MAXIMUM_DIAGNOSTICS);
  const shown: FlaggedEntry[] = [];
  let left = MAXIMUM_DIAGNOSTICS;
  for (const at of entries) {
    if (left === 0) break;
    const findings = at.findings.filter(isShown);
    left -= findings.length;
    if (findings.length > 0) shown.push({ ...at, findings });
  }
  return { shown, total };
}

/** Says that a list was cut. */
export function limitNotice(total: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    code: 'diagnostics.limit',
    source: 'dispatch',
    message: `${MAXIMUM_DIAGNOSTICS} of ${total} findings are shown, the gravest first. "dispatch lint" lists them all.`,
  };
}

/** How an editor shows each level. */
export const SEVERITIES: Readonly<Record<Exclude<Level, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostic of a finding in a dispatch of the document `uri`. */
export function toDiagnostic(uri: string, { rangeOf }: Placed, finding: EntryFinding): Diagnostic {
  return {
    range: rangeOf(finding.span),
    severity: SEVERITIES[finding.level],
    code: finding.code,
    codeDescription: { href: rulePage(finding.code) },
    source: 'dispatch',
    message: finding.message,
    ...(finding.related && {
      relatedInformation: finding.related.map(({ span, message }) => ({
        location: { uri, range: rangeOf(span) },
        message,
      })),
    }),
  };
}
