import type { Range } from '../core/format/position.ts';
import { rulePage } from '../rulePage.ts';
import type { FileFinding, FileFix } from './fileFinding.ts';

/** A finding without what is always the same: half as long as JSON, and read twice as fast. */
type PackedFinding = readonly [
  code: string,
  level: FileFinding['level'],
  message: string,
  range: PackedRange,
  fingerprint: string | null,
  related: readonly (readonly [path: string, range: PackedRange, message: string])[],
  fix?: PackedFix,
];
type PackedFix = readonly [
  title: string,
  edits: readonly (readonly [range: PackedRange, newText: string])[],
  safe: 0 | 1,
];
type PackedRange = readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];

/** Findings as a text without line ends and tabs, to be handed to another thread or kept. */
export function packFindings(findings: readonly FileFinding[]): string {
  return findings.length === 0 ? '[]' : JSON.stringify(findings.map(packed));
}

/** Reads what `packFindings` wrote. */
export function unpackFindings(text: string): FileFinding[] {
  return text === '[]' ? [] : (JSON.parse(text) as PackedFinding[]).map(unpacked);
}

function packed({ code, level, message, range, fingerprint, related, fix }: FileFinding): PackedFinding {
  const places = related.map((place) => [place.path, packedRange(place.range), place.message] as const);
  const finding = [code, level, message, packedRange(range), fingerprint ?? null, places] as const;
  return fix ? [...finding, packedFix(fix)] : finding;
}

function unpacked([code, level, message, range, fingerprint, related, fix]: PackedFinding): FileFinding {
  return {
    code,
    level,
    message,
    range: unpackedRange(range),
    url: rulePage(code),
    related: related.map(([path, place, text]) => ({ path, range: unpackedRange(place), message: text })),
    ...(fix && { fix: unpackedFix(fix) }),
    ...(fingerprint !== null && { fingerprint }),
  };
}

function packedFix({ title, edits, safe }: FileFix): PackedFix {
  return [title, edits.map(({ range, newText }) => [packedRange(range), newText] as const), safe ? 1 : 0];
}

function unpackedFix([title, edits, safe]: PackedFix): FileFix {
  return {
    title,
    edits: edits.map(([range, newText]) => ({ range: unpackedRange(range), newText })),
    safe: safe === 1,
  };
}

function packedRange({ start, end }: Range): PackedRange {
  return [start.line, start.character, end.line, end.character];
}

function unpackedRange([startLine, startCharacter, endLine, endCharacter]: PackedRange): Range {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
