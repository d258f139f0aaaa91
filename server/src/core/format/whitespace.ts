import type { Span } from './span.ts';

const ZERO_WIDTH_SPACE = 0x200b;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Whether a UTF-16 unit prints nothing: the white space of Unicode, and the zero-width space and byte order mark that
 * scrapers leave among it.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= ZERO_WIDTH_SPACE) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === BYTE_ORDER_MARK
  );
}

/** The first offset from `start` on, before `end`, that is not blank; `end` where all of it is. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The span without the white space at both its ends; empty, at its end, where all of it is blank. */
export function trimmed(text: string, start: number, end: number): Span {
  const from = skipBlank(text, start, end);
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The unbroken runs of white space inside a span, in the order of the text. */
export function blankRuns(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    runs.push({ start: from, end: at });
  }
  return runs;
}
