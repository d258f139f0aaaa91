import {
  endsWith,
  is,
  isAcronym,
  isAdverb,
  isDate,
  isFiniteVerb,
  isGerund,
  isPastForm,
  isWord,
  kindAt,
  lexemeAt,
  meaningAt,
  means,
  wordAt,
} from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { type NounPhrase, phraseBefore, shortQuotation, simplePhrase } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Words between two marks that belong to the noun before them: appositions, relative clauses, ages. */

/** Whether a mark may end an aside. */
export function isAside(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.closeBracket;
}

/** The mark before the words that end at a mark; one before `floor` where there is none. */
export function asideStart(tokens: Tokens, close: number, floor: number): number {
  let index = close - 1;
  while (index >= floor) {
    const kind = kindAt(tokens, index);
    if (kind === Kind.quote) {
      const open = shortQuotation(tokens, index, floor);
      if (open < 0) break;
      index = open;
    } else if (kind === Kind.comma || (kind >= Kind.colon && kind <= Kind.dash)) break;
    index--;
  }
  return index;
}

const ASIDE_WORDS = new Set(
  'together along accompanied as himself herself itself aged meanwhile however too'.split(' '),
);

/** Whether the words behind a comma are an aside by their first word: `in a statement`, `who came late`, `44`. */
export function opensAside(tokens: Tokens, first: number, end: number): boolean {
  if (is(tokens, first, Is.preposition | Is.relative) || isAdverb(tokens, first)) return true;
  // `..., when contacted, said`
  if (is(tokens, first, Is.subordinator) && isPastForm(tokens, first + 1)) return true;
  if (isGerund(tokens, first)) return true;
  // `..., retired judge Jane Doe, said`
  const isQuality = means(tokens, first + 1, Means.role) && lexemeAt(tokens, first).cue === null;
  if (isPastForm(tokens, first) && !is(tokens, first, Is.determiner) && !isQuality) return true;
  if (kindAt(tokens, first) === Kind.number) return end - first <= 3;
  return kindAt(tokens, first) === Kind.word && ASIDE_WORDS.has(wordAt(tokens, first));
}

/** Whether the words between two commas name an office, or only a person. */
export function appositionIn(tokens: Tokens, first: number, end: number): 'role' | 'name' | null {
  if (end - first === 1 && isPostNominal(tokens, first)) return 'role';
  if (isWord(tokens, first, 'one') && isWord(tokens, first + 1, 'of')) return 'role';
  if (isTitledName(tokens, first, end) || isLinkedName(tokens, first, end) || isBodysName(tokens, first, end))
    return 'name';
  if (isNameWithAcronym(tokens, first, end)) return 'name';
  let names = 0;
  for (let index = first; index < end; index++) {
    if (means(tokens, index, Means.role)) return 'role';
    if (is(tokens, index, Is.preposition) || isFiniteVerb(tokens, index))
      return startsWithArticle(tokens, first) ? 'role' : null;
    if (isNamePart(tokens, index)) names++;
  }
  if (names === end - first) return 'name';
  return startsWithArticle(tokens, first) ? 'role' : null;
}

/** `General Motors (GM)`. */
function isNameWithAcronym(tokens: Tokens, first: number, end: number): boolean {
  const open = end - 3;
  if (open < first + 2 || kindAt(tokens, open) !== Kind.openBracket || !isAcronym(tokens, open + 1)) return false;
  for (let index = first; index < open; index++) if (!isNamePart(tokens, index)) return false;
  return true;
}

/** `QC`, `SC`, `PhD`: letters behind a name. */
function isPostNominal(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return word.length <= 4 && /^[A-Z][A-Za-z]?[A-Z.]+$/.test(word);
}

/** `Rep. Jane Doe`, `Swiss doctor Jane Doe`, `the monk Doe`: a title and a name that no other word parts. */
function isTitledName(tokens: Tokens, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 6) return false;
  let title = end - 1;
  while (title >= first && !means(tokens, title, TITLE | Means.body)) title--;
  if (title < first || title === end - 1 || kindAt(tokens, title) > Kind.name) return false;
  for (let index = isWord(tokens, first, 'the') ? first + 1 : first; index < title; index++) {
    const mayQualify =
      kindAt(tokens, index) <= Kind.name && !is(tokens, index, Is.determiner | Is.preposition | Is.coordinator);
    // `retired judge Jane Doe`, not `said Jane Doe`
    const isVerb = isFiniteVerb(tokens, index) && !(isPastForm(tokens, index) && lexemeAt(tokens, index).cue === null);
    if (!mayQualify || isVerb) return false;
  }
  for (let index = title + 1; index < end; index++) if (!isNamePart(tokens, index)) return false;
  return meaningAt(tokens, end - 1) === 0;
}

