import { isAcronym, isAmong, isDate, isWord, kindAt, means } from './grammar.ts';
import { Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Participles between a document and its author; one that is `seen` or `conducted by` somebody is not theirs. */
const WRITTEN = new WordTable(
  (
    'written issued released published sent posted signed prepared compiled drafted authored submitted filed adopted ' +
    'produced made given presented delivered read titled put contributed penned addressed'
  ).split(' '),
);

/** Participles that end the words for a document that somebody else had in hand: `a note seen by the paper`. */
const HANDLED = new WordTable('seen held kept taken shown'.split(' '));

/** Prepositions behind a document that lead to its author. */
const AUTHOR_PREPOSITIONS = ['from', 'by', 'of'];

/** Texts that a body keeps and does not write: `court records`. */
const KEPT = new WordTable('records documents papers filings archives files'.split(' '));

/** `a finance ministry statement`, `BOK data`: a body that wrote the document whose noun stands behind it. */
function isAuthorBefore(tokens: Tokens, index: number): boolean {
  if (means(tokens, index, Means.group | Means.media) || isWord(tokens, index, 'state')) return false;
  const isCommon = kindAt(tokens, index) === Kind.word || kindAt(tokens, index - 1) > Kind.name;
  if (isCommon && isAmong(tokens, index + 1, KEPT)) return false;
  return means(tokens, index, Means.body) || (isAcronym(tokens, index) && kindAt(tokens, index + 1) === Kind.word);
}

/**
 * Who wrote a document, as its phrase tells: `PC World's analysis`, `a ministry statement`, `a message from the king`.
 */
export function ownerOf(
  tokens: Tokens,
  phrase: NounPhrase,
  start: number,
  headEnd: number,
  end: number,
): NounPhrase | null {
  for (let index = start; index < headEnd; index++) {
    if (kindAt(tokens, index) === Kind.possessive && index > phrase.start) {
      return { start: phrase.start, end: index, headEnd: index, joined: [] };
    }
  }
  const body = headEnd - 2;
  const isKind = body === phrase.start && kindAt(tokens, body) === Kind.word;
  if (body >= start && !isKind && isAuthorBefore(tokens, body)) {
    return { start: phrase.start, end: body + 1, headEnd: body + 1, joined: [] };
  }
  for (let index = headEnd; index < end; index++) {
    if (
      isWord(tokens, index, 'by') &&
      !means(tokens, index - 1, Means.document) &&
      !isAmong(tokens, index - 1, WRITTEN)
    )
      continue;
    if (AUTHOR_PREPOSITIONS.some((word) => isWord(tokens, index, word)) && !means(tokens, index + 1, Means.content)) {
      const owner = phraseAfter(tokens, index + 1, end);
      return owner && isWord(tokens, index, 'of') && kindAt(tokens, owner.headEnd - 1) !== Kind.name ? null : owner;
    }
  }
  if (isAmong(tokens, end - 1, HANDLED)) return null;
  let by = isAmong(tokens, end, WRITTEN) ? end + 1 : end;
  while (isDate(tokens, by) || kindAt(tokens, by) === Kind.number || isWord(tokens, by, 'on')) by++;
  return isWord(tokens, by, 'by') ? phraseAfter(tokens, by + 1, end + 30) : null;
}
