import { apposedNoun, isBodysName } from './bodyAppositions.ts';
import { partOwner } from './genders.ts';
import {
  endsWith,
  is,
  isAcronym,
  isAmong,
  isCompound,
  isDoubleNation,
  isField,
  isScope,
  isWord,
  kindAt,
  lexemeAt,
  meaningAt,
  means,
} from './grammar.ts';
import { FIRM_ENDS } from './lexicon/firmEnds.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { isJoint, isPortfolio } from './portfolios.ts';
import { rolesBehind } from './roles.ts';
import { honorificsStart, linkedOffice, officeBefore, titleBefore } from './titles.ts';
import { Kind, type Tokens } from './tokens.ts';

/** A person's name with the title before it; token indexes. Without a title its two ends are equal. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly titleStart: number;
  readonly titleEnd: number;
}

const NOT_A_PERSON =
  Means.body | Means.document | Means.group | Means.nationality | Means.day | Means.month | Means.timeNoun;
/** Words behind which a name begins. */
const BEFORE_NAME = Means.role | Means.honorific | Means.state | Means.nationality | Means.body;

/**
 * The person's name at the end of a run of capitals: one with a title before it or an office behind it, or one that is
 * formed as names are. `mayBeName` says whether a token's word can be part of a name at all.
 */
export function personIn(
  tokens: Tokens,
  start: number,
  end: number,
  limit: number,
  mayBeName: (index: number) => boolean,
): Candidate | null {
  if (isMediumBefore(tokens, start - 1)) return null;
  const nameStart = nameStartIn(tokens, start, end);
  const length = end - nameStart;
  if (length < 1 || length > 8 || means(tokens, end - 1, NOT_A_PERSON) || isField(tokens, end - 1)) return null;
  if (isAmong(tokens, end - 1, FIRM_ENDS)) return null;
  if (length === 1 && tokens.starts[end - 1] === (tokens.ends[end - 1] ?? 0) - 1) return null;
  const titled = titledName(tokens, start, nameStart, end, mayBeName);
  if (titled) return isBodysAcronym(tokens, titled) || isBodys(tokens, titled) ? null : titled;
  const isCompatriot = nameStart === start + 1 && means(tokens, start, Means.nationality);
  const plain = { start: nameStart, end, titleStart: nameStart, titleEnd: nameStart };
  if (isCompatriot && standsInApposition(tokens, start, end, limit)) return isBodys(tokens, plain) ? null : plain;
  const formed =
    (nameStart === start || isField(tokens, nameStart - 1)) &&
    (startsKoreanName(tokens, nameStart, end) ||
      standsInApposition(tokens, nameStart, end, limit) ||
      speaks(tokens, nameStart, end));
  return formed && !isBodys(tokens, plain) ? plain : null;
}

/** `World Harbour`, `Norvik, a charity,`: what is told to be a body. */
function isBodys(tokens: Tokens, { start, end }: Candidate): boolean {
  return apposedNoun(tokens, end) >= 0 || isScope(tokens, start) || isScope(tokens, end - 1);
}

/** `the magazine | National Harbour`: a paper's name. */
function isMediumBefore(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.word && means(tokens, index, Means.media);
}

function nameStartIn(tokens: Tokens, start: number, end: number): number {
  let nameStart = start;
  for (let index = start; index < end; index++) {
    const isBefore =
      (means(tokens, index, BEFORE_NAME) && !isInnerTitle(tokens, start, index)) ||
      (index === start && isSharedTitle(tokens, index)) ||
      isField(tokens, index) ||
      isCompound(tokens, index) ||
      isDoubleNation(tokens, index) ||
      (end - index > 2 && isFieldAcronym(tokens, index, start) && !isAcronym(tokens, end - 1)) ||
      (index > start && isJoint(tokens, index - 1));
    if (isBefore && !startsKoreanName(tokens, index, end)) nameStart = index + 1;
  }
  return nameStart;
}

/** The `Begum` of `Kohinoor Begum Shefali`: a word of respect behind a name is a part of it. */
function isInnerTitle(tokens: Tokens, start: number, index: number): boolean {
  if (index === start || (meaningAt(tokens, index) & ~(Means.male | Means.female)) !== Means.honorific) return false;
  if (isAcronym(tokens, index - 1) || endsWith(tokens, index, '.')) return false;
  return kindAt(tokens, index - 1) === Kind.name && meaningAt(tokens, index - 1) === 0 && !isField(tokens, index - 1);
}

