/**
 * Where the lines of a text start. Line ends are those of the Language Server Protocol (3.17, "Text Documents"): LF,
 * CRLF and a CR on its own.
 */
export interface LineTable {
  /**
   * Offset of the first character of each line; the first entry is 0. A text that ends in a line end has an empty last
   * line.
   */
  readonly starts: readonly number[];
}

const LF = 10;
const CR = 13;

/** Whether a UTF-16 unit is one that lines end with. */
export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether the text has a CR that no LF follows: only then do lines end elsewhere than at an LF. */
export function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return true;
  }
  return false;
}

/** The offset behind the line end that closes the line at `from`; -1 where the text ends before a line end. */
export function nextLineStart(text: string, from: number, loneReturns: boolean): number {
  if (!loneReturns) return text.indexOf('\n', from) + 1 || -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) return at + 1;
  }
  return -1;
}

/** Finds the lines of a text. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  const loneReturns = hasLoneReturn(text);
  for (let at = nextLineStart(text, 0, loneReturns); at >= 0; at = nextLineStart(text, at, loneReturns))
    starts.push(at);
  return { starts };
}

/** The offset at which the characters of the line that starts at `start` end, when the next line starts at `next`. */
export function contentEnd(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === LF) end--;
  if (end > start && text.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** The offset at which a line's own characters end: before its line end. Lines past the last one count as the last. */
export function lineEnd(text: string, lines: LineTable, line: number): number {
  const next = lines.starts[line + 1];
  return next === undefined ? text.length : contentEnd(text, lineStart(lines, line), next);
}

/** The offset of a line's first character; of the last line where there is no such line. */
export function lineStart(lines: LineTable, line: number): number {
  return lines.starts[line] ?? lines.starts[lines.starts.length - 1] ?? 0;
}

/** The zero-based line that holds an offset. */
export function lineAt(lines: LineTable, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
