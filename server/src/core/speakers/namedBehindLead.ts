import type { Entity } from './entity.ts';
import { is, isWord, kindAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { isCalled } from './offices.ts';
import type { NameMention } from './properNames.ts';
import type { Reference } from './references.ts';
import { addRole } from './titles.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Tokens behind the first sentence among which the name of whom it spoke of must begin. */
const NEXT_REACH = 30;

/** The names of a text, and the token behind its first sentence. */
export interface Lead {
  readonly names: readonly NameMention[];
  readonly leadEnd: number;
}

/**
 * Who is named right behind the first sentence where that tells only an office, whose noun is `noun`: `A former minister
 * said ...` and then `Jane Doe, who served as finance minister, ...`. The person then has that office too.
 */
export function namedBehindLead(
  tokens: Tokens,
  { names, leadEnd }: Lead,
  reference: Reference,
  noun: string,
): Entity | undefined {
  // Behind a colon stands the text, which names others.
  if (reference.head >= leadEnd || kindAt(tokens, leadEnd - 1) === Kind.colon) return undefined;
  const next = names.find((name) => name.start >= leadEnd && name.entity.kind === 'person');
  if (!next || next.start > leadEnd + NEXT_REACH) return undefined;
  const isSame =
    next.entity.heads.has(noun) ||
    isCalled(next.entity, noun) ||
    isNamedLate(tokens, reference, next) ||
    madeRemarks(tokens, next);
  const isRemote = next.titleStart > leadEnd + 3 && isWord(tokens, next.titleStart - 1, 'of');
  const isNew = !names.some((name) => name.start < leadEnd && name.entity === next.entity);
  if (!isSame || isRemote || !isNew) return undefined;
  addRole(tokens, next.entity, reference.nameStart, reference.nameEnd, reference.head);
  return next.entity;
}

/** `The head of Calder spoke` and `"...," Jane Doe said` right behind it, of whom the text tells no office at all. */
function isNamedLate(tokens: Tokens, { start }: Reference, { entity, end }: NameMention): boolean {
  const isHead = isWord(tokens, start, 'the') && entity.heads.size === 0;
  return isHead && is(tokens, end, Is.cuePast);
}

/** `Jane Doe made the remarks at a meeting`: those that were told just before. */
function madeRemarks(tokens: Tokens, { end }: NameMention): boolean {
  return isWord(tokens, end, 'made') && isWord(tokens, end + 1, 'the') && means(tokens, end + 2, Means.document);
}
