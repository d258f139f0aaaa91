import { isAgent } from './agentNouns.ts';
import { is, isAdverb, isDate, isFiniteVerb, isGerund, isWord, kindAt, means, startsLine } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { isAmpersand } from './nounPhrases.ts';
import { withoutArticle } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** An office that the text gives somebody: `general secretary of the party`; token indexes. */
export interface Role {
  readonly start: number;
  readonly end: number;
  /** The noun that names the office. */
  readonly head: number;
}

/** Tokens of one apposition that are looked at. */
const LONGEST_APPOSITION = 60;

/**
 * The offices in an apposition behind a name: `, general secretary of A, president of B and commander of C`. `index` is
 * the token behind the name.
 */
export function rolesBehind(tokens: Tokens, index: number, limit: number): Role[] {
  const roles: Role[] = [];
  const last = Math.min(limit, index + LONGEST_APPOSITION);
  let at = behindAge(tokens, index);
  const past = pastOffice(tokens, at, last);
  if (past) return [past];
  while (at < last && (kindAt(tokens, at) === Kind.comma || (roles.length > 0 && isWord(tokens, at, 'and')))) {
    const role = isWord(tokens, at + 1, 'and') && roles.length === 0 ? null : roleAt(tokens, at + 1, last);
    if (!role || (beginsClause(tokens, at + 1, role) && !opensSentence(tokens, index))) break;
    if (isNextPersons(tokens, role)) {
      const last = roles[roles.length - 1];
      if (last && isWord(tokens, at, 'and') && isBareTitle(tokens, last)) roles.pop();
      break;
    }
    roles.push(role);
    at = role.end;
  }
  return roles;
}

/** `, vice-chairman and director of the Fleet Department Ri Chol Nam`: the office of whoever is named behind it. */
function isNextPersons(tokens: Tokens, { head, end }: Role): boolean {
  for (let index = head + 1; index < Math.min(end + LONGEST_TITLE, tokens.count); index++) {
    if (isKoreanName(tokens, index)) return !isWord(tokens, index - 1, 'of');
    const kind = kindAt(tokens, index);
    if (kind > Kind.name && kind !== Kind.possessive) return false;
    if (index >= end && (isFiniteVerb(tokens, index) || is(tokens, index, Is.pronoun))) return false;
  }
  return false;
}

const LONGEST_TITLE = 9;

/** The `Vice-Chairman` of `Vice-Chairman and Director Ri Chol Nam`. */
function isBareTitle(tokens: Tokens, { start, end }: Role): boolean {
  return end === start + 1 && kindAt(tokens, start) === Kind.name;
}

/** `Ri Chol Nam`: a family name and two short ones, no more. */
function isKoreanName(tokens: Tokens, start: number): boolean {
  if (!means(tokens, start, Means.familyName) || kindAt(tokens, start) !== Kind.name) return false;
  for (let index = start + 1; index < start + 3; index++) {
    const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
    if (kindAt(tokens, index) !== Kind.name || length > 6) return false;
  }
  return kindAt(tokens, start - 1) <= Kind.name && kindAt(tokens, start + 3) !== Kind.name;
}

/** `Jane Doe, 34, a tea seller`: the comma behind the age. */
function behindAge(tokens: Tokens, index: number): number {
  const aged =
    kindAt(tokens, index) === Kind.comma &&
    kindAt(tokens, index + 1) === Kind.number &&
    kindAt(tokens, index + 2) === Kind.comma;
  return aged ? index + 2 : index;
}

/** `, who served as justice minister from 2010`, `, who is mayor of the town`. */
function pastOffice(tokens: Tokens, comma: number, limit: number): Role | null {
  if (kindAt(tokens, comma) !== Kind.comma || !isWord(tokens, comma + 1, 'who')) return null;
  let index = comma + 2;
  while (is(tokens, index, Is.have) || isAdverb(tokens, index)) index++;
  if (isServing(tokens, index)) index += 2;
  else if (is(tokens, index, Is.be)) index++;
  else return null;
  const role = roleAt(tokens, index, limit);
  if (!role || !isOfficeNoun(tokens, role.head)) return null;
  return { ...role, end: withoutYears(tokens, role) };
}

function isServing(tokens: Tokens, index: number): boolean {
  return (
    isWord(tokens, index + 1, 'as') &&
    ['serves', 'served', 'works', 'worked', 'serving', 'acted', 'acts'].some((word) => isWord(tokens, index, word))
  );
}

