import type { Entity } from './entity.ts';
import { is, isFiniteVerb, isWord, kindAt, lowerAt, means, phraseText } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Offices that several share: `Jane Doe and John Roe, secretaries of the union,`. */

interface NamedPerson {
  readonly start: number;
  readonly end: number;
  readonly titleStart: number;
  readonly entity: Entity;
}

const LONGEST_OFFICE = 24;

/** Gives an office in the plural behind a row of names to each of them. The names stand in the order of the text. */
export function learnSharedRoles(tokens: Tokens, names: readonly NamedPerson[]): void {
  let row: Entity[] = [];
  let end = -1;
  for (const name of names) {
    if (name.entity.kind !== 'person') continue;
    if (!joins(tokens, end, name.titleStart)) row = [];
    row.push(name.entity);
    end = name.end;
    const role = row.length > 1 ? pluralOffice(tokens, end) : null;
    if (role !== null) for (const entity of row) if (!hasAlone(entity, role)) entity.addRole(role);
  }
}

/** Whether the text gives somebody the same office alone: `secretary of the union`. */
function hasAlone(entity: Entity, role: string): boolean {
  for (const one of entity.roles.keys()) {
    const shared = role.toLowerCase();
    if (one.slice(one.indexOf(' ')) === shared.slice(shared.indexOf(' ')) && one.slice(0, 4) === shared.slice(0, 4))
      return true;
  }
  return false;
}

/** Whether only a comma, `and` or both stand between two names. */
function joins(tokens: Tokens, end: number, start: number): boolean {
  if (end < 0 || start <= end || start - end > 2) return false;
  for (let index = end; index < start; index++)
    if (kindAt(tokens, index) !== Kind.comma && !isWord(tokens, index, 'and')) return false;
  return true;
}

/** `, secretaries of the union`: the office behind the comma; null where none stands there. */
function pluralOffice(tokens: Tokens, comma: number): string | null {
  if (kindAt(tokens, comma) !== Kind.comma) return null;
  const start = comma + 1;
  let head = start;
  while (isQualifier(tokens, head)) head++;
  if (kindAt(tokens, head) !== Kind.word || !means(tokens, head, Means.group) || isWord(tokens, head, 'others'))
    return null;
  if (!isWord(tokens, head + 1, 'of') && !isWord(tokens, head + 1, 'for')) return null;
  let end = head + 1;
  while (end < head + LONGEST_OFFICE && !endsOffice(tokens, end)) end++;
  return end > head + 2 ? phraseText(tokens, start, end) : null;
}

/** `vice department directors`, `leading officials`. */
function isQualifier(tokens: Tokens, index: number): boolean {
  return (
    kindAt(tokens, index) === Kind.word &&
    !means(tokens, index, Means.group) &&
    means(tokens, index, Means.roleModifier | Means.body | Means.role)
  );
}

function endsOffice(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  if (kind === Kind.openBracket || kind === Kind.closeBracket || kind === Kind.possessive) return false;
  if (kind === Kind.comma) return !isWord(tokens, index - 1, 'C.C.');
  if (kind > Kind.number || is(tokens, index, Is.relative | Is.pronoun | Is.subordinator)) return true;
  if (isWord(tokens, index, 'and'))
    return kindAt(tokens, index + 1) === Kind.word || lowerAt(tokens, index + 1) === 'the';
  return isFiniteVerb(tokens, index);
}
