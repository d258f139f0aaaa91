import { distance } from 'fastest-levenshtein';

/** Short names differ by a letter or two and are names all the same (ANA, ANI, ANSA): they are not compared. */
const SHORTEST = 5;
const LONG = 8;

/**
 * The name that a word is a slip of the keyboard away from: one letter wrong, missing, added or moved, two in a long
 * name. Null where there is none, and where the word is one of the names.
 */
export function misspelt(word: string, names: readonly string[]): string | null {
  const folded = word.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const wanted = name.toLowerCase();
    if (wanted === folded) return null;
    if (wanted.length < SHORTEST || Math.abs(wanted.length - folded.length) > 2) continue;
    const slips = distance(folded, wanted);
    const swapped = slips === 2 && sortedLetters(folded) === sortedLetters(wanted);
    if (slips < least && (slips === 1 || swapped || (slips === 2 && wanted.length >= LONG))) {
      best = name;
      least = slips;
    }
  }
  return best;
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}
