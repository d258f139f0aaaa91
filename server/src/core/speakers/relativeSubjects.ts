import { isApposition } from './asides.ts';
import { is, isWord, kindAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { chunkStart, type NounPhrase, phraseBefore, simplePhrase } from './nounPhrases.ts';
import type { Subject } from './subjects.ts';
import { withoutTimes } from './times.ts';
import { Kind, type Tokens } from './tokens.ts';

/** `the minister, who last week said`, `a report which claimed`: what stands before the relative clause. */
export function relativeSubject(tokens: Tokens, end: number, floor: number): Subject | null {
  const pronoun = withoutTimes(tokens, end, floor) - 1;
  const isPerson = isWord(tokens, pronoun, 'who');
  const isParted = kindAt(tokens, pronoun - 1) === Kind.comma;
  const isThing = isWord(tokens, pronoun, 'which') || isTextThat(tokens, pronoun);
  if (pronoun - 1 <= floor || (isPerson ? !isParted : !isThing)) return null;
  const whole = phraseBefore(tokens, isParted ? withoutTimes(tokens, pronoun - 1, floor) : pronoun, floor);
  if (!whole) return null;
  const named = isPerson && isApposition(tokens, whole) ? nameBefore(tokens, whole.start - 1, floor) : null;
  if (named) return { phrase: named, place: 'relative' };
  const heads = isPerson ? Means.role | Means.group : Means.body | Means.document | Means.state | Means.group;
  if (means(tokens, whole.headEnd - 1, heads)) return { phrase: whole, place: 'relative' };
  const inner = isPerson ? null : innerPhrase(tokens, whole, heads);
  if (inner) return { phrase: inner, place: 'relative' };
  const phrase = lastChunk(tokens, whole);
  return isPerson || means(tokens, phrase.end - 1, heads) ? { phrase, place: 'relative' } : null;
}

/** `a press release | that calls the pier a gem`. */
function isTextThat(tokens: Tokens, index: number): boolean {
  return (
    isWord(tokens, index, 'that') && means(tokens, index - 1, Means.document) && kindAt(tokens, index - 1) === Kind.word
  );
}

/** `an order of | the Tide Service for the islands`: what stands behind a preposition, if its head is one of those. */
function innerPhrase(tokens: Tokens, whole: NounPhrase, heads: number): NounPhrase | null {
  for (let index = whole.headEnd; index < whole.end; index++) {
    if (!is(tokens, index, Is.preposition)) continue;
    let headEnd = index + 1;
    while (headEnd < whole.end && !is(tokens, headEnd, Is.preposition)) headEnd++;
    if (means(tokens, headEnd - 1, heads)) return simplePhrase(index + 1, whole.end, headEnd);
  }
  return null;
}

/** The name that an apposition behind a comma belongs to: `Jane Doe | , a tide expert, who`. */
function nameBefore(tokens: Tokens, comma: number, floor: number): NounPhrase | null {
  const start = chunkStart(tokens, comma, floor);
  return start < comma && kindAt(tokens, comma - 1) === Kind.name ? simplePhrase(start, comma, comma) : null;
}

/** The nearest noun of a phrase with prepositions: `Jane Doe` of `remarks by Jane Doe`. */
function lastChunk(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  if (phrase.headEnd === phrase.end || phrase.joined.length > 0) return phrase;
  return simplePhrase(chunkStart(tokens, phrase.end, phrase.start), phrase.end, phrase.end);
}