/** `minister from 2010 to 2016`, `mayor since March`: the office without its years. */
function withoutYears(tokens: Tokens, role: Role): number {
  for (let index = role.head + 1; index < role.end; index++) {
    const timed = kindAt(tokens, index + 1) === Kind.number || isDate(tokens, index + 1);
    if (timed && is(tokens, index, Is.preposition | Is.subordinator)) return index;
  }
  return role.end;
}

/**
 * `According to Doe, a detective for the office was told`: with an article and a verb it is a subject, no apposition.
 */
function beginsClause(tokens: Tokens, start: number, role: Role): boolean {
  return is(tokens, start, Is.determiner) && isFiniteVerb(tokens, role.end);
}

/**
 * `Jane Doe, the mayor of Alma announced`: a name of several words that begins the sentence can only be the subject.
 */
function opensSentence(tokens: Tokens, end: number): boolean {
  let start = end;
  while (kindAt(tokens, start - 1) === Kind.name && !means(tokens, start - 1, Means.state)) start--;
  return end - start > 1 && (start === 0 || kindAt(tokens, start - 1) === Kind.stop);
}

/** An office at a token, with what belongs to it; null where no office begins there. */
function roleAt(tokens: Tokens, from: number, limit: number): Role | null {
  let start = isWord(tokens, from, 'and') ? from + 1 : from;
  while ((isAdverb(tokens, start) && !means(tokens, start, Means.roleModifier)) || isWord(tokens, start, 'as')) start++;
  start = withoutArticle(tokens, start, limit);
  const head = officeHead(tokens, start, limit);
  if (head < 0) return null;
  let end = head + 1;
  while (end < limit && !endsRole(tokens, end, limit) && !(end === head + 1 && isGerund(tokens, end))) end++;
  while (end > head + 1 && is(tokens, end - 1, Is.preposition)) end--;
  return { start, end, head };
}

/** The office noun in the first run of words, before any preposition. */
function officeHead(tokens: Tokens, start: number, limit: number): number {
  let head = -1;
  for (let index = start; index < Math.min(limit, start + 9); index++) {
    if (index > start && startsLine(tokens, index)) break;
    if (
      is(tokens, index, Is.preposition | Is.coordinator | Is.relative | Is.pronoun) ||
      kindAt(tokens, index) > Kind.number
    ) {
      if (kindAt(tokens, index) !== Kind.possessive) break;
    }
    if (isOfficeNoun(tokens, index)) head = index;
    else if (isFiniteVerb(tokens, index)) break;
  }
  if (head >= 0 && isBodyNoun(tokens, head + 1)) return -1;
  const runsOn = kindAt(tokens, head + 1) === Kind.name && !startsLine(tokens, head + 1);
  if (head >= 0 && runsOn && !means(tokens, head + 1, Means.role)) return -1;
  return head;
}

/** `a consumer | group`: no person. */
function isBodyNoun(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.word && means(tokens, index, Means.body) && !means(tokens, index, Means.role);
}

function isOfficeNoun(tokens: Tokens, index: number): boolean {
  return means(tokens, index, Means.role) || isAgent(tokens, index);
}

function endsRole(tokens: Tokens, index: number, limit: number): boolean {
  if (startsLine(tokens, index)) return true;
  const kind = kindAt(tokens, index);
  if (kind === Kind.comma) return !isBodyOfOffice(tokens, index);
  if (kind === Kind.openBracket || kind === Kind.closeBracket || kind === Kind.possessive) return false;
  if (kind > Kind.number) return !isAmpersand(tokens, index);
  if (isWord(tokens, index, 'and')) return officeHead(tokens, withoutArticle(tokens, index + 1, limit), limit) >= 0;
  if (is(tokens, index, Is.relative | Is.subordinator | Is.pronoun)) return true;
  if (isFiniteVerb(tokens, index) && !is(tokens, index - 1, Is.determiner | Is.possessive)) return true;
  return (isWord(tokens, index, 'on') || isWord(tokens, index, 'in')) && isTimeOrText(tokens, index + 1);
}

/** `vice-chairman of the C.C., the youth league`: the comma of the office's own name. */
function isBodyOfOffice(tokens: Tokens, comma: number): boolean {
  return isWord(tokens, comma - 1, 'C.C.');
}

function isTimeOrText(tokens: Tokens, index: number): boolean {
  for (let at = index; at < index + 5; at++) {
    if (means(tokens, at, Means.month | Means.day | Means.document)) return true;
    if (kindAt(tokens, at) > Kind.number || is(tokens, at, Is.preposition)) return false;
  }
  return false;
}
