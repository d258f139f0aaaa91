import { isFiniteVerb, kindAt } from '../grammar.ts';
import { simplePhrase } from '../nounPhrases.ts';
import type { Sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import { Kind, type Tokens } from '../tokens.ts';

const LONGEST_SIGNATURE = 8;

/** A name behind a quotation and a dash: `"It is a long game." - Jane Doe`. The dash is the cue. */
export function signatureSite(tokens: Tokens, sentence: Sentence): Site | null {
  const lowest = Math.max(sentence.from + 1, sentence.to - LONGEST_SIGNATURE);
  let dash = sentence.to - 2;
  while (dash >= lowest && kindAt(tokens, dash) <= Kind.name) dash--;
  if (dash < lowest || kindAt(tokens, dash) !== Kind.dash) return null;
  if (kindAt(tokens, dash - 1) !== Kind.quote || kindAt(tokens, dash + 1) !== Kind.name) return null;
  for (let index = dash + 1; index < sentence.to - 1; index++) if (isFiniteVerb(tokens, index)) return null;
  return {
    rule: 'signature',
    cueStart: dash,
    cueEnd: dash + 1,
    subject: simplePhrase(dash + 1, sentence.to, sentence.to),
    place: 'after',
    complement: 'none',
  };
}
