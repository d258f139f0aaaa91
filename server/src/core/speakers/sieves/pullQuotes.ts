import type { Body } from '../body.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../drafts.ts';
import type { Entity } from '../entity.ts';
import { is, isFiniteVerb, kindAt, lexemeAt, phraseText } from '../grammar.ts';
import { Is } from '../lexicon/lexemes.ts';
import type { Sentence } from '../sentences.ts';
import { Kind } from '../tokens.ts';

/** Words of a line that names a person with an office. */
const LONGEST_SIGNATURE = 14;

/**
 * Gives a paragraph in the first person to the person whose name alone stands below it or at its end, as words that are set apart
 * from a report are signed. The same words elsewhere, without a speaker of their own, are that person's too.
 */
export function signParagraphs(body: Body, discourse: Discourse, drafts: readonly Draft[]): Draft[] {
  const { sentences } = body;
  const spoken = new Set(drafts.map(({ index }) => index));
  const signed: Draft[] = [];
  for (let index = 1; index < sentences.length; index++) {
    const line = sentences[index];
    const above = sentences[index - 1];
    if (!line || !above || spoken.has(index)) continue;
    if (sentences[index + 1]?.paragraph === line.paragraph) continue;
    const signer = signerOf(body, discourse, line);
    const paragraph = signer ? paragraphEndingAt(sentences, index - 1) : [];
    if (!signer || paragraph.some((at) => spoken.has(at)) || !isInFirstPerson(body, sentences, paragraph)) continue;
    for (const at of paragraph) signed.push(...wherever(body, at, signer, spoken));
  }
  return signed.length === 0 ? [...drafts] : [...drafts, ...signed].sort((a, b) => a.index - b.index);
}

/** The person that a line names, if it has no more than name and office. */
function signerOf({ tokens }: Body, discourse: Discourse, { from, to }: Sentence): Entity | null {
  if (to - from > LONGEST_SIGNATURE || kindAt(tokens, from) !== Kind.name || kindAt(tokens, to - 1) === Kind.stop)
    return null;
  let end = from;
  while (end < to && kindAt(tokens, end) === Kind.name) end++;
  if (end < to && kindAt(tokens, end) !== Kind.comma) return null;
  for (let index = end; index < to; index++) if (isFiniteVerb(tokens, index)) return null;
  const entity = discourse.entities.find(phraseText(tokens, from, end));
  return entity?.kind === 'person' ? entity : null;
}

function paragraphEndingAt(sentences: readonly Sentence[], last: number): number[] {
  const indexes: number[] = [];
  const paragraph = sentences[last]?.paragraph;
  for (let at = last; at >= 0 && sentences[at]?.paragraph === paragraph; at--) indexes.unshift(at);
  return indexes;
}

function isInFirstPerson(
  { tokens, quoted }: Body,
  sentences: readonly Sentence[],
  paragraph: readonly number[],
): boolean {
  return paragraph.some((at) => {
    const sentence = sentences[at];
    if (!sentence) return false;
    for (let index = sentence.from; index < sentence.to; index++) {
      const isFirst = lexemeAt(tokens, index).pronoun === 'first' && is(tokens, index, Is.pronoun);
      if (isFirst && quoted[index] === 0) return true;
    }
    return false;
  });
}

/** The statement of one sentence, and of each other sentence with the same words that nobody speaks. */
function wherever({ sentences, tokens }: Body, at: number, entity: Entity, spoken: Set<number>): Draft[] {
  const textOf = ({ span }: Sentence): string => tokens.text.slice(span.start, span.end);
  const words = sentences[at] ? textOf(sentences[at]) : '';
  return sentences.flatMap((sentence, index) => {
    if (spoken.has(index) || textOf(sentence) !== words) return [];
    spoken.add(index);
    return [{ entity, sentence, index, mention: null, cue: null, rule: 'signature', span: sentence.span } as const];
  });
}
