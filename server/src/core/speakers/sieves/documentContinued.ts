import type { Body } from '../body.ts';
import type { Draft } from '../drafts.ts';
import { kindAt, lowerAt } from '../grammar.ts';
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
  for (const draft of drafts) {
    const previous = result[result.length - 1];
    if (previous && isNarrated(body, previous, draft)) {
      for (let index = previous.index + 1; index < draft.index; index++) {
        const sentence = body.sentences[index];
        if (sentence && kindAt(body.tokens, sentence.from) !== Kind.dash)
          result.push({
            entity: draft.entity,
            sentence,
            index,
            mention: null,
            cue: null,
            rule: 'document-continued',
            span: sentence.span,
          });
      }
    }
    result.push(draft);
  }
  return result;
}

function isNarrated(body: Body, previous: Draft, draft: Draft): boolean {
  const gap = draft.index - previous.index - 1;
  if (previous.entity !== draft.entity || gap < 1 || gap > LONGEST_GAP || !draft.mention) return false;
  return NARRATING.has(lowerAt(body.tokens, draft.mention.end - 1));
}