/** `Deputies | Jane Doe and Carl Dorn`. */
function isSharedTitle(tokens: Tokens, index: number): boolean {
  return means(tokens, index, Means.group) && endsWith(tokens, index, 's') && kindAt(tokens, index + 1) === Kind.name;
}

/** `House of | Representatives`: those whom the body is made of. */
function isGroupOfBody(tokens: Tokens, last: number): boolean {
  const index = kindAt(tokens, last) === Kind.closeBracket ? last - 3 : last;
  return means(tokens, index, Means.group) && isWord(tokens, index - 1, 'of') && means(tokens, index - 2, Means.body);
}

/** `Secretary IT Jane Doe`, not `Carl XVI Gustaf`: an acronym between a title and a name. */
function isFieldAcronym(tokens: Tokens, index: number, start: number): boolean {
  return isAcronym(tokens, index) && (index === start || means(tokens, index - 1, Means.role | Means.body));
}

/** Those whose state stands behind the office, and nothing that belongs to it: `Prime Minister of Alma | Dorn`. */
const RULERS = new WordTable('minister premier king queen emperor empress sultan emir chancellor pope'.split(' '));

/** The name with its title: in the run of capitals, right before it, or linked to it by prepositions. */
function titledName(
  tokens: Tokens,
  start: number,
  nameStart: number,
  end: number,
  mayBeName: (index: number) => boolean,
): Candidate | null {
  const office = linkedOffice(tokens, start);
  let last = nameStart - 1;
  while (last > start && isAcronym(tokens, last) && !means(tokens, last, Means.role)) last--;
  if (nameStart > start && means(tokens, last, Means.role | Means.honorific)) {
    const titleStart =
      office >= 0 ? titleBefore(tokens, office + 1, mayBeName) : titleBefore(tokens, last + 1, mayBeName);
    return { start: nameStart, end, titleStart, titleEnd: honorificsStart(tokens, titleStart, nameStart) };
  }
  if (nameStart === start) {
    const titleStart = isCompany(tokens, start, end) ? nameStart : titleBefore(tokens, nameStart, mayBeName);
    if (titleStart < nameStart)
      return { start, end, titleStart, titleEnd: honorificsStart(tokens, titleStart, nameStart) };
  }
  if (office < 0) return null;
  const titleStart = titleBefore(tokens, office + 1, mayBeName);
  const isBare = !is(tokens, titleStart - 1, Is.determiner);
  if (
    isBare &&
    nameStart === start &&
    end - start > 1 &&
    (isCommonBody(tokens, start - 1) || isGroupOfBody(tokens, start - 1))
  )
    return { start, end, titleStart, titleEnd: start };
  let behind = nameStart;
  if (isBare && isAmong(tokens, office, OFFICES_OF_PLACES) && isAmong(tokens, start, PLACE_OPENERS))
    behind = placeEnd(tokens, start, end);
  while (behind < end - 1 && isOfficeField(tokens, behind)) behind++;
  if (behind === start && end - start > 2) {
    if (is(tokens, start - 1, Is.determiner)) behind = end - 2;
    else if (isBare && isAmong(tokens, office, OFFICES_OF_PLACES)) behind = placeEnd(tokens, start, end);
  }
  const isAlone = office === start - 2 && means(tokens, start, Means.body | Means.roleModifier);
  const isBehindBody = isBare && behind - start > 1 && means(tokens, behind - 1, Means.body);
  const isRuler = isBare && isAmong(tokens, office, RULERS) && means(tokens, behind - 1, Means.state);
  const isLong = end - behind > 1 || isAlone || isRuler || (isBehindBody && !isAcronym(tokens, behind));
  return behind > start && isLong ? { start: behind, end, titleStart, titleEnd: behind } : null;
}

function isOfficeField(tokens: Tokens, index: number): boolean {
  if (isWord(tokens, index, 'public')) return isPortfolio(tokens, index + 1);
  return means(tokens, index, Means.roleModifier) || isPortfolio(tokens, index);
}

