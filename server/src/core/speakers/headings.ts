import type { Body } from './body.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { isWord, kindAt, means, phraseText } from './grammar.ts';
import { Means } from './lexicon/lexemes.ts';
import { phraseAfter, simplePhrase } from './nounPhrases.ts';
import { readReference } from './references.ts';
import type { Sentence } from './sentences.ts';
import { Kind } from './tokens.ts';

/** Words in the name of a paper that stands over its items in a press review. */
const LONGEST_HEADING = 5;

/**
 * The paper that a line names as a heading; undefined where the line is no heading. The next line begins with a dash.
 */
export function headingIn(body: Body, sentence: Sentence, discourse: Discourse): Entity | undefined {
  const { tokens } = body;
  const { from, to } = sentence;
  if (to - from > LONGEST_HEADING || kindAt(tokens, to) !== Kind.dash) return undefined;
  for (let index = from; index < to; index++) if (kindAt(tokens, index) !== Kind.name) return undefined;
  const entity = discourse.entities.named(phraseText(tokens, from, to), 'document');
  entity.lastSeen = to - 1;
  return entity;
}

/**
 * The one paper whose items a sentence announces: `Following are the main articles in Alma Gazette:`; null without one.
 */
export function reviewedPaper({ tokens }: Body, { from, to }: Sentence, discourse: Discourse): Entity | null {
  if (!isWord(tokens, from, 'following') && !isWord(tokens, from + 1, 'following')) return null;
  if (kindAt(tokens, to - 1) !== Kind.colon) return null;
  for (let index = from; index < to; index++) {
    if (!isWord(tokens, index, 'in') && !isWord(tokens, index, 'of')) continue;
    const paper = phraseAfter(tokens, index + 1, to);
    if (!paper || kindAt(tokens, paper.headEnd - 1) !== Kind.name || !means(tokens, paper.headEnd - 1, Means.media))
      continue;
    return discourse.resolve(readReference(tokens, simplePhrase(paper.start, paper.headEnd, paper.headEnd)));
  }
  return null;
}
