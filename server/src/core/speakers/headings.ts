import type { Body } from './body.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import { kindAt, phraseText } from './grammar.ts';
import type { Sentence } from './sentences.ts';
import { Kind } from './tokens.ts';

/** Words in the name of a paper that stands over its items in a press review. */
const LONGEST_HEADING = 5;

/** The paper that a line names as a heading; undefined where the line is no heading. The next line begins with a dash. */
export function headingIn(body: Body, sentence: Sentence, discourse: Discourse): Entity | undefined {
  const { tokens } = body;
  const { from, to } = sentence;
  if (to - from > LONGEST_HEADING || kindAt(tokens, to) !== Kind.dash) return undefined;
  for (let index = from; index < to; index++) if (kindAt(tokens, index) !== Kind.name) return undefined;
  const entity = discourse.entities.named(phraseText(tokens, from, to), 'document');
  entity.lastSeen = to - 1;
  return entity;
}
