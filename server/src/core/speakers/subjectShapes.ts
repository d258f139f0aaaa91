import { isApposedSaying } from './asides.ts';
import { is, isCompound, isWord, kindAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { chunkStart, type NounPhrase, opensClause, phraseBefore, shortQuotation, simplePhrase } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Shapes of the phrases before a verb that hide where its subject begins. */

/** `better than | analysts had predicted`. */
export function comparedSubject(tokens: Tokens, phrase: NounPhrase, verbGroup: number): NounPhrase | null {
  if (!is(tokens, verbGroup, Is.have) || phrase.joined.length > 0) return null;
  const start = chunkStart(tokens, phrase.end, phrase.start);
  const isCompared = isWord(tokens, start - 1, 'than') && kindAt(tokens, start) !== Kind.number;
  return isCompared ? simplePhrase(start, phrase.end, phrase.end) : null;
}

/** `the Alma, California-based | company`: the comma stands within the place. */
export function placedBody(tokens: Tokens, { start, end, headEnd }: NounPhrase, floor: number): NounPhrase | null {
  if (!isCompound(tokens, start) || kindAt(tokens, start - 1) !== Kind.comma) return null;
  let index = start - 2;
  while (index > floor && kindAt(tokens, index) === Kind.name && !is(tokens, index, Is.article)) index--;
  return is(tokens, index, Is.article) && index < start - 2 ? simplePhrase(index, end, headEnd) : null;
}

/** `The mayor of Port Alma, | Ontario`: what stands before a region that tells where a place lies. */
export function beforeRegion(tokens: Tokens, region: NounPhrase, floor: number): NounPhrase | null {
  const comma = region.start - 1;
  if (region.end !== region.start + 1 || kindAt(tokens, region.start) !== Kind.name || comma <= floor) return null;
  if (kindAt(tokens, comma) !== Kind.comma || kindAt(tokens, comma - 1) !== Kind.name) return null;
  const local = phraseBefore(tokens, comma, floor);
  if (local?.start !== floor || local.end === local.headEnd || local.joined.length > 0) return null;
  return isWord(tokens, local.headEnd, 'of') || isWord(tokens, local.headEnd, 'in') ? local : null;
}

/** `... in an article titled "The Old Pier" | said`: where the words for the title begin; -1 where none ends here. */
export function titleStart(tokens: Tokens, end: number, floor: number): number {
  if (kindAt(tokens, end - 1) !== Kind.quote) return -1;
  const open = shortQuotation(tokens, end - 1, floor);
  return isWord(tokens, open - 1, 'titled') || isWord(tokens, open - 1, 'entitled') ? open - 1 : -1;
}

/** A phrase with a determiner behind an adverbial that opens the clause: `In the message | the king said`. */
export function afterAdverbial(tokens: Tokens, phrase: NounPhrase, floor: number): boolean {
  if (!is(tokens, phrase.start, Is.determiner)) return false;
  const adverbial = phraseBefore(tokens, phrase.start, floor);
  const before = (adverbial?.start ?? 0) - 1;
  const preposition = isWord(tokens, before, 'that') ? before - 1 : before;
  if (preposition < floor || !is(tokens, preposition, Is.preposition)) return false;
  return (
    preposition === floor ||
    kindAt(tokens, preposition - 1) === Kind.comma ||
    is(tokens, preposition - 1, Is.connective)
  );
}

/** `the campaign group | the Harbour Project said`: the article belongs to the name. */
export function isNameOfBody(tokens: Tokens, phrase: NounPhrase, floor: number): boolean {
  if (!is(tokens, phrase.start, Is.article) || kindAt(tokens, phrase.start + 1) !== Kind.name) return false;
  const noun = phrase.start - 1;
  if (kindAt(tokens, noun) !== Kind.word || !means(tokens, noun, Means.body)) return false;
  return opensClause(tokens, chunkStart(tokens, phrase.start, floor), floor);
}

/** A capital, or a title in small letters. */
function opensName(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name || means(tokens, index, Means.role);
}

/** `..., a charge | Doe rejected`. */
export function nameBehindSaying(tokens: Tokens, phrase: NounPhrase): NounPhrase | null {
  const noun = phrase.start + 1;
  if (noun + 1 >= phrase.headEnd || !isApposedSaying(tokens, noun) || !opensName(tokens, noun + 1)) return null;
  return simplePhrase(noun + 1, phrase.end, phrase.headEnd);
}

/** `In the message | Bashar said`: a name behind a noun that is no title, in a phrase with a preposition before it. */
export function nameBehindNoun(tokens: Tokens, phrase: NounPhrase): NounPhrase | null {
  for (let index = phrase.headEnd - 1; index > phrase.start; index--) {
    if (kindAt(tokens, index) === Kind.name && !means(tokens, index, Means.month)) continue;
    if (means(tokens, index, Means.nameParticle)) continue;
    if (kindAt(tokens, index) === Kind.possessive || index + 1 >= phrase.headEnd) return null;
    const isTitle = means(tokens, index, Means.role | Means.roleModifier | Means.honorific | Means.body);
    return isTitle ? null : simplePhrase(index + 1, phrase.end, phrase.headEnd);
  }
  return null;
}
