import type { Body } from '../body.ts';
import type { Draft } from '../drafts.ts';
import { kindAt } from '../grammar.ts';
import type { Sentence } from '../sentences.ts';
import { Kind } from '../tokens.ts';

/** Gives the sentences of a quotation that have no cue of their own to the speaker of those around them. */
export function continueQuotations(body: Body, drafts: readonly Draft[]): Draft[] {
  if (body.quotations.length === 0) return [...drafts];
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const own = bySentence.get(draft.index);
    if (own) own.push(draft);
    else bySentence.set(draft.index, [draft]);
  }
  const closing = closingDrafts(body, bySentence);
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
      if (!asks(body, sentence)) previous = null;
      return;
    }
    const isNext = previous?.index === index - 1 || previous?.index === index - 2;
    const before = isNext ? previous : null;
    const runs = before !== null && runsOn(body, before);
    const follower = closing.get(body.quoted[sentence.to - 1] ?? 0);
    const speaker = runs
      ? before
      : (follower ?? (before && followsOn(body, before, sentence) ? before : interrupted(body, result, sentence)));
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

/** `Why did she come?`: a question that the quotation behind it answers. */
function asks({ tokens }: Body, { to }: Sentence): boolean {
  return tokens.text.charAt(tokens.starts[to - 1] ?? 0) === '?';
}

/** Whether at least half of a sentence stands in quotation marks. */
function isQuoted(body: Body, sentence: Sentence): boolean {
  let inside = 0;
  for (let index = sentence.from; index < sentence.to; index++) if (body.quoted[index] !== 0) inside++;
  const goesOn = sentence.from > 0 && body.quoted[sentence.from] !== 0 && body.quoted[sentence.from - 1] !== 0;
  return inside * 2 > sentence.to - sentence.from && (inside > 2 || goesOn);
}

/** Whether the quotation of the sentence before runs on into the next one. */
function runsOn(body: Body, previous: Draft): boolean {
  const last = previous.sentence.to - 1;
  const kind = kindAt(body.tokens, last);
  return (body.quoted[last] ?? 0) !== 0 || kind === Kind.colon || kind === Kind.comma;
}

/** A quotation that follows at once belongs to who spoke last: in a new paragraph, only to a person. */
function followsOn(body: Body, previous: Draft, sentence: Sentence): boolean {
  if (kindAt(body.tokens, sentence.from) !== Kind.quote) return false;
  if (sentence.paragraph === previous.sentence.paragraph) return true;
  return previous.entity.kind === 'person' || previous.entity.kind === 'unnamed';
}

/** Who spoke in the quotation before, if nothing closed it: a caption between two paragraphs does not end it. */
function interrupted(body: Body, drafts: readonly Draft[], sentence: Sentence): Draft | null {
  const number = quotationAt(body, sentence.from);
  const earlier = body.quotations[number - 2];
  const last = drafts[drafts.length - 1];
  if (!earlier || earlier.closed || !last || kindAt(body.tokens, sentence.from) !== Kind.quote) return null;
  return body.quoted[last.sentence.to - 1] === number - 1 ? last : null;
}

/** For each quotation that ends in a sentence with a cue, that statement; quotations count from one. */
function closingDrafts(body: Body, bySentence: ReadonlyMap<number, readonly Draft[]>): Map<number, Draft> {
  const closing = new Map<number, Draft>();
  body.sentences.forEach((sentence, index) => {
    const quotation = quotationAt(body, sentence.from);
    const draft = bySentence.get(index)?.find((one) => one.cue !== null);
    if (quotation !== 0 && draft) closing.set(quotation, draft);
    const ended = draft && followsAlone(sentence, draft) ? (body.quoted[sentence.from - 2] ?? 0) : 0;
    if (draft && ended !== 0 && !closing.has(ended)) closing.set(ended, draft);
  });
  for (let number = body.quotations.length - 1; number >= 1; number--) {
    const follower = closing.get(number + 1);
    if (follower && !closing.has(number) && runsIntoNext(body, number)) closing.set(number, follower);
  }
  return closing;
}

/** `So says the mayor.` behind a quotation: the sentence gives nothing but the speaker. */
function followsAlone({ from }: Sentence, { rule, cue }: Draft): boolean {
  return rule === 'inversion' && cue !== null && cue.start <= from + 1;
}

/** The number of the quotation that a sentence begins in or with; 0 where it begins in none. */
function quotationAt(body: Body, from: number): number {
  const first = kindAt(body.tokens, from) === Kind.quote ? from + 1 : from;
  return body.quoted[first] ?? 0;
}

/** A quotation of several paragraphs opens anew in each and closes in the last one only. */
function runsIntoNext(body: Body, number: number): boolean {
  const quotation = body.quotations[number - 1];
  return quotation !== undefined && !quotation.closed && body.quotations[number]?.open === quotation.close;
}
