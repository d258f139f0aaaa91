import type { Body } from '../body.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../drafts.ts';
import type { Entity } from '../entity.ts';
import { kindAt, phraseText } from '../grammar.ts';
import type { Sentence } from '../sentences.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Words of a label: `Jane Doe:`, `Q:`. */
const LONGEST_LABEL = 4;
/** Labelled paragraphs that make an interview. */
const FEWEST_LABELS = 4;

interface Labelled {
  /** Index of the sentence that the label opens, and the token of its colon. */
  readonly index: number;
  readonly colon: number;
  readonly label: string;
}

/**
 * Gives the paragraphs of an interview to the persons whose names stand before them: `Doe: It is long.` What others say
 * in an answer is part of it. `A:` is the only person of the other labels, or the last one who was named before.
 */
export function readInterview(body: Body, discourse: Discourse, drafts: readonly Draft[]): readonly Draft[] {
  const labelled = labelsOf(body);
  if (!areTurns(labelled)) return drafts;
  const answers: Draft[] = [];
  const covered = new Set<number>();
  labelled.forEach((one, number) => {
    const entity = speakerOf(discourse, one.label, body.sentences[labelled[0]?.index ?? 0]?.from ?? 0);
    const end = endOfTurn(body, one.index, labelled[number + 1]?.index ?? body.sentences.length);
    for (let index = one.index; index < end; index++) covered.add(index);
    if (entity) answers.push(...turn(body, one, end, entity));
  });
  const others = drafts.filter(({ index }) => !covered.has(index));
  return answers.length === 0 ? drafts : [...others, ...answers].sort((a, b) => a.index - b.index);
}

function labelsOf({ tokens, sentences, quoted }: Body): Labelled[] {
  const labelled: Labelled[] = [];
  sentences.forEach((sentence, index) => {
    if (sentences[index - 1]?.paragraph === sentence.paragraph || quoted[sentence.from] !== 0) return;
    const colon = colonOf(tokens, sentence);
    if (colon >= 0) labelled.push({ index, colon, label: phraseText(tokens, sentence.from, colon) });
  });
  return labelled;
}

/** The colon behind one to four capitals that open a sentence, with its words behind it; -1 where there is none. */
function colonOf(tokens: Tokens, { from, to }: Sentence): number {
  let colon = from;
  while (colon < from + LONGEST_LABEL && kindAt(tokens, colon) === Kind.name) colon++;
  const isLabel = colon > from && colon + 1 < to && kindAt(tokens, colon) === Kind.colon;
  return isLabel && kindAt(tokens, colon + 1) !== Kind.quote ? colon : -1;
}

/** Whether the text is an interview: several labels, of which some come again. */
export function isInterview(body: Body): boolean {
  return areTurns(labelsOf(body));
}

function areTurns(labelled: readonly Labelled[]): boolean {
  if (labelled.length < FEWEST_LABELS) return false;
  const labels = new Set(labelled.map(({ label }) => label));
  return labels.size > 1 && labels.size + 2 <= labelled.length;
}

const ANSWER = new Set(['A', 'Answer']);

function speakerOf(discourse: Discourse, label: string, start: number): Entity | null {
  if (ANSWER.has(label)) {
    const named = discourse.names.filter((name) => name.start < start && name.entity.kind === 'person');
    return named[0]?.entity ?? null;
  }
  const entity = discourse.entities.find(label) ?? discourse.entities.ofSurname(label);
  return entity?.kind === 'person' ? entity : null;
}

/** An answer goes on in the next paragraphs, but what opens with a quotation is the report again. */
function endOfTurn({ sentences, tokens }: Body, start: number, next: number): number {
  let index = start + 1;
  while (index < next) {
    const sentence = sentences[index];
    if (!sentence || kindAt(tokens, sentence.from) === Kind.quote) break;
    index++;
  }
  return index;
}

function turn({ sentences }: Body, { index, colon }: Labelled, end: number, entity: Entity): Draft[] {
  return sentences.slice(index, end).map((sentence, offset) => ({
    entity,
    sentence,
    index: index + offset,
    mention: offset === 0 ? { start: sentence.from, end: colon } : null,
    cue: offset === 0 ? { start: colon, end: colon + 1 } : null,
    rule: offset === 0 ? ('signature' as const) : ('one-voice' as const),
    span: sentence.span,
  }));
}
