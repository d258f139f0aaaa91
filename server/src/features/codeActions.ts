import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { ArchiveEntry } from '../core/format/archive.ts';
import type { Range } from '../core/format/position.ts';
import type { Fix } from '../core/rules/rule.ts';
import { compatibleFixes } from '../core/rules/support/compatibleFixes.ts';
import type { DispatchDocument } from '../document.ts';
import type { EntryFinding, Linter, Linters } from '../linter.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import type { Comparisons } from './comparisons.ts';
import { toDiagnostic } from './diagnostics.ts';
import { fileDiagnostic } from './fileDiagnostics.ts';
import { placed, placedWithin, type Placed } from './place.ts';

/** The kind under which editors ask for all certain fixes of a file at once, on save for instance. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dispatch`;

/** Gives the code actions for a range; null where the request was cancelled. */
export type CodeActionsProvider = (
  document: DispatchDocument,
  range: Range,
  only: readonly string[] | undefined,
  cancellation: Cancellation,
) => Promise<CodeAction[] | null>;

/**
 * Offers the fixes of the findings at the cursor, those of comparisons included, and all certain fixes of one kind, or
 * of all kinds, in the file.
 */
export function createCodeActionsProvider(linters: Linters, comparisons: Comparisons): CodeActionsProvider {
  return async (document, range, only, cancellation) => {
    if (!document.lintConfig) return [];
    const linter = linters(document.lintConfig);
    const wants = (kind: string) =>
      only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
    const here = wants(CodeActionKind.QuickFix) ? fixable(linter, document, range) : [];
    const codes = new Set(here.filter(({ finding }) => safeFix(finding)).map(({ finding }) => finding.code));
    const actions = here.flatMap((found) => quickFixes(document, found));
    if (wants(CodeActionKind.QuickFix)) actions.push(...comparedFixes(document, range, comparisons));
    // Editors ask without a kind at every move of the cursor: only a request by name is worth a visit to the whole
    // file.
    const fixAll = only !== undefined && wants(FIX_ALL);
    if (codes.size === 0 && !fixAll) return actions;

    const all = await safeFixes(linter, document, cancellation);
    if (!all) return null;
    for (const code of codes) {
      const alike = compatible(all.filter((found) => found.finding.code === code));
      if (alike.length > 1) {
        actions.push(action(`Fix all ${alike.length} ${code} in this file`, CodeActionKind.QuickFix, document, alike));
      }
    }
    const certain = fixAll ? compatible(all) : [];
    if (certain.length > 0) actions.push(action('Fix all that is certain', FIX_ALL, document, certain));
    return actions;
  };
}

interface Found {
  readonly placed: Placed;
  readonly finding: EntryFinding;
  readonly diagnostic: Diagnostic;
}

/** The findings with fixes whose ranges meet the asked one. */
function fixable(linter: Linter, { uri, archive }: DispatchDocument, range: Range): Found[] {
  return placedWithin(archive, range.start.line, range.end.line).flatMap((where) =>
    linter
      .findings(where.entry)
      .filter((finding) => finding.fixes.length > 0 && meet(where.rangeOf(finding.span), range))
      .map((finding) => ({ placed: where, finding, diagnostic: toDiagnostic(uri, where, finding) })),
  );
}

function quickFixes(document: DispatchDocument, { placed: where, finding, diagnostic }: Found): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.safe,
    edit: { changes: { [document.uri]: textEdits(where, fix) } },
  }));
}

/** The fixes of what comparing has shown, at the asked range. */
function comparedFixes(document: DispatchDocument, range: Range, comparisons: Comparisons): CodeAction[] {
  return comparisons.findings(document).flatMap((finding) => {
    const { fix } = finding;
    if (!fix || !meet(finding.range, range)) return [];
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [fileDiagnostic(finding)],
        isPreferred: fix.safe,
        edit: { changes: { [document.uri]: [...fix.edits] } },
      },
    ];
  });
}

interface SafeFix {
  readonly placed: Placed;
  readonly finding: EntryFinding;
  readonly fix: Fix;
}

/** All certain fixes in the file, in the order of the text. */
async function safeFixes(
  linter: Linter,
  { archive }: DispatchDocument,
  cancellation: Cancellation,
): Promise<SafeFix[] | null> {
  const all: SafeFix[] = [];
  const finished = await visitPaced(archive.entries, cancellation, (entry, index) => {
    for (const finding of linter.findings(entry)) {
      const fix = safeFix(finding);
      if (fix) all.push({ placed: placed(entry, archive.firstLines[index] ?? 0), finding, fix });
    }
  });
  return finished ? all : null;
}

/** The fixes that can be applied at once: where two change the same characters, the first one. */
function compatible(fixes: readonly SafeFix[]): SafeFix[] {
  let entry: ArchiveEntry | undefined;
  let isCompatible = compatibleFixes();
  return fixes.filter(({ placed: { entry: own }, fix }) => {
    if (own !== entry) isCompatible = compatibleFixes();
    entry = own;
    return isCompatible(fix);
  });
}

function safeFix(finding: EntryFinding): Fix | undefined {
  return finding.fixes.find((fix) => fix.safe);
}

function action(title: string, kind: string, document: DispatchDocument, fixes: readonly SafeFix[]): CodeAction {
  const edits = fixes.flatMap(({ placed: where, fix }) => textEdits(where, fix));
  return { title, kind, edit: { changes: { [document.uri]: edits } } };
}

function textEdits({ rangeOf }: Placed, fix: Fix): TextEdit[] {
  return fix.edits.map(({ span, newText }) => ({ range: rangeOf(span), newText }));
}

function meet(a: Range, b: Range): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}

function before(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
