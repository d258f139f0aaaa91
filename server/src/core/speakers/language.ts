import type { Tokens } from './tokens.ts';
import { Is } from './lexicon/lexemes.ts';

/** Too few words to tell a language by: a dispatch of a caption or a list of names is left alone all the same. */
const FEWEST_WORDS = 12;
/** English wire prose has a third of function words; other languages in Latin script stay under a tenth. */
const LEAST_SHARE = 0.12;

const FUNCTIONAL = Is.determiner | Is.preposition | Is.coordinator | Is.be | Is.have | Is.modal;

/** Whether a body is English, by its share of English function words among its first words. */
export function isEnglish(tokens: Tokens): boolean {
  let words = 0;
  let functional = 0;
  const count = Math.min(tokens.kinds.length, 400);
  for (let index = 0; index < count; index++) {
    if ((tokens.kinds[index] ?? 0) > 2) continue;
    words++;
    if (((tokens.lexemes[index]?.grammar ?? 0) & FUNCTIONAL) !== 0) functional++;
  }
  if (words < FEWEST_WORDS) return words > 0 && functional > 0;
  return functional / words >= LEAST_SHARE;
}
