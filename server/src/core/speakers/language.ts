import { wordList } from './lexicon/wordList.ts';
import { hashOf, WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Frequent English words that are no words of other languages in Latin script, or rare ones there. */
const ENGLISH = wordList(`
  the of and to that with were have has had from this these which they their been said says is it he she his are would
  will not by for at on who its than there could but after when into over been her`);
const ENGLISH_WORDS = new WordTable([...new Set(ENGLISH)]);

/** A third of English wire prose; of other languages in Latin script less than a twentieth. */
const LEAST_SHARE = 0.07;
/** So many words tell a language; in fewer, one word that is English is enough. */
const ENOUGH_WORDS = 12;
const MOST_WORDS = 100;

/** Whether a body is English, by the share of English words among its first words. */
export function isEnglish(tokens: Tokens): boolean {
  let words = 0;
  let english = 0;
  const count = Math.min(tokens.count, MOST_WORDS);
  for (let index = 0; index < count; index++) {
    if ((tokens.kinds[index] ?? 0) > Kind.name) continue;
    words++;
    if (isEnglishWord(tokens, index) && ++english > MOST_WORDS * LEAST_SHARE) return true;
  }
  return words < ENOUGH_WORDS ? english > 0 : english >= words * LEAST_SHARE;
}

function isEnglishWord({ text, starts, ends }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = ends[index] ?? 0;
  return ENGLISH_WORDS.find(text, start, end, hashOf(text, start, end), true) !== 0;
}
