/** Endings of words, by their last letter: nearly every word ends in another and is not looked at any further. */
export class Endings {
  private readonly byLast: readonly (readonly string[] | undefined)[];

  constructor(endings: readonly string[]) {
    const byLast: string[][] = [];
    for (const ending of endings) (byLast[ending.charCodeAt(ending.length - 1)] ??= []).push(ending);
    this.byLast = Array.from(byLast);
  }

  /** Whether the word that stands in a text has one of the endings behind two characters at least. */
  end(text: string, start: number, end: number): boolean {
    const last = text.charCodeAt(end - 1);
    const endings = last < this.byLast.length ? this.byLast[last] : undefined;
    return endings?.some((ending) => hasEnding(text, start, end, ending)) ?? false;
  }
}

/**
 * Whether a word has an ending behind two characters at least. By hand: `startsWith` is called, this is compiled in.
 */
export function hasEnding(text: string, start: number, end: number, ending: string): boolean {
  const seam = end - ending.length;
  if (seam - start < 2) return false;
  for (let at = ending.length - 1; at >= 0; at--) {
    if (text.charCodeAt(seam + at) !== ending.charCodeAt(at)) return false;
  }
  return true;
}
