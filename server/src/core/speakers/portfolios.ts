import { endsWithAny, is, isAmong, isField, isWord, kindAt, means } from './grammar.ts';
import { Endings } from './lexicon/endings.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { OFFICE_FIELDS } from './lexicon/officeFields.ts';
import { Kind, retagAsName, type Tokens } from './tokens.ts';

/**
 * What ministries and ministers are for, in lists that are part of one name: `Ministry of Trade, Industry and Energy`.
 */

/** Whether a capital names what an office or a body may be for. */
export function isPortfolio(tokens: Tokens, index: number): boolean {
  return isAmong(tokens, index, OFFICE_FIELDS);
}

/** The comma or `and` within such a name. */
export function isJoint({ text, starts, kinds }: Tokens, index: number): boolean {
  if (kinds[index] !== Kind.name) return false;
  const code = text.charCodeAt(starts[index] ?? 0);
  return code === COMMA || (code === SMALL_A && text.startsWith('and', starts[index]));
}

const COMMA = 0x2c;
const SMALL_A = 0x61;

function isFieldOfList(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name && (isPortfolio(tokens, index) || isField(tokens, index));
}

const BEARERS = Means.role | Means.body | Means.group;
/** Words of one field: `Rural Affairs`, `Water and Forests` are two. */
const LONGEST_FIELD = 3;
const MOST_FIELDS = 8;

/**
 * Takes the commas and the `and` of a list of fields for parts of the name, from the comma behind the first field on:
 * `Minister of Trade, Industry and Energy Ann Berg`, `Trade, Industry and Energy Minister Ann Berg`.
 */
export function joinPortfolios(tokens: Tokens, comma: number): void {
  if (kindAt(tokens, comma + 1) > Kind.name || !isFieldOfList(tokens, comma - 1)) return;
  const end = listEnd(tokens, comma);
  if (end < 0) return;
  const isBefore = kindAt(tokens, end) === Kind.name && means(tokens, end, Means.role | Means.body);
  if (!isBefore && !isBehindBearer(tokens, comma)) return;
  for (let index = comma; index < end; index++) {
    if (kindAt(tokens, index) !== Kind.comma && !isWord(tokens, index, 'and')) continue;
    tokens.kinds[index] = Kind.name;
    retagAsName(tokens, index);
  }
}

/** `Foreign and Expatriates Minister Ann Berg`: two fields before the office or body that they belong to. */
export function joinTwo(tokens: Tokens, conjunction: number): void {
  const field = conjunction - 1;
  if (!isWord(tokens, conjunction, 'and') || kindAt(tokens, field) !== Kind.name) return;
  if (joinsQualities(tokens, conjunction)) {
    tokens.kinds[conjunction] = Kind.name;
    retagAsName(tokens, conjunction);
    return;
  }
  if (!means(tokens, field, Means.roleModifier) && !isFieldOfList(tokens, field)) return;
  const end = fieldEnd(tokens, conjunction + 1);
  if (end < 0 || kindAt(tokens, end) !== Kind.name || !means(tokens, end, Means.role | Means.body)) return;
  if (isBehindBearer(tokens, conjunction)) return;
  tokens.kinds[conjunction] = Kind.name;
  retagAsName(tokens, conjunction);
}

const QUALITY_ENDINGS = new Endings(['al', 'ic', 'ive', 'ful', 'ent', 'ous', 'ary']);

/** `the Independent and Peaceful Reunification`, `the Economic and Social Council`: two adjectives of one noun. */
function joinsQualities(tokens: Tokens, conjunction: number): boolean {
  if (!is(tokens, conjunction - 2, Is.article) || kindAt(tokens, conjunction + 2) !== Kind.name) return false;
  return [conjunction - 1, conjunction + 1].every(
    (index) =>
      kindAt(tokens, index) === Kind.name &&
      !means(tokens, index, Means.nationality | Means.state | Means.role | Means.body | Means.group | Means.document) &&
      endsWithAny(tokens, index, QUALITY_ENDINGS),
  );
}

/** Where a list ends whose first comma this is; -1 where no list of fields with `and` before its last one follows. */
function listEnd(tokens: Tokens, comma: number): number {
  let at = comma;
  let hasAnd = false;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const hasComma = kindAt(tokens, at) === Kind.comma;
    const conjunction = hasComma ? at + 1 : at;
    const isAnd = isWord(tokens, conjunction, 'and') || isWord(tokens, conjunction, '&');
    if (!isAnd && (!hasComma || hasAnd)) break;
    const end = fieldEnd(tokens, isAnd ? conjunction + 1 : conjunction);
    if (end < 0) break;
    hasAnd ||= isAnd;
    at = end;
  }
  return hasAnd ? at : -1;
}

/** Where a field that begins at a token ends; -1 where none begins there. */
function fieldEnd(tokens: Tokens, start: number): number {
  let end = start;
  while (end < start + LONGEST_FIELD && !isFieldOfList(tokens, end)) {
    if (
      kindAt(tokens, end) !== Kind.name ||
      means(tokens, end, Means.role | Means.state) ||
      is(tokens, end, Is.determiner)
    )
      return -1;
    end++;
  }
  if (end === start + LONGEST_FIELD) return -1;
  while (isFieldOfList(tokens, end)) end++;
  return end;
}

/** `Minister of | Trade,`, `Department for the | Environment,`: who is for the field that ends at the comma. */
function isBehindBearer(tokens: Tokens, comma: number): boolean {
  let index = comma - 1;
  while (index > comma - 1 - LONGEST_FIELD && kindAt(tokens, index) === Kind.name) index--;
  if (isWord(tokens, index, 'the')) index--;
  const isLink = isWord(tokens, index, 'of') || isWord(tokens, index, 'for') || isWord(tokens, index, 'on');
  return isLink && means(tokens, index - 1, BEARERS);
}
