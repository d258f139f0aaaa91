import { type Archive, type ArchiveEntry, parseArchive } from '../core/format/archive.ts';
import type { SpanEdit } from '../core/rules/rule.ts';
import { compatibleFixes } from '../core/rules/support/compatibleFixes.ts';
import type { Linter } from '../linter.ts';

/**
 * Mending one fault may bring another to light, and that a third; more passes than this are a quarrel between rules.
 */
const MOST_PASSES = 10;

/** An archive of which every certain fix was applied. */
export interface Mended {
  readonly archive: Archive;
  /** How many fixes were applied; none where the archive is as it was. */
  readonly fixes: number;
}

/**
 * Applies all certain fixes until none is left, so that mending what was mended changes nothing. Null where the fixes
 * undo one another without end: such a text is better left as it is.
 */
export function mend(archive: Archive, linter: Linter): Mended | null {
  let current = archive;
  let fixes = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const mended = current.entries.map((entry) => mendEntry(entry, linter));
    const count = mended.reduce((sum, entry) => sum + entry.fixes, 0);
    if (count === 0) return { archive: current, fixes };
    current = parseArchive(mended.map(({ text }) => text).join(''), current.names);
    fixes += count;
  }
  return null;
}

/**
 * One pass over a dispatch. Of fixes that change the same characters the first one is applied; the next pass sees to
 * the rest.
 */
function mendEntry(entry: ArchiveEntry, linter: Linter): { readonly text: string; readonly fixes: number } {
  const applied: SpanEdit[] = [];
  let fixes = 0;
  const isCompatible = compatibleFixes();
  // An entry of its own, gone after this step: the archive would keep the parts of every dispatch until its end.
  for (const finding of linter.findings(entry.afresh())) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || !isCompatible(fix)) continue;
    applied.push(...fix.edits);
    fixes++;
  }
  return { text: edited(entry.text, applied), fixes };
}

/** The text after edits that do not overlap. */
function edited(text: string, edits: readonly SpanEdit[]): string {
  let result = '';
  let from = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}
