import type { Body } from '../body.ts';
import type { Draft } from '../drafts.ts';
import type { Entity } from '../entities.ts';
import { isWord, kindAt, lowerAt } from '../grammar.ts';
import { Kind } from '../tokens.ts';

/** Documents that narrate: what stands between two sentences they say is said by them too. A letter's report is not. */
const NARRATING = new Set([
  'article',
  'paper',
  'report',
  'editorial',
  'commentary',
  'statement',
  'declaration',
  'document',
]);
const LONGEST_GAP = 8;

/** Gives the sentences between two statements of one document to that document. */
export function continueDocuments(body: Body, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  const latest = new Map<Entity, Draft>();
  for (const draft of drafts) {
    const previous = latest.get(draft.entity);
    if (previous && isNarrated(body, previous, draft)) result.push(...between(body, previous, draft));
    latest.set(draft.entity, draft);
    result.push(draft);
  }
  return result.sort((a, b) => a.index - b.index);
}

function between(body: Body, previous: Draft, draft: Draft): Draft[] {
  return body.sentences.slice(previous.index + 1, draft.index).flatMap((sentence, offset) => {
    if (kindAt(body.tokens, sentence.from) === Kind.dash) return [];
    const index = previous.index + 1 + offset;
    return [
      {
        entity: draft.entity,
        sentence,
        index,
        mention: null,
        cue: null,
        rule: 'document-continued',
        span: sentence.span,
      },
    ];
  });
}

function isNarrated(body: Body, previous: Draft, draft: Draft): boolean {
  const gap = draft.index - previous.index - 1;
  if (gap < 1 || gap > LONGEST_GAP || !draft.mention || previous.rule === 'according-to') return false;
  if (isWord(body.tokens, draft.mention.start, 'a') || isWord(body.tokens, draft.mention.start, 'an')) return false;
  return NARRATING.has(lowerAt(body.tokens, draft.mention.end - 1));
}
