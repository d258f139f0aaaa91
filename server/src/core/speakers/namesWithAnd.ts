import { endsWith, is, isAmong, isWord, kindAt, meaningAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { OFFICE_FIELDS } from './lexicon/officeFields.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Whether `and` stands inside one name rather than between two. */

/** `the chairman of the Bulgarian Union and Workers' Party`: a name without an article, behind a name with one. */
export function carriesOnName(tokens: Tokens, previous: NounPhrase, next: NounPhrase): boolean {
  if (kindAt(tokens, next.start) !== Kind.name || kindAt(tokens, previous.end - 1) !== Kind.name) return false;
  if (previous.headEnd === previous.end || !is(tokens, previous.start, Is.determiner)) return false;
  if (means(tokens, next.headEnd - 1, Means.role)) return false;
  if (means(tokens, next.headEnd - 1, Means.body) || kindAt(tokens, next.headEnd - 1) === Kind.closeBracket)
    return true;
  if (isField(tokens, next.end - 1)) return namesBody(tokens, previous);
  // `the secretary of the Struggle for Peace and Socialism of Velia`: what a body is for, and where it is.
  return isField(tokens, next.headEnd - 1) && means(tokens, previous.headEnd - 1, Means.role | Means.group);
}

/** `the Disaster and Emergency Authority`: one article, a word that names nobody, and behind it the body. */
export function sharesBody(tokens: Tokens, previous: NounPhrase, next: NounPhrase): boolean {
  if (previous.headEnd < previous.end) return false;
  let first = previous.end;
  while (first > previous.start && isFreeCapital(tokens, first - 1)) first--;
  const isOwned = kindAt(tokens, first - 1) === Kind.possessive && first > previous.start;
  if (first === previous.end || !(isOwned || isBehindArticle(tokens, previous.start, first))) return false;
  return (
    kindAt(tokens, next.start) === Kind.name && means(tokens, next.headEnd - 1 - bracketed(tokens, next), Means.body)
  );
}

/** `Foreign and Expatriates Ministry`: fields of one body, without an article. */
function isFieldOfBody(tokens: Tokens, previous: NounPhrase, next: NounPhrase): boolean {
  if (previous.end !== previous.start + 1 || kindAt(tokens, previous.start) !== Kind.name) return false;
  if (!means(tokens, previous.start, Means.roleModifier) || is(tokens, next.start, Is.determiner)) return false;
  const head = next.headEnd - 1;
  return head > next.start && kindAt(tokens, head) === Kind.name && means(tokens, head, Means.body);
}

/** `senior party and government officials`: bodies that qualify one noun. */
export function sharesHead(tokens: Tokens, previous: NounPhrase, next: NounPhrase): boolean {
  if (isFieldOfBody(tokens, previous, next)) return true;
  if (previous.headEnd < previous.end || is(tokens, previous.start, Is.determiner | Is.possessive)) return false;
  const isQualifier = means(tokens, previous.end - 1, Means.body) && !means(tokens, previous.end - 1, Means.group);
  if (!isQualifier || next.headEnd - next.start < 2) return false;
  return means(tokens, next.start, Means.body) && means(tokens, next.headEnd - 1, Means.group);
}

/** `the | Disaster`, `the Alman | Disaster` */
function isBehindArticle(tokens: Tokens, start: number, first: number): boolean {
  if (!is(tokens, start, Is.article)) return false;
  return first === start + 1 || (first === start + 2 && means(tokens, start + 1, Means.nationality | Means.state));
}

/** A capital that names nobody: `Disaster`, `Foreign`. */
export function isFreeCapital(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.name || is(tokens, index, Is.determiner)) return false;
  return (meaningAt(tokens, index) & ~Means.roleModifier) === 0;
}

/** Tokens of a bracket at a phrase's end: `Authority (EMA)`. */
function bracketed(tokens: Tokens, phrase: NounPhrase): number {
  let length = 0;
  if (kindAt(tokens, phrase.headEnd - 1) !== Kind.closeBracket) return 0;
  while (phrase.headEnd - 1 - length > phrase.start && kindAt(tokens, phrase.headEnd - 1 - length) !== Kind.openBracket)
    length++;
  return length + 1;
}

/** `Committee for | Supporting the Port`: what a body does, told in its name. */
export function isPurpose(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.name || !isWord(tokens, index - 1, 'for')) return false;
  return endsWith(tokens, index, 'ing') && is(tokens, index + 1, Is.article);
}

/**
 * `opposition leader and ex-premier Jane Doe`: an office without a name or an article. `The mayor and Governor Doe` are
 * two.
 */
function isSecondOffice(tokens: Tokens, previous: NounPhrase): boolean {
  if (is(tokens, previous.start, Is.determiner)) return false;
  return means(tokens, previous.headEnd - 1, Means.role) && previous.headEnd === previous.end;
}

/**
 * `Foreign Affairs and Trade Minister Jane Doe`: a field without an article, behind it one with an office and a name.
 */
export function carriesOnOffice(tokens: Tokens, previous: NounPhrase, next: NounPhrase): boolean {
  if (isSecondOffice(tokens, previous))
    return (hasOffice(tokens, next) && endsInName(tokens, next)) || hasLinkedHolder(tokens, next);
  if (!isFieldName(tokens, previous)) return false;
  return kindAt(tokens, next.start) === Kind.name && hasOffice(tokens, next);
}

function namesBody(tokens: Tokens, phrase: NounPhrase): boolean {
  for (let index = phrase.start; index < phrase.end; index++) if (means(tokens, index, Means.body)) return true;
  return false;
}

/** Endings of nouns for what a body deals with: `Department of Forestry and Fire Protection`. */
const FIELD_ENDINGS =
  'tion tions ment ture ity ics ship ance ence ing try gy ies airs rces ices rts alth ade ism dom acy eace'.split(' ');

function isField(tokens: Tokens, index: number): boolean {
  if (isAmong(tokens, index, OFFICE_FIELDS)) return true;
  return meaningAt(tokens, index) === 0 && FIELD_ENDINGS.some((ending) => endsWith(tokens, index, ending));
}

/** `Foreign Affairs`: capitals without an article that end in what an office deals with. */
export function isFieldName(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.headEnd < phrase.end) return false;
  for (let index = phrase.end - 1; index >= phrase.start; index--)
    if (kindAt(tokens, index) !== Kind.name) return false;
  return isField(tokens, phrase.end - 1);
}

/** `former premier Jane Doe`: an office without an article before the last word. */
function hasOffice(tokens: Tokens, { start, headEnd }: NounPhrase): boolean {
  if (is(tokens, start, Is.determiner)) return false;
  for (let index = start; index < headEnd - 1; index++) if (means(tokens, index, Means.role)) return true;
  return false;
}

/** `Minister of State for Trade Affairs Jane Doe`: an office without an article, its holder behind what it is for. */
function hasLinkedHolder(tokens: Tokens, { start, end, headEnd }: NounPhrase): boolean {
  if (is(tokens, start, Is.determiner) || end - headEnd < 3 || !means(tokens, headEnd - 1, Means.role)) return false;
  return [end - 1, end - 2].every((index) => kindAt(tokens, index) === Kind.name && meaningAt(tokens, index) === 0);
}

function endsInName(tokens: Tokens, phrase: NounPhrase): boolean {
  return kindAt(tokens, phrase.headEnd - 1) === Kind.name && meaningAt(tokens, phrase.headEnd - 1) === 0;
}
