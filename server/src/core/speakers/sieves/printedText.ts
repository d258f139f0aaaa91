import { is, isWord, kindAt, means } from '../grammar.ts';
import { clauseSubject } from '../leadingPhrases.ts';
import { Is, Means } from '../lexicon/lexemes.ts';
import { type NounPhrase, phraseAfter } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Sentences that announce a text which is printed behind them: they attribute it without a verb of saying. */

/** `The following is the full text of the mayor's speech:`, `The speech is as follows:`. */
export function printedTextSite(tokens: Tokens, { from, to }: Sentence): Site | null {
  return kindAt(tokens, to - 1) === Kind.colon ? (followingIs(tokens, from, to) ?? asFollows(tokens, from, to)) : null;
}

function followingIs(tokens: Tokens, from: number, to: number): Site | null {
  const following = is(tokens, from, Is.article) ? from + 1 : from;
  if (!isWord(tokens, following, 'following') || !isWord(tokens, following + 1, 'is')) return null;
  const text = phraseAfter(tokens, following + 2, to);
  return text && isOwned(tokens, text) ? announced(following, following + 1, text) : null;
}

function asFollows(tokens: Tokens, from: number, to: number): Site | null {
  const as = to - 3;
  if (as <= from || !isWord(tokens, as, 'as') || !isWord(tokens, as + 1, 'follows')) return null;
  const text = clauseSubject(tokens, from, as);
  return text && readReference(tokens, text).sort === 'document' ? announced(as, as + 2, text) : null;
}

/** Whose text it is must be told; `the KCNA commentary` is the agency's own. */
function isOwned(tokens: Tokens, text: NounPhrase): boolean {
  const { sort, owner, head } = readReference(tokens, text);
  if (sort !== 'document' || owner === null) return false;
  return owner.end !== head || means(tokens, owner.end - 1, Means.body);
}

function announced(cueStart: number, cueEnd: number, subject: NounPhrase): Site {
  return { rule: 'colon', cueStart, cueEnd, subject, place: 'after', complement: 'colon' };
}