/** `the union, | the Harbour Pilots Association,`: an article and capitals that end in the noun of a body. */
function isBodysName(tokens: Tokens, first: number, end: number): boolean {
  if (!isWord(tokens, first, 'the') || end - first < 3 || !means(tokens, end - 1, Means.body)) return false;
  for (let index = first + 1; index < end; index++) {
    if (kindAt(tokens, index) !== Kind.name || means(tokens, index, Means.role)) return false;
  }
  return true;
}

/** `Alliance for Change`: capitals joined by small words. */
function isLinkedName(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > 6 || !isNamePart(tokens, first) || !isNamePart(tokens, end - 1)) return false;
  let links = 0;
  for (let index = first; index < end; index++) {
    if (isWord(tokens, index, 'of') || isWord(tokens, index, 'for') || isWord(tokens, index, 'and')) links++;
    else if (kindAt(tokens, index) !== Kind.name || means(tokens, index, Means.role)) return false;
  }
  return links > 0;
}

const TITLE = Means.role | Means.roleModifier | Means.honorific | Means.nationality;

function isNamePart(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name || means(tokens, index, Means.nameParticle);
}

function startsWithArticle(tokens: Tokens, first: number): boolean {
  return is(tokens, first, Is.article);
}

/**
 * Whether an office stands behind a name already, so that a name behind it is a place: `Jane Doe, curator at Arkansas,
 * Fayetteville,`.
 */
export function isApposition(tokens: Tokens, office: NounPhrase): boolean {
  const before = office.start - 2;
  // `The leader of the union, the largest one, Jane Doe,`: no name stands before the office.
  const earlier = phraseBefore(tokens, before + 1, Math.max(0, before - 12));
  if (earlier && is(tokens, earlier.start, Is.determiner) && means(tokens, earlier.headEnd - 1, Means.role))
    return false;
  // `a ruling by the Court of Alma, the body's president, Jane Doe,`
  if (earlier && isNoPerson(tokens, earlier.headEnd - 1)) return false;
  return (
    kindAt(tokens, before + 1) === Kind.comma &&
    kindAt(tokens, before) === Kind.name &&
    !isDate(tokens, before) &&
    !isBehindPreposition(tokens, before) &&
    !isAdverb(tokens, before) &&
    !endsWith(tokens, before, 'ing')
  );
}

function isNoPerson(tokens: Tokens, head: number): boolean {
  return kindAt(tokens, head) === Kind.word || means(tokens, head, Means.body) || endsWith(tokens, head, 'ing');
}

/** `in | Port Alma`: capitals that tell where. */
function isBehindPreposition(tokens: Tokens, last: number): boolean {
  let index = last;
  while (kindAt(tokens, index - 1) === Kind.name) index--;
  return ['in', 'at', 'from', 'near', 'on', 'to'].some((word) => isWord(tokens, index - 1, word));
}

const LONGEST_NAME = 5;

/** The name behind an office: `the team's coach, Jane Doe`; the office itself where none follows. */
export function namedHolder(tokens: Tokens, office: NounPhrase, limit: number): NounPhrase {
  if (office.joined.length > 0 || kindAt(tokens, office.end) !== Kind.comma) return office;
  if (!means(tokens, office.headEnd - 1, Means.role | Means.body) || kindAt(tokens, office.headEnd - 1) !== Kind.word)
    return office;
  const first = office.end + 1;
  let end = first;
  while (end < Math.min(limit, first + LONGEST_NAME) && isNamePart(tokens, end)) end++;
  const closes = end >= limit || kindAt(tokens, end) === Kind.comma || kindAt(tokens, end) === Kind.stop;
  if (!closes || end === first || !isPersonName(tokens, first, end)) return office;
  const mayBePlace = end - first === 1 && kindAt(tokens, office.end - 1) === Kind.name;
  return mayBePlace ? office : simplePhrase(first, end, end);
}

const NAME_WORDS = Means.nameParticle | Means.familyName | Means.honorific | Means.male | Means.female;

/** A name with no word of another sense in it: no state, month or body. */
export function isPersonName(tokens: Tokens, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const meaning = meaningAt(tokens, index);
    if ((meaning & ~(NAME_WORDS | Means.role)) !== 0) return false;
  }
  return !means(tokens, end - 1, Means.role);
}

/**
 * `..., something | the ministry denies`, `..., a charge | the ministry rejects`: a word for what was said before it.
 */
export function isApposedSaying(tokens: Tokens, index: number): boolean {
  if (isWord(tokens, index, 'something')) return true;
  return (
    kindAt(tokens, index) === Kind.word &&
    (means(tokens, index, Means.content) || is(tokens, index, Is.saying)) &&
    is(tokens, index - 1, Is.article) &&
    (kindAt(tokens, index - 2) === Kind.comma || kindAt(tokens, index - 2) === Kind.dash)
  );
}
