import { isPersonName } from './asides.ts';
import { is, isField, isFiniteVerb, isGerund, isWord, kindAt, lexemeAt, means } from './grammar.ts';
import { Is, Means, UNKNOWN } from './lexicon/lexemes.ts';
import { endsInOwner } from './offices.ts';
import type { NameMention } from './properNames.ts';
import type { Reference } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Where a name stands; token indexes. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The persons' names of a text by the tokens at which they start and end. */
export class NamePlaces {
  private readonly starting = new Map<number, NameMention>();
  private readonly ending = new Map<number, NameMention>();

  constructor(names: readonly NameMention[]) {
    for (const name of names) {
      if (name.entity.kind !== 'person') continue;
      this.starting.set(name.start, name);
      this.ending.set(name.end, name);
    }
  }

  at(token: number): NameMention | undefined {
    return this.starting.get(token);
  }

  endingAt(token: number): NameMention | undefined {
    return this.ending.get(token);
  }
}

/**
 * An office with its holder's name behind it: `Minister of Education Jane Doe`, `the president of the region, John
 * Doe,`.
 */
export function withHolder(tokens: Tokens, names: NamePlaces, reference: Reference): Reference {
  if (reference.sort === 'name') return withoutTitle(names, reference);
  if (reference.sort !== 'role' && reference.sort !== 'body') return reference;
  const isOffice = reference.sort === 'role';
  const behind =
    kindAt(tokens, reference.end) === Kind.comma
      ? nameBehind(tokens, names, reference.end + 1)
      : nameBehindClause(tokens, reference);
  const last = names.endingAt(reference.end);
  // `An aide for Jane Doe`: she is not the aide.
  const ending = last && is(tokens, last.titleStart - 1, Is.preposition) ? undefined : last;
  const known = isOffice || (ending && hasTitle(tokens, ending, reference.start)) ? ending : undefined;
  const nameStart = known?.start ?? (isOffice ? nameBehindPlace(tokens, reference) : -1);
  if (nameStart > reference.start) {
    return {
      ...reference,
      sort: 'name',
      nameStart,
      nameEnd: reference.end,
      head: reference.end - 1,
      titleStart: reference.nameStart,
      titleEnd: nameStart,
    };
  }
  if (!isOffice || !behind || endsInOwner(tokens, reference.start, reference.end)) return reference;
  if (!reference.definite && isFiniteVerb(tokens, behind.end)) return reference;
  return {
    ...reference,
    sort: 'name',
    end: behind.end,
    nameStart: behind.start,
    nameEnd: behind.end,
    head: behind.end - 1,
    titleStart: reference.nameStart,
    titleEnd: reference.end,
  };
}

/** `Secretary IT Jane Doe`: the name begins where the person's name was found to begin. */
function withoutTitle(names: NamePlaces, reference: Reference): Reference {
  const found = names.endingAt(reference.nameEnd);
  if (!found || found.start <= reference.nameStart) return reference;
  return { ...reference, nameStart: found.start, titleEnd: found.start };
}

/** Words of a title between the comma and the name. */
const LONGEST_TITLE = 5;
const TITLE_WORDS = Means.role | Means.roleModifier | Means.honorific | Means.nationality | Means.body;

/** The name behind a comma and a title: `a spokesman, Rep. Jane Doe,`, `its coordinator, Swiss doctor Jane Doe,`. */
function nameBehind(tokens: Tokens, names: NamePlaces, start: number): NameMention | undefined {
  let index = start;
  while (index < start + LONGEST_TITLE && isTitlePart(tokens, index) && !names.at(index)) index++;
  return names.at(index);
}

/** A word of a title, or `No. 1`. */
function isTitlePart(tokens: Tokens, index: number): boolean {
  if (means(tokens, index, TITLE_WORDS) || kindAt(tokens, index) === Kind.number) return true;
  return isWord(tokens, index, 'No.') && kindAt(tokens, index + 1) === Kind.number;
}

const LONGEST_CLAUSE = 14;
const LONGEST_NAME = 4;

/** `the lawmaker representing Alma in parliament, Jane Doe,`: a name between commas behind what tells of the office. */
function nameBehindClause(tokens: Tokens, { start: first, end, definite }: Reference): Place | undefined {
  if (!(definite || kindAt(tokens, first) === Kind.name) || !(isGerund(tokens, end) || is(tokens, end, Is.preposition)))
    return undefined;
  let comma = end;
  while (comma < end + LONGEST_CLAUSE && kindAt(tokens, comma) <= Kind.number && !isFiniteVerb(tokens, comma)) comma++;
  // Behind a place the words between commas may tell where it lies.
  const mayBePlace = kindAt(tokens, comma - 1) === Kind.name && !means(tokens, comma - 1, Means.state | Means.body);
  if (kindAt(tokens, comma) !== Kind.comma || mayBePlace) return undefined;
  let start = comma + 1;
  while (means(tokens, start, TITLE_WORDS)) start++;
  let close = start;
  while (kindAt(tokens, close) === Kind.name) close++;
  const isClosed = kindAt(tokens, close) === Kind.comma && close - start > 1 && close - start <= LONGEST_NAME;
  return isClosed && isPersonName(tokens, start, close) ? { start, end: close } : undefined;
}

/** `ambassador to the United States Jane Doe`: where unknown capitals follow a place or body; -1 where none do. */
function nameBehindPlace(tokens: Tokens, reference: Reference): number {
  let start = reference.end;
  while (
    start > reference.nameStart &&
    kindAt(tokens, start - 1) === Kind.name &&
    lexemeAt(tokens, start - 1) === UNKNOWN &&
    !isField(tokens, start - 1)
  )
    start--;
  const length = reference.end - start;
  const isPlace = means(tokens, start - 1, Means.state | Means.body | Means.roleModifier) || isField(tokens, start - 1);
  return length >= 2 && length <= 4 && isPlace ? start : -1;
}

/**
 * `University of Texas president Jane Doe`, `Red Cross envoy in Moscow Jane Doe`: a title before the name that is not
 * itself behind a preposition.
 */
function hasTitle(tokens: Tokens, { start: nameStart, titleStart }: NameMention, floor: number): boolean {
  if (titleStart > floor && titleStart < nameStart && means(tokens, nameStart - 1, Means.state)) return true;
  let index = nameStart;
  while (index > floor && means(tokens, index - 1, Means.role | Means.roleModifier | Means.honorific)) index--;
  return (
    index < nameStart &&
    index > floor &&
    (kindAt(tokens, index - 1) === Kind.name || kindAt(tokens, index - 1) === Kind.closeBracket) &&
    !is(tokens, index - 1, Is.preposition | Is.determiner)
  );
}
