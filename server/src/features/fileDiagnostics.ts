import type { Diagnostic } from 'vscode-languageserver-types';
import type { FileFinding } from '../archiveLint/fileFinding.ts';
import { gravest } from './gravest.ts';
import { limitNotice, MAXIMUM_DIAGNOSTICS, SEVERITIES } from './diagnostics.ts';

/**
 * The diagnostics of findings that stand in a file, in their order. Of more than the maximum the gravest are given, and
 * one more diagnostic that says how many there are: in `total`, where not all were given. Files are named by their
 * URIs.
 */
export function fileDiagnostics(findings: readonly FileFinding[], total = findings.length): Diagnostic[] {
  const shown = gravest(findings, MAXIMUM_DIAGNOSTICS);
  const diagnostics = shown.map(fileDiagnostic);
  return shown.length < total ? [...diagnostics, limitNotice(total)] : diagnostics;
}

/** The diagnostic of a finding that stands in a file. */
export function fileDiagnostic({ range, level, code, url, message, related }: FileFinding): Diagnostic {
  return {
    range,
    severity: SEVERITIES[level],
    code,
    codeDescription: { href: url },
    source: 'dispatch',
    message,
    ...(related.length > 0 && {
      relatedInformation: related.map(({ path, range: place, message: says }) => ({
        location: { uri: path, range: place },
        message: says,
      })),
    }),
  };
}
