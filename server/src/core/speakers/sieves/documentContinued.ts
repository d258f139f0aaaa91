import type { Body } from '../body.ts';
import type { Draft } from '../drafts.ts';
import type { Entity } from '../entity.ts';
import { is, isWord, kindAt, lowerAt } from '../grammar.ts';
import { Is } from '../lexicon/lexemes.ts';
import { Kind, type Tokens } from '../tokens.ts';

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
/** Where a document narrates in the present tense, the dispatch is its summary. */
const LONGEST_SUMMARY = 60;

/** Gives the sentences between two statements of one document to that document. */
export function continueDocuments(body: Body, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  const latest = new Map<Entity, Draft>();
  let last: Draft | undefined;
  for (const draft of drafts) {
    const previous = latest.get(draft.entity);
    const gap = previous === last ? LONGEST_SUMMARY : LONGEST_GAP;
    if (previous && isNarrated(body, previous, draft, gap)) result.push(...between(body, previous, draft.index));
    latest.set(draft.entity, draft);
    result.push(draft);
    last = draft;
  }
  if (last && isSummarized(body, drafts, last)) result.push(...between(body, last, body.sentences.length));
  return result.sort((a, b) => a.index - b.index);
}

function between(body: Body, previous: Draft, end: number): Draft[] {
  return body.sentences.slice(previous.index + 1, end).flatMap((sentence, offset) => {
    if (kindAt(body.tokens, sentence.from) === Kind.dash) return [];
    const index = previous.index + 1 + offset;
    return [
      {
        entity: previous.entity,
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

function isNarrated(body: Body, previous: Draft, draft: Draft, longest: number): boolean {
  const gap = draft.index - previous.index - 1;
  if (
    gap < 1 ||
    gap > (isPresent(body.tokens, previous) && isPresent(body.tokens, draft) ? longest : LONGEST_GAP) ||
    !draft.mention ||
    previous.rule === 'according-to'
  )
    return false;
  if (isWord(body.tokens, draft.mention.start, 'a') || isWord(body.tokens, draft.mention.start, 'an')) return false;
  return NARRATING.has(lowerAt(body.tokens, draft.mention.end - 1));
}

/** Two sentences or more in which the document says something in the present tense: what follows is its words too. */
function isSummarized(body: Body, drafts: readonly Draft[], last: Draft): boolean {
  const told = drafts.filter((draft) => draft.entity === last.entity && isNarrating(body, draft));
  return told.length > 1 && told[told.length - 1] === last;
}

function isNarrating({ tokens }: Body, draft: Draft): boolean {
  if (!draft.mention || !isWord(tokens, draft.mention.start, 'the')) return false;
  return isPresent(tokens, draft) && NARRATING.has(lowerAt(tokens, draft.mention.end - 1));
}

/** `says`, `notes`: in the present tense a text is told in the order of its own words. */
function isPresent(tokens: Tokens, { cue }: Draft): boolean {
  return cue !== null && is(tokens, cue.start, Is.cueThird);
}
