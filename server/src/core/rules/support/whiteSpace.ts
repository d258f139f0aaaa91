import type { Span } from '../../format/span.ts';
import { isBlank } from '../../format/whitespace.ts';

/** The unbroken runs of white space between two offsets, in the order of the text. */
export function blankRuns(text: string, start: number, end: number): Span[] {
  const runs: Span[] = [];
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    runs.push({ start: from, end: at });
  }
  return runs;
}

const NAMES: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  [' ', ['a space', 'spaces']],
  ['\t', ['a tab', 'tabs']],
  ['\u00a0', ['a no-break space', 'no-break spaces']],
]);
const OTHER = ['a white space other than the common one', 'white spaces other than the common one'] as const;

/** White space in words, as messages name it: "a tab", "3 spaces", "a space and 2 no-break spaces". */
export function spelledOut(blank: string): string {
  const counts = new Map<readonly [string, string], number>();
  for (const character of blank) {
    const name = NAMES.get(character) ?? OTHER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = Array.from(counts, ([[one, many], count]) => (count === 1 ? one : `${count} ${many}`));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
