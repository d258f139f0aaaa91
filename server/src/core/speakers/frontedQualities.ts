import { endsWith, is, isAdverb, isAmong, isWord, kindAt, meaningAt } from './grammar.ts';
import { Is } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Words that tell in what state the subject is, before the subject itself: `Full of joy, the divers came`. */

const ADJECTIVES = new WordTable(
  (
    'full proud true mindful aware conscious confident grateful thankful loyal faithful convinced replete worthy desirous ' +
    'fond jealous afraid ashamed glad happy eager anxious certain sure possessed unaware heedless regardless deaf blind'
  ).split(' '),
);
const BEHIND_ADJECTIVES = ['of', 'to', 'with', 'at', 'in', 'about'];
const BEHIND_PARTICIPLES = ['by', 'with', 'at', 'on', 'in', 'from'];

/** Whether a clause begins at a token with an adjective or participle of its subject and what belongs to it. */
export function opensQuality(tokens: Tokens, start: number): boolean {
  let index = start;
  while (isAdverb(tokens, index)) index++;
  if (isAmong(tokens, index, ADJECTIVES)) return BEHIND_ADJECTIVES.some((word) => isWord(tokens, index + 1, word));
  return isFrontedParticiple(tokens, index) || isFrontedGerund(tokens, index);
}

/** `Born in Alma, Doe worked`, `Dressed in red, she`, `Deeply moved by it, he`. */
function isFrontedParticiple(tokens: Tokens, index: number): boolean {
  // `Born Jane Roe, Doe worked`
  if (isWord(tokens, index, 'born') && kindAt(tokens, index + 1) === Kind.name) return true;
  if (!is(tokens, index + 1, Is.preposition)) return false;
  if (isWord(tokens, index, 'born') || isWord(tokens, index, 'known') || isWord(tokens, index, 'seen')) return true;
  if (meaningAt(tokens, index) !== 0 || !endsWith(tokens, index, 'ed')) return false;
  return kindAt(tokens, index) === Kind.name || BEHIND_PARTICIPLES.some((word) => isWord(tokens, index + 1, word));
}

/** `Surging with joy, the divers came`; `Boeing in a statement said` begins with a name. */
function isFrontedGerund(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index + 1, 'with') && endsWith(tokens, index, 'ing') && meaningAt(tokens, index) === 0;
}
