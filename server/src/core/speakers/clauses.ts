import type { Draft } from './drafts.ts';
import { isBoundary, isWord } from './grammar.ts';
import type { Rule } from './rules.ts';
import type { Tokens } from './tokens.ts';

/** Rules by which what is said stands behind the cue, up to the next speaker. */
const FORWARD: ReadonlySet<Rule> = new Set(['that-clause', 'quotation', 'colon', 'speech-act']);

/** Gives each of several speakers in a sentence the clause of their own, where each clause begins with its speaker. */
export function partSentence(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const parted = [...drafts];
  const isPartable = drafts.every(
    ({ rule, mention, cue }) => FORWARD.has(rule) && mention && cue && mention.start < cue.start,
  );
  if (!isPartable) return parted;
  for (let index = 0; index + 1 < parted.length; index++) {
    const earlier = parted[index];
    const later = parted[index + 1];
    if (!earlier?.cue || !later?.mention || later.cue?.start === earlier.cue.start) continue;
    const end = clauseEnd(tokens, later.mention.start, earlier.cue.end);
    parted[index] = { ...earlier, span: { start: earlier.span.start, end: tokens.ends[end - 1] ?? earlier.span.end } };
    parted[index + 1] = { ...later, span: { start: tokens.starts[later.mention.start] ?? 0, end: later.span.end } };
  }
  return parted;
}

/** The end of a clause before the next one, without the comma and conjunction between. */
function clauseEnd(tokens: Tokens, next: number, floor: number): number {
  let end = next;
  while (end > floor + 1 && isBoundary(tokens, end - 1) && !isWord(tokens, end - 1, 'that')) end--;
  return end;
}
