import { rangeOf, type Range } from '../core/format/position.ts';
import type { LineTable } from '../core/format/lines.ts';
import type { Span } from '../core/format/span.ts';
import type { Fix, Level } from '../core/rules/rule.ts';
import type { EntryFinding } from '../linter.ts';
import { rulePage } from '../rulePage.ts';

/**
 * A finding where it stands in its file: plain data, as `dispatch lint --format json` prints it
 * (`docs/schemas/lint.schema.json`).
 */
export interface FileFinding {
  readonly code: string;
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  readonly range: Range;
  /** The page that explains the rule. */
  readonly url: string;
  readonly related: readonly RelatedPlace[];
  /** The likeliest mending; absent where none is known. */
  readonly fix?: FileFix;
  /** What a baseline knows the finding by, wherever its lines move to. */
  readonly fingerprint?: string;
}

export interface RelatedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface FileFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** `--fix` applies it. */
  readonly safe: boolean;
}

/** A finding about characters of one dispatch, which may be related to others in other files. */
export interface PlacedFinding extends Omit<EntryFinding, 'related'> {
  readonly related: readonly RelatedPlace[];
}

/** A finding at its ranges in the file, given the ranges of the spans of its dispatch. */
export function fileFinding(finding: PlacedFinding, rangeIn: (span: Span) => Range, fingerprint?: string): FileFinding {
  const { code, level, message, span, related, fixes } = finding;
  const [fix] = fixes;
  return {
    code,
    level,
    message,
    range: rangeIn(span),
    url: rulePage(code),
    related,
    ...(fix && { fix: fileFix(fix, rangeIn) }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

function fileFix({ title, edits, safe }: Fix, rangeIn: (span: Span) => Range): FileFix {
  return { title, edits: edits.map(({ span, newText }) => ({ range: rangeIn(span), newText })), safe };
}

/** Gives the ranges of spans of a dispatch whose first line is line `firstLine` of its file. */
export function rangesIn(lines: LineTable, firstLine: number): (span: Span) => Range {
  return (span) => rangeOf(lines, span, firstLine);
}

/** The order of findings in a file: that of the text. */
export function byPlace({ range: a }: FileFinding, { range: b }: FileFinding): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

function comparePositions(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
