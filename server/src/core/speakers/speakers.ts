import type { Span } from '../format/span.ts';
import type { Body } from './body.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import type { Entity } from './entity.ts';
import { isNominative, kindAt, wordAt } from './grammar.ts';
import type { Mention, Speaker, Statement, StatementMode } from './model.ts';
import type { ResolvedPronoun } from './reading.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Puts the statements under their speakers, in the order of the speakers' first statements. */
export function gatherSpeakers(
  body: Body,
  drafts: readonly Draft[],
  discourse: Discourse,
  pronouns: readonly ResolvedPronoun[],
): Speaker[] {
  const byEntity = new Map<Entity, Draft[]>();
  for (const draft of drafts) {
    const own = byEntity.get(draft.entity);
    if (own) own.push(draft);
    else byEntity.set(draft.entity, [draft]);
  }
  const mentions = mentionsByEntity(body.tokens, byEntity, discourse, pronouns);
  const introduced = introductions(body.tokens, discourse);
  return [...byEntity].map(([entity, own]) =>
    speaker(body, entity, own, mentions.get(entity) ?? [], introduced.get(entity)),
  );
}

function speaker(
  body: Body,
  entity: Entity,
  drafts: readonly Draft[],
  mentions: readonly Mention[],
  introduction: Span | undefined,
): Speaker {
  return {
    name: entity.name,
    kind: entity.kind,
    roles: [...entity.roles.values()],
    aliases: [...entity.aliases],
    statements: drafts.map((draft) => statement(body, draft)),
    mentions,
    introduction: introduction ?? (mentions.find((mention) => !mention.pronoun) ?? mentions[0])?.span ?? null,
  };
}

/** For each person the first mention with name and office. */
function introductions(tokens: Tokens, discourse: Discourse): Map<Entity, Span> {
  const found = new Map<Entity, Span>();
  for (const name of discourse.names) {
    if (name.introduces && !found.has(name.entity)) found.set(name.entity, spanOf(tokens, name));
  }
  return found;
}

interface TokenRange {
  readonly start: number;
  readonly end: number;
}

function mentionsByEntity(
  tokens: Tokens,
  speakers: ReadonlyMap<Entity, readonly Draft[]>,
  discourse: Discourse,
  pronouns: readonly ResolvedPronoun[],
): Map<Entity, Mention[]> {
  const found = new Map<Entity, Mention[]>();
  for (const entity of speakers.keys()) found.set(entity, []);
  const add = (entity: Entity, range: TokenRange, pronoun: boolean): void => {
    found.get(entity)?.push({ span: spanOf(tokens, range), pronoun });
  };
  for (const name of discourse.names) add(name.entity, name, false);
  for (const drafts of speakers.values()) {
    for (const { entity, mention } of drafts) {
      if (mention && !isNamedIn(discourse, mention, entity))
        add(entity, mention, isNominative(tokens, mention.start) && mention.end - mention.start === 1);
    }
  }
  for (const { token, entity } of pronouns) add(entity, { start: token, end: token + 1 }, true);
  for (const [entity, mentions] of found) found.set(entity, inOrder(mentions));
  return found;
}

/** The mentions in the order of the text; of those that start at one place the first that was found. */
function inOrder(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.span.start - b.span.start);
  return mentions.filter((mention, index) => mention.span.start !== mentions[index - 1]?.span.start);
}

/** Whether one of the names within a mention is the speaker's: then that name is the mention, and found already. */
function isNamedIn({ names }: Discourse, mention: TokenRange, entity: Entity): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < mention.start) low = middle + 1;
    else high = middle;
  }
  for (let name = names[low]; name && name.end <= mention.end; name = names[++low])
    if (name.entity === entity) return true;
  return false;
}

function statement(body: Body, draft: Draft): Statement {
  const { tokens } = body;
  return {
    span: draft.span,
    content: contentOf(body, draft),
    mention: draft.mention && spanOf(tokens, draft.mention),
    cue: draft.cue && spanOf(tokens, draft.cue),
    mode: modeOf(body, draft),
    foundBy: draft.rule,
  };
}

function spanOf(tokens: Tokens, range: TokenRange): Span {
  return { start: tokens.starts[range.start] ?? 0, end: tokens.ends[range.end - 1] ?? 0 };
}

/** What is said: the longer side of speaker and cue. */
function contentOf(body: Body, draft: Draft): Span {
  const { sentence, mention, cue } = draft;
  if (!cue) return draft.span;
  const first = Math.min(mention?.start ?? cue.start, cue.start);
  const last = Math.max(mention?.end ?? cue.end, cue.end);
  const before = trimmed(body.tokens, sentence.from, first);
  const after = trimmed(body.tokens, last, sentence.to);
  const longer =
    (draft.rule === 'trailing' || draft.rule === 'inversion' || draft.rule === 'according-to') && before
      ? before
      : (after ?? before);
  return longer ?? draft.span;
}

/** A range of tokens without commas, colons and `that` at its edges; null where nothing is left. */
function trimmed(tokens: Tokens, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && (isMark(tokens, start) || wordAt(tokens, start) === 'that')) start++;
  while (end > start && isMark(tokens, end - 1)) end--;
  return end - start > 1 ? spanOf(tokens, { start, end }) : null;
}

function isMark(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return kind === Kind.comma || kind === Kind.colon || kind === Kind.dash;
}

function modeOf(body: Body, draft: Draft): StatementMode {
  if (body.quotations.length === 0) return 'indirect';
  const { from, to } = draft.sentence;
  let inside = 0;
  let outside = 0;
  for (let index = from; index < to; index++) {
    if (kindAt(body.tokens, index) > Kind.number || holds(draft.cue, index) || holds(draft.mention, index)) continue;
    if (body.quoted[index] !== 0) inside++;
    else outside++;
  }
  if (inside === 0) return 'indirect';
  return outside * 5 <= inside ? 'direct' : 'mixed';
}

function holds(range: TokenRange | null, index: number): boolean {
  return range !== null && index >= range.start && index < range.end;
}
