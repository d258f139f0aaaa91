import type { Dispatch } from '../format/model.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { is, isWord, kindAt, lowerAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { rolesBehind } from './roles.ts';
import { scan } from './scanner.ts';
import { addRole } from './titles.ts';
import { Kind, type Tokens, TokenTable } from './tokens.ts';

/** Words before the author in a title: `Greetings from Lao President`, `Statement of Foreign Minister`. */
const BEFORE_AUTHOR = ['from', 'by', 'of'];

/** Titles without any of these, which is most of them, need not be taken apart. */
const MAY_GIVE_ROLES = /,|from|by|of/i;

/** Enters the offices that the title gives to those whom the body names. */
export function readTitleRoles(dispatch: Dispatch, discourse: Discourse): void {
  const title = dispatch.header?.title;
  if (!title || !MAY_GIVE_ROLES.test(dispatch.text.slice(title.start, title.end))) return;
  const tokens = new TokenTable(dispatch.text, title.end - title.start);
  scan(tokens, title);
  const count = tokens.count;
  for (let index = 0; index < count; index++) {
    if (!BEFORE_AUTHOR.some((word) => isWord(tokens, index, word))) continue;
    const role = officeAt(tokens, index + 1, count);
    const holder = role < 0 ? null : holderOf(tokens, role, discourse);
    if (holder) addRole(tokens, holder, index + 1, withoutName(tokens, holder), role);
  }
  if (!tokens.kinds.includes(Kind.comma)) return;
  const words: string[] = [];
  for (let index = 0; index < count; index++) words.push(lowerAt(tokens, index));
  for (const entity of discourse.entities.all) {
    if (entity.kind === 'person') readApposition(tokens, words, entity);
  }
}

/** Where the office ends in a title that ends with its holder's name: `Vice-Chairman of the Union | Ri Chol Nam`. */
function withoutName(tokens: Tokens, { words }: Entity): number {
  const start = tokens.count - words.length;
  return words.every((word, offset) => lowerAt(tokens, start + offset) === word) ? start : tokens.count;
}

/** The noun of an office that begins at a token and runs to the title's end; -1 where none does. */
function officeAt(tokens: Tokens, start: number, end: number): number {
  for (let index = start; index < Math.min(end, start + 4); index++) {
    if (means(tokens, index, Means.role)) return index;
    if (kindAt(tokens, index) > Kind.number || is(tokens, index, Is.preposition)) return -1;
  }
  return -1;
}

/** The person of the body who has that office, if the title ends with the office. */
function holderOf(tokens: Tokens, role: number, discourse: Discourse): Entity | null {
  const next = role + 1;
  if (next < tokens.count && !isWord(tokens, next, 'of')) return null;
  const noun = SHORT_TITLES[lowerAt(tokens, role)] ?? lowerAt(tokens, role);
  return discourse.authors().find((entity) => entity.kind === 'person' && entity.heads.has(noun)) ?? null;
}

/** Titles as headlines shorten them. */
const SHORT_TITLES: Readonly<Record<string, string>> = { fm: 'minister', pm: 'minister' };

/** `Press Statement of Kim Yo Jong, Vice Department Director of ...`. */
function readApposition(tokens: Tokens, words: readonly string[], entity: Entity): void {
  const [first] = entity.words;
  if (first === undefined) return;
  for (let index = words.indexOf(first); index >= 0; index = words.indexOf(first, index + 1)) {
    const end = index + entity.words.length;
    if (end >= words.length) return;
    if (!entity.words.every((word, offset) => words[index + offset] === word)) continue;
    for (const role of rolesBehind(tokens, end, words.length)) addRole(tokens, entity, role.start, role.end, role.head);
  }
}
