import { entryAt, type Archive, type ArchiveEntry } from '../core/format/archive.ts';
import { offsetAt, rangeOf, type Position, type Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';

/** A dispatch where it stands in its document. */
export interface Placed {
  readonly entry: ArchiveEntry;
  /** The zero-based line of the document at which the dispatch starts. */
  readonly firstLine: number;
  /** The range, in the document, of a span of the dispatch. */
  readonly rangeOf: (span: Span) => Range;
}

/** A cursor in a dispatch. */
export interface Place extends Placed {
  /** Where the cursor stands, counted from the first character of the dispatch. */
  readonly offset: number;
}

/** An entry that starts at line `firstLine` of its document. */
export function placed(entry: ArchiveEntry, firstLine: number): Placed {
  return { entry, firstLine, rangeOf: (span) => rangeOf(entry.dispatch.lines, span, firstLine) };
}

/** The dispatches of an archive, each where it stands. */
export function allPlaced({ entries, firstLines }: Archive): Placed[] {
  return entries.map((entry, index) => placed(entry, firstLines[index] ?? 0));
}

/** The dispatches that stand on the lines `from` to `to` of the document, in the order of the text. */
export function placedWithin(archive: Archive, from: number, to: number): Placed[] {
  const first = entryAt(archive, from);
  return archive.entries
    .slice(first, entryAt(archive, to) + 1)
    .map((entry, index) => placed(entry, archive.firstLines[first + index] ?? 0));
}

/** The dispatch around a position of the document; null in an archive without entries. */
export function placeAt(archive: Archive, position: Position): Place | null {
  const index = entryAt(archive, position.line);
  const entry = archive.entries[index];
  if (!entry) return null;
  const firstLine = archive.firstLines[index] ?? 0;
  const { lines, text } = entry.dispatch;
  const offset = offsetAt(text, lines, { line: position.line - firstLine, character: position.character });
  return { ...placed(entry, firstLine), offset };
}
