import { lineAt, lineEnd, lineStart, type LineTable } from './lines.ts';
import type { Span } from './span.ts';

/**
 * A place in a document as the Language Server Protocol gives it: zero-based line, UTF-16 characters from its start.
 */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The position of an offset, in a text whose first line is line `firstLine` of its document. */
export function positionAt(lines: LineTable, offset: number, firstLine = 0): Position {
  const line = lineAt(lines, offset);
  return { line: firstLine + line, character: offset - lineStart(lines, line) };
}

/** The range of a span, in a text whose first line is line `firstLine` of its document. */
export function rangeOf(lines: LineTable, span: Span, firstLine = 0): Range {
  return { start: positionAt(lines, span.start, firstLine), end: positionAt(lines, span.end, firstLine) };
}

/**
 * The offset of a position counted from the text's own first line. A character past the end of its line counts as the
 * line's end (LSP 3.17, "Position"); a line before or past the text counts as the text's start or end.
 */
export function offsetAt(text: string, lines: LineTable, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= lines.starts.length) return text.length;
  const start = lineStart(lines, position.line);
  return Math.min(start + Math.max(0, position.character), lineEnd(text, lines, position.line));
}