/** Offices that are held over or in a place. */
const OFFICES_OF_PLACES = new WordTable(
  (
    'president premier minister governor mayor ambassador envoy consul consul-general chancellor king queen sultan emir ' +
    'prince head chief leader representative bishop archbishop'
  ).split(' '),
);
/** First words of places that have two. */
const PLACE_OPENERS = new WordTable(
  (
    'new san santa santo sao saint st port porto puerto los las el la le nueva nuevo rio vila villa sri upper lower papua costa ' +
    'sierra burkina equatorial saudi cape cabo cote ras tel addis phnom kuala buenos abu great greater fort mount lake'
  ).split(' '),
);

/** `President of | Alma | Jane Doe`: unknown capitals, the place first; `start` where too few follow. */
function placeEnd(tokens: Tokens, start: number, end: number): number {
  const behind = start + (isAmong(tokens, start, PLACE_OPENERS) ? 2 : 1);
  return end - behind > 1 ? behind : start;
}

/** `the car manufacturer Norvik`: what may be a person's trade is a company's where one word alone names it. */
function isCompany(tokens: Tokens, start: number, end: number): boolean {
  return end - start === 1 && isCommonBody(tokens, start - 1);
}

/** `Head of the farmers' union | Jane Doe`: a body that is not named. */
function isCommonBody(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.word && means(tokens, index, Means.body | Means.group);
}

/** `producer DNX`: one word of capitals is a body's name, unless it is addressed as a person. */
function isBodysAcronym(tokens: Tokens, { start, end }: Candidate): boolean {
  return end - start === 1 && isAcronym(tokens, start) && !means(tokens, start - 1, Means.honorific);
}

/** `Jane Doe said`, `said Jane Doe`: unknown capitals beside a verb of saying. */
function speaks(tokens: Tokens, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 4 || is(tokens, start - 1, Is.determiner | Is.preposition)) return false;
  if (!isSaying(tokens, end) && !isSaying(tokens, start - 1)) return false;
  for (let index = start; index < end; index++) if (meaningAt(tokens, index) !== 0) return false;
  return !isWord(tokens, partOwner(tokens, start), 'its') && !isBodysName(tokens, start, end);
}

function isSaying(tokens: Tokens, index: number): boolean {
  return is(tokens, index, Is.cuePast) && lexemeAt(tokens, index).frame === 'say';
}

/** `The president of the | company Ann Berg`. */
function isOfficeIn(tokens: Tokens, business: number): boolean {
  const the = is(tokens, business - 1, Is.determiner) ? business - 1 : business - 2;
  return isWord(tokens, the - 1, 'of') && means(tokens, the - 2, Means.role);
}

/** `Shipping company | Calder Sands, the biggest customer of the port,`: a name behind these is a body's. */
const BUSINESSES = new WordTable('company firm airline retailer charity startup lender insurer carmaker'.split(' '));

/** An office behind the name, or before it with a comma between. */
function standsInApposition(tokens: Tokens, start: number, end: number, limit: number): boolean {
  const before = start - 1;
  if (is(tokens, before, Is.determiner)) return false;
  if (end - start === 1 && isAcronym(tokens, start)) return false;
  if (kindAt(tokens, before) === Kind.word && isAmong(tokens, before, BUSINESSES) && !isOfficeIn(tokens, before))
    return false;
  const roles = rolesBehind(tokens, end, limit);
  if (end - start === 1 && roles.length > 0 && roles.every(({ head }) => means(tokens, head, Means.body))) return false;
  if (roles.length > 0) {
    const inName = isWord(tokens, before, 'of') || isWord(tokens, before, 'for');
    return !(inName && is(tokens, end + 1, Is.determiner));
  }
  if (kindAt(tokens, before) !== Kind.comma) return false;
  const office = officeBefore(tokens, before);
  if (!office || end - start > 1) return office !== null;
  return is(tokens, office.start, Is.possessive) && kindAt(tokens, end) === Kind.comma;
}

/** Family name and two given syllables. */
function startsKoreanName(tokens: Tokens, start: number, end: number): boolean {
  return (
    end - start === 3 &&
    means(tokens, start, Means.familyName) &&
    tokens.ends[end - 1] !== undefined &&
    (tokens.ends[start + 1] ?? 0) - (tokens.starts[start + 1] ?? 0) <= 6 &&
    (tokens.ends[end - 1] ?? 0) - (tokens.starts[end - 1] ?? 0) <= 6
  );
}
