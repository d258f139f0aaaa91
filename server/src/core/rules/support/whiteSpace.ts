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

/** White space that stands somewhere, with its verb: "stands a tab", "stand 3 spaces". */
export function standing(blank: string): string {
  return `${blank.length === 1 ? 'stands' : 'stand'} ${spelledOut(blank)}`;
}
