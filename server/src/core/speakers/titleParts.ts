import { is, isAmong, isWord, kindAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import type { Role } from './roles.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Several offices in one title: `Chairman of the Harbour Council | Prime Minister | Senior General Jane Doe`. */

/** Parts a title into its offices; the last one has the noun of the whole. */
export function partsOfTitle(tokens: Tokens, title: Role): Role[] {
  if (title.end - title.start === 1) return [title];
  const own = withoutStyle(tokens, title);
  const { start, end, head } = own;
  const joint = secondOffice(tokens, start, head);
  if (joint >= 0) {
    const first = { start, end: joint, head: headBefore(tokens, start, joint) };
    return [...partsOfTitle(tokens, first), ...partsOfTitle(tokens, { start: joint + 1, end, head })];
  }
  if (head - start < 2 || head !== end - 1) return [own];
  const last = lastOffice(tokens, start, head);
  const rank = rankStart(tokens, last, head);
  const parts: Role[] = [];
  if (last > start) parts.push({ start, end: last, head: headBefore(tokens, start, last) });
  if (rank > last) parts.push({ start: last, end: rank, head: rank - 1 });
  parts.push({ start: Math.max(last, rank), end, head });
  return parts;
}

const STYLES = new WordTable('highness majesty excellency holiness eminence'.split(' '));

/** `President | His Highness`, `His Royal Highness | Prince`. */
function withoutStyle(tokens: Tokens, { start, end, head }: Role): Role {
  for (let index = start; index < end; index++) {
    if (!means(tokens, index, Means.honorific) || !isAmong(tokens, index, STYLES)) continue;
    if (index < head) return { start: index + 1, end, head };
    let first = index;
    while (first > start && !is(tokens, first, Is.possessive)) first--;
    if (first > start && means(tokens, first - 1, Means.role)) return { start, end: first, head: first - 1 };
  }
  let last = end;
  while (last > head + 1 && means(tokens, last - 1, Means.honorific)) last--;
  return { start, end: last, head };
}

const QUALIFIERS = Means.roleModifier | Means.nationality | Means.state | Means.body;

/**
 * The `and` between two offices: `Founder | and CEO of the firm`, `Head of the Union | and Alman President`; -1 where
 * none is.
 */
function secondOffice(tokens: Tokens, start: number, head: number): number {
  for (let index = start + 1; index < head; index++) {
    if (kindAt(tokens, index) !== Kind.word || !isWord(tokens, index, 'and')) continue;
    let next = index + 1;
    while (next < head && means(tokens, next, QUALIFIERS) && !means(tokens, next, Means.role)) next++;
    const isBehindOffice = means(tokens, index - 1, Means.role) || headBefore(tokens, start, index) < index - 1;
    if (isBehindOffice && means(tokens, next, Means.role)) return index;
  }
  return -1;
}

/**
 * Where the office right before the name begins, if another one with what belongs to it stands before: `Chief of Staff
 * | General`.
 */
function lastOffice(tokens: Tokens, start: number, head: number): number {
  let first = head;
  while (first - 1 > start && isTitleName(tokens, first - 1)) first--;
  const isBehindName = kindAt(tokens, first - 1) === Kind.name && !is(tokens, first - 1, Is.determiner);
  return first - 1 > start && isBehindName && headBefore(tokens, start, first) < first - 1 ? first : start;
}

function isTitleName(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name && means(tokens, index, Means.role | Means.roleModifier);
}

/** The noun of an office with `of` or `for` behind it; `end - 1` where there is none. */
function headBefore(tokens: Tokens, start: number, end: number): number {
  for (let index = start; index < end - 2; index++)
    if (means(tokens, index, Means.role) && (isWord(tokens, index + 1, 'of') || isWord(tokens, index + 1, 'for')))
      return index;
  return end - 1;
}

const OFFICES_BEFORE_RANKS = new WordTable(
  'minister president premier chairman adviser advisor leader whip speaker commander'.split(' '),
);
const RANKS = new WordTable('professor general admiral colonel marshal brigadier captain rep rep. sen sen.'.split(' '));

/**
 * Where a rank begins behind an office: `Prime Minister | Senior General`, `Chief Adviser | Professor`; -1 where none
 * does.
 */
function rankStart(tokens: Tokens, start: number, head: number): number {
  if (!means(tokens, head - 1, Means.role | Means.roleModifier) || !isAmong(tokens, head, RANKS)) return -1;
  let first = head;
  while (first > start && isTitleName(tokens, first - 1) && !isAmong(tokens, first - 1, OFFICES_BEFORE_RANKS)) first--;
  // `Commander General` is one office.
  if (first === head && isWord(tokens, first - 1, 'commander')) return -1;
  return first > start && isAmong(tokens, first - 1, OFFICES_BEFORE_RANKS) ? first : -1;
}
