/** Names that are the same but for an acronym that one of them spells out: `Staff of the KPA`, `Staff of the Korean People's Army`. */

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'to', 'in', 'on', 'and', 'at']);

/** Whether two names, as words in small letters, differ only in their order and in acronyms that the other spells out. */
export function isSpeltOut(one: readonly string[], other: readonly string[]): boolean {
  const left = one.filter((word) => isOwn(word, other));
  const right = other.filter((word) => isOwn(word, one));
  return (left.length === 1 && initials(right) === left[0]) || (right.length === 1 && initials(left) === right[0]);
}

/** Whether a word tells something and stands in this name only. */
function isOwn(word: string, others: readonly string[]): boolean {
  return !SMALL_WORDS.has(word) && !others.includes(word);
}

/** The first letters of two words or more; nothing where there are fewer. */
function initials(words: readonly string[]): string | null {
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : null;
}
