import { isWord } from '../grammar.ts';
import { phraseAfter } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Site, Trace } from '../site.ts';
import type { Tokens } from '../tokens.ts';

/** `according to the ministry`: not `according to plan`, whose object cannot speak. */
export function accordingToSite(tokens: Tokens, index: number, to: number, trace: Trace | null): Site | null {
  if (!isWord(tokens, index + 1, 'to')) return null;
  const subject = phraseAfter(tokens, index + 2, to);
  if (
    !subject ||
    readReference(tokens, subject).sort === 'other' ||
    readReference(tokens, subject).pronoun === 'first'
  ) {
    trace?.(index, 'dropped: what stands behind "according to" does not speak');
    return null;
  }
  return { rule: 'according-to', cueStart: index, cueEnd: index + 2, subject, place: 'after', complement: 'object' };
}
