import type { Body } from '../body.ts';
import type { Draft } from '../drafts.ts';
import { kindAt } from '../grammar.ts';
import type { Sentence } from '../sentences.ts';
import { Kind } from '../tokens.ts';

/** Gives the sentences of a quotation that have no cue of their own to the speaker of those around them. */
export function continueQuotations(body: Body, drafts: readonly Draft[]): Draft[] {
  if (body.quotations.length === 0) return [...drafts];
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.index, [...(bySentence.get(draft.index) ?? []), draft]);
  const result: Draft[] = [];
  let previous: Draft | null = null;
  body.sentences.forEach((sentence, index) => {
    const own = bySentence.get(index);
    if (own) {
      result.push(...own);
      previous = own[own.length - 1] ?? null;
      return;
    }
    if (!isQuoted(body, sentence)) {
      previous = null;
      return;
    }
    const speaker = carriesOn(body, previous, sentence, index) ? previous : following(body, bySentence, index);
    previous = speaker ? continued(speaker, sentence, index) : null;
    if (previous) result.push(previous);
  });
  return result;
}

function continued(speaker: Draft, sentence: Sentence, index: number): Draft {
  return {
    entity: speaker.entity,
    sentence,
    index,
    mention: null,
    cue: null,
    rule: 'quotation-continued',
    span: sentence.span,
  };
}

/** Whether at least half of a sentence stands in quotation marks. */
function isQuoted(body: Body, sentence: Sentence): boolean {
  let inside = 0;
  for (let index = sentence.from; index < sentence.to; index++) if (body.quoted[index] !== 0) inside++;
  return inside * 2 > sentence.to - sentence.from && inside > 2;
}

/** Whether the quotation of the sentence before runs on into this one, or a new one follows it at once. */
function carriesOn(body: Body, previous: Draft | null, sentence: Sentence, index: number): boolean {
  if (previous?.index !== index - 1) return false;
  if (
    !endsQuoted(body, previous.sentence) &&
    previous.rule !== 'colon' &&
    kindAt(body.tokens, previous.sentence.to - 1) !== Kind.colon
  ) {
    return (
      sentence.paragraph === previous.sentence.paragraph &&
      hasQuotation(body, previous.sentence) &&
      kindAt(body.tokens, sentence.from) === Kind.quote
    );
  }
  return true;
}

function endsQuoted(body: Body, sentence: Sentence): boolean {
  return (body.quoted[sentence.to - 1] ?? 0) !== 0 || kindAt(body.tokens, sentence.to - 1) === Kind.quote;
}

function hasQuotation(body: Body, sentence: Sentence): boolean {
  for (let index = sentence.from; index < sentence.to; index++)
    if (kindAt(body.tokens, index) === Kind.quote) return true;
  return false;
}

/** The speaker of the sentence in which the quotation ends. */
function following(body: Body, bySentence: ReadonlyMap<number, readonly Draft[]>, index: number): Draft | null {
  const sentence = body.sentences[index];
  if (!sentence) return null;
  const quotation = body.quoted[sentence.to - 1] ?? 0;
  if (quotation === 0) return null;
  const close = body.quotations[quotation - 1]?.close ?? -1;
  for (let next = index + 1; next < body.sentences.length; next++) {
    const later = body.sentences[next];
    if (!later || later.from > close) return null;
    const draft = bySentence.get(next)?.find((one) => one.cue !== null);
    if (draft) return draft;
  }
  return null;
}
