/**
 * Names that are the same but for an acronym that one of them spells out: `Staff of the KPA`, `Staff of the Korean
 * People's Army`.
 */

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'to', 'in', 'on', 'and', 'at']);

/** Whether a name has two capitals side by side, as acronyms do. */
export function holdsAcronym(name: string): boolean {
  for (let at = 1; at < name.length; at++) if (isCapital(name, at - 1) && isCapital(name, at)) return true;
  return false;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/**
 * Whether two names, as words in small letters, differ only in their order and in one word of the first: an acronym of
 * what only the second has.
 */
export function isSpeltOut(short: readonly string[], long: readonly string[]): boolean {
  let acronym: string | null = null;
  for (const word of short) {
    if (!isOwn(word, long)) continue;
    if (acronym !== null) return false;
    acronym = word;
  }
  if (acronym === null) return false;
  let letters = 0;
  for (const word of long) if (isOwn(word, short) && word.charCodeAt(0) !== acronym.charCodeAt(letters++)) return false;
  return letters > 1 && letters === acronym.length;
}

/** Whether a word tells something and stands in this name only. */
function isOwn(word: string, others: readonly string[]): boolean {
  return !others.includes(word) && !SMALL_WORDS.has(word);
}
