import { parseDispatch } from './dispatch.ts';
import { readHeader } from './header.ts';
import { BUILT_IN_NAMES, type KnownNames } from './knownNames.ts';
import { contentEnd, hasLoneReturn, isLineEnd, lineTable, nextLineStart } from './lines.ts';
import type { Dispatch } from './model.ts';
import { offsetAt, type Range } from './position.ts';
import { endsDispatch } from './trailer.ts';
import { isBlank, trimmed } from './whitespace.ts';

/** One dispatch of an archive as text; what it says is read when somebody first asks, and kept. */
export class ArchiveEntry {
  readonly text: string;
  /** How many line ends the text holds: the next entry starts that many lines further down. */
  readonly lineEnds: number;
  /** The names that it is read by. */
  readonly names: KnownNames;
  #dispatch: Dispatch | undefined;
  #kept: Map<object, unknown> | undefined;

  constructor(text: string, lineEnds: number, names: KnownNames) {
    this.text = text;
    this.lineEnds = lineEnds;
    this.names = names;
  }

  get dispatch(): Dispatch {
    return (this.#dispatch ??= parseDispatch(this.text, this.names));
  }

  /** The same dispatch with nothing read or kept: for a look after which all that was found of it may go. */
  afresh(): ArchiveEntry {
    return new ArchiveEntry(this.text, this.lineEnds, this.names);
  }

  /**
   * What `compute` found about the entry when it was first asked for under this key. The entry itself keeps it: a weak
   * map over tens of thousands of entries costs the garbage collector more than the look-up saves.
   */
  keep<Result>(key: object, compute: (entry: ArchiveEntry) => Result): Result {
    this.#kept ??= new Map();
    if (!this.#kept.has(key)) this.#kept.set(key, compute(this));
    return this.#kept.get(key) as Result;
  }
}

/**
 * A text with any number of dispatches. An immutable value: an edit gives a new archive that shares every entry the
 * edit did not touch, so whoever keeps results by entry recomputes only what changed.
 */
export interface Archive {
  /** In the order of the text, at least one; together their texts are the archive's text, to the letter. */
  readonly entries: readonly ArchiveEntry[];
  /** The zero-based line at which each entry starts. */
  readonly firstLines: readonly number[];
  /** The names that its dispatches are read by. */
  readonly names: KnownNames;
}

/** Reads an archive. Only the headers are looked for; linear in the length of the text. */
export function parseArchive(text: string, names = BUILT_IN_NAMES): Archive {
  return archiveOf(split(text, names), names);
}

/** The whole text of an archive. */
export function archiveText(archive: Archive): string {
  return archive.entries.map((entry) => entry.text).join('');
}

/** The number of lines of an archive; an empty text has one. */
export function lineCount(archive: Archive): number {
  return (archive.firstLines.at(-1) ?? 0) + (archive.entries.at(-1)?.lineEnds ?? 0) + 1;
}

/** The index of the entry that holds a line; lines before or past the text count as its first or last. */
export function entryAt(archive: Archive, line: number): number {
  let low = 0;
  let high = archive.firstLines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((archive.firstLines[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The archive after the text of a range was replaced. Reads afresh the dispatches that the range touches and one
 * neighbour on each side: whether a line is a header depends on the line itself and on the last line before it that is
 * not blank, and neither lies further away.
 */
export function editArchive(archive: Archive, range: Range, newText: string): Archive {
  const first = Math.max(0, entryAt(archive, range.start.line) - 1);
  const last = Math.min(archive.entries.length - 1, entryAt(archive, range.end.line) + 1);
  const firstLine = archive.firstLines[first] ?? 0;
  const window = archive.entries
    .slice(first, last + 1)
    .map((entry) => entry.text)
    .join('');
  const lines = lineTable(window);
  const offset = (position: Range['start']) =>
    offsetAt(window, lines, { line: position.line - firstLine, character: position.character });
  const start = offset(range.start);
  const edited = window.slice(0, start) + newText + window.slice(Math.max(start, offset(range.end)));

  const fresh = split(edited, archive.names, archive.entries[first - 1]?.text ?? '');
  return replaceEntries(archive, first, last + 1, fresh);
}

/** The archive with other entries from index `from` to before `to`. */
export function replaceEntries(archive: Archive, from: number, to: number, fresh: readonly ArchiveEntry[]): Archive {
  const entries = archive.entries.slice(0, from).concat(fresh, archive.entries.slice(to));
  // Typing within a line moves nothing: the lines of the other entries need not be counted again, however many they
  // are.
  const moved =
    fresh.length !== to - from || fresh.some((entry, i) => entry.lineEnds !== archive.entries[from + i]?.lineEnds);
  return moved ? archiveOf(entries, archive.names) : { ...archive, entries };
}

/** Where two archives differ: from entry `from` on, before entry `beforeTo` of the one and `afterTo` of the other. */
export interface ChangedEntries {
  readonly from: number;
  readonly beforeTo: number;
  readonly afterTo: number;
}

/** Finds the entries that an edit brought, by the ones that both archives share at their start and end. */
export function changedEntries(before: Pick<Archive, 'entries'>, after: Pick<Archive, 'entries'>): ChangedEntries {
  const a = before.entries;
  const b = after.entries;
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from++;
  let same = 0;
  while (same < most - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  return { from, beforeTo: a.length - same, afterTo: b.length - same };
}

function archiveOf(entries: readonly ArchiveEntry[], names: KnownNames): Archive {
  let line = 0;
  const firstLines: number[] = [];
  for (const entry of entries) {
    firstLines.push(line);
    line += entry.lineEnds;
  }
  return { entries, firstLines, names };
}

/** Cuts a text before each header. `before` is the text in front of it, which tells whether a dispatch ended there. */
function split(text: string, names: KnownNames, before = ''): ArchiveEntry[] {
  const loneReturns = hasLoneReturn(text);
  const entries: ArchiveEntry[] = [];
  let start = 0;
  let lineEnds = 0;
  let line = 0;
  for (;;) {
    const next = nextLineStart(text, line, loneReturns);
    const end = contentEnd(text, line, next < 0 ? text.length : next);
    if (line > start && readHeader(text, line, end, () => dispatchEndsBefore(text, line, before, names))) {
      entries.push(new ArchiveEntry(text.slice(start, line), lineEnds, names));
      start = line;
      lineEnds = 0;
    }
    if (next < 0) break;
    line = next;
    lineEnds++;
  }
  entries.push(new ArchiveEntry(text.slice(start), lineEnds, names));
  return entries;
}

/** Whether the last line before an offset that is not blank ends a dispatch; so does the start of an archive. */
function dispatchEndsBefore(text: string, offset: number, before: string, names: KnownNames): boolean {
  let end = offset;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === 0) return before === '' || dispatchEndsBefore(before, before.length, '', names);
  // By hand: `lastIndexOf` looks through the whole text for a CR that it does not have, again for every doubtful line.
  let start = end;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return endsDispatch(text, trimmed(text, start, end), names);
}
