import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Level } from '../core/rules/rule.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import type { EntryFinding, Linter } from '../linter.ts';
import { placed, type Placed } from './place.ts';

/** Gives the diagnostics of a document (LSP 3.17, `textDocument/diagnostic`); null where the request was cancelled. */
export type DiagnosticsProvider = (
  document: DispatchDocument,
  cancellation: Cancellation,
) => Promise<Diagnostic[] | null>;

/** Turns findings into diagnostics, in the order of the text. */
export function createDiagnosticsProvider(currentLinter: () => Linter): DiagnosticsProvider {
  return async ({ uri, archive }, cancellation) => {
    const linter = currentLinter();
    const diagnostics: Diagnostic[] = [];
    const finished = await visitPaced(archive.entries, cancellation, (entry, index) => {
      const findings = linter.findings(entry);
      if (findings.length === 0) return;
      const where = placed(entry, archive.firstLines[index] ?? 0);
      for (const finding of findings) diagnostics.push(toDiagnostic(uri, where, finding));
    });
    return finished ? diagnostics : null;
  };
}

const SEVERITIES: Readonly<Record<Exclude<Level, 'off'>, DiagnosticSeverity>> = {
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
