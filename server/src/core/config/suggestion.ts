import { distance } from 'fastest-levenshtein';

/** ` Did you mean "archive.order"?` for a word that is not among the names and close to one of them; else nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const folded = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length / 4)) + 1;
  for (const name of names) {
    const away = isPartOf(folded, name.toLowerCase()) ? 1 : distance(folded, name.toLowerCase());
    if (away < least) [best, least] = [name, away];
  }
  return best === null ? '' : ` Did you mean "${best}"?`;
}

/** `date-future` for `header.date-future`, `warn` for `warning`: as a person remembers a name. */
function isPartOf(word: string, name: string): boolean {
  return name.endsWith(`.${word}`) || (name.startsWith(word) && word.length * 2 >= name.length);
}
