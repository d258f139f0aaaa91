import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { endsWith, isAmong, isWord, kindAt, lowerAt, meaningAt, means } from './grammar.ts';
import { lexemeOf, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { distinctiveWords, isCalled, isToldBy, nationStem, plainWords, significantWords } from './offices.ts';
import type { Reference } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** An office with an article, as the text comes back to somebody by it. */
export interface Call {
  readonly reference: Reference;
  /** The noun of the office in full. */
  readonly noun: string;
  /** Who was spoken of last. */
  readonly lastPerson: Entity | null;
  /** The verb goes on with what somebody said before: `the minister added`. */
  readonly goesOn: boolean;
}

/** Tokens within which the person must have been named whom a new word tells more of. */
const NEWS_REACH = 70;

/** `the senior diplomat` for a minister, `the Kremlin official` for its spokesman, `the Alma native` for the last. */
export function bearerOf(tokens: Tokens, entities: Entities, call: Call): Entity | undefined {
  const { reference, noun, lastPerson } = call;
  if (!isWord(tokens, reference.start, 'the') || isIntroduced(tokens, reference)) return undefined;
  if (noun === 'host' || noun === 'guest') return partnerOf(entities, call);
  const isHeadOf = noun.startsWith('head of');
  const words = distinctiveWords(tokens, reference.nameStart, reference.head);
  if (isHeadOf) words.push(...nationsBehind(tokens, reference));
  else if (noun === 'diplomat' && isWord(tokens, reference.head, 'head'))
    words.push(...distinctiveWords(tokens, reference.head + 1, reference.nameEnd));
  else words.push(...significantWords(tokens, reference.head + 1, reference.nameEnd));
  if (lastPerson && isCalledSo(lastPerson, noun) && isToldBy(lastPerson, words)) return lastPerson;
  const all = [...words, ...plainWords(tokens, reference.nameStart, reference.head)];
  const isBearer = (entity: Entity): boolean =>
    entity.kind === 'person' && isCalledSo(entity, noun) && isToldBy(entity, all);
  const bearer = all.length > 0 || isHeadOf ? entities.latest(isBearer) : undefined;
  if (bearer) return bearer;
  if (isAmong(tokens, reference.head, SOLE_OFFICES)) {
    const own = (entity: Entity): boolean => entity.kind === 'person' && entity.heads.has(noun);
    const compatriot = entities.latest((entity) => own(entity) && isCompatriot(tokens, reference, entity));
    if (compatriot) return compatriot;
  }
  if (!lastPerson) return undefined;
  if (reference.head - lastPerson.lastSeen > NEWS_REACH) return undefined;
  if (isCalledSo(lastPerson, noun) && isCompatriot(tokens, reference, lastPerson)) return lastPerson;
  if (isNewOffice(tokens, reference, lastPerson) || isTrade(tokens, reference, lastPerson)) return lastPerson;
  if (call.goesOn && !isAmong(tokens, reference.head, SOLE_OFFICES)) return lastPerson;
  const isNews = tellsNews(tokens, reference) || isScholarOf(tokens, reference) || isCounted(tokens, reference);
  return isNews && (isCalledSo(lastPerson, noun) || isCounted(tokens, reference)) ? lastPerson : undefined;
}

/** Tokens within which both who receives and who is received have been named. */
const MEETING_REACH = 200;

/**
 * `At a reception for Jane Doe, Mayor Berg spoke. The host ... The guest ...`: who spoke last, and whom else the text
 * named.
 */
function partnerOf(entities: Entities, { noun, reference, lastPerson }: Call): Entity | undefined {
  const { nameStart, nameEnd, head } = reference;
  if (nameEnd - nameStart > 1 || !lastPerson || head - lastPerson.lastSeen > MEETING_REACH) return undefined;
  const isPartner = (entity: Entity): boolean =>
    entity.kind === 'person' && entity !== lastPerson && head - entity.lastSeen < MEETING_REACH;
  const partner = entities.latest(isPartner);
  if (!partner) return undefined;
  const bearer = noun === 'host' && !lastPerson.heads.has('guest') ? lastPerson : partner;
  bearer.addHead(noun);
  return bearer;
}

/** `Kazakhstan` of `head of state of Kazakhstan`, `Finnish` of `head of the Finnish government`. */
function nationsBehind(tokens: Tokens, { head, nameEnd }: Reference): string[] {
  const words = significantWords(tokens, head + 2, nameEnd);
  return words.filter((word) => word !== 'state' && word !== 'government').map(nationStem);
}

function isCalledSo(person: Entity, noun: string): boolean {
  return person.heads.has(noun) || isCalled(person, noun);
}

const SOURCES = new WordTable(
  (
    'official source spokesman spokeswoman spokesperson prosecutor lawyer attorney officer suspect defendant victim witness ' +
    'winner man woman person reporter correspondent journalist interviewer host speaker'
  ).split(' '),
);

/** `the filmmaker`: what somebody does of whom the text has told nothing yet. */
function isTrade(tokens: Tokens, { nameStart, nameEnd, head }: Reference, person: Entity): boolean {
  if (nameStart !== head || nameEnd !== head + 1 || person.roles.size > 0) return false;
  if (head - person.lastSeen > OFFICE_REACH || kindAt(tokens, head) !== Kind.word) return false;
  return !isAmong(tokens, head, SOLE_OFFICES) && !isAmong(tokens, head, SOURCES);
}

/** Tokens within which a past or lesser office is news of who was spoken of last. */
const OFFICE_REACH = 45;

/** `the ex-president`, `the former minister`, `the deputy premier`: another office of a politician. */
function isNewOffice(tokens: Tokens, { nameStart, nameEnd, head }: Reference, person: Entity): boolean {
  if (nameEnd !== head + 1 || head - person.lastSeen > OFFICE_REACH || !isCalled(person, 'politician')) return false;
  if (head === nameStart) return lowerAt(tokens, head).startsWith('ex-');
  return head === nameStart + 1 && ['former', 'deputy', 'vice'].some((word) => isWord(tokens, nameStart, word));
}

/** Tokens at the start of a text that tell where its agency is at home. */
const HOME_REACH = 80;

/** `the Alman diplomat` for a minister whose nation the text does not tell, because it is its own. */
function isCompatriot(tokens: Tokens, { nameStart, nameEnd, head }: Reference, person: Entity): boolean {
  if (nameEnd !== head + 1) return false;
  let stem = '';
  for (let index = nameStart; index < head; index++) {
    if (means(tokens, index, Means.nationality)) stem = nationStem(lowerAt(tokens, index));
    else if (kindAt(tokens, index) === Kind.name) return false;
  }
  if (stem === '') return false;
  for (const role of person.roles.values())
    if (role.split(' ').some((word) => (lexemeOf(word, true).meaning & (Means.nationality | Means.state)) !== 0))
      return false;
  for (let index = 0; index < Math.min(HOME_REACH, tokens.count); index++)
    if (kindAt(tokens, index) === Kind.name && lowerAt(tokens, index).startsWith(stem)) return true;
  return false;
}

const SCHOLARS = new WordTable('expert analyst scholar researcher scientist academic professor economist'.split(' '));

/** `the expert from the Alma Institute`: where somebody works, told late. */
function isScholarOf(tokens: Tokens, { nameStart, nameEnd, head }: Reference): boolean {
  if (head !== nameStart || nameEnd === head + 1 || !isAmong(tokens, head, SCHOLARS)) return false;
  return ['from', 'at', 'with', 'of'].some((word) => isWord(tokens, head + 1, word));
}

/** `the 24-time winner`, `the 54-year-old chief`: a number tells more of who is spoken of. */
function isCounted(tokens: Tokens, { nameStart, head }: Reference): boolean {
  for (let index = nameStart; index < head; index++)
    if (
      kindAt(tokens, index) === Kind.number &&
      (endsWith(tokens, index, '-time') || endsWith(tokens, index, '-year-old'))
    )
      return true;
  return false;
}

/** Offices that one at a time has, so that the text may speak of the holder without any name. */
const SOLE_OFFICES = new WordTable(
  'president minister premier mayor governor pope king queen chancellor ambassador secretary judge court'.split(' '),
);

const STANDING = new WordTable('senior veteran top young seasoned'.split(' '));

/** `the Papuan politician`: all that stands before the noun is an unknown capital, or a party's. */
function tellsNews(tokens: Tokens, { nameStart, nameEnd, head }: Reference): boolean {
  if (head === nameStart || nameEnd !== head + 1) return false;
  const isLeader = isWord(tokens, head, 'leader');
  for (let index = nameStart; index < head; index++) {
    if (index === nameStart && isAmong(tokens, index, STANDING) && head > index + 1) continue;
    if (kindAt(tokens, index) !== Kind.name) return false;
    if (meaningAt(tokens, index) !== 0 && !(isLeader && means(tokens, index, Means.body))) return false;
  }
  return true;
}

const INTRODUCTION_REACH = 120;

/**
 * `a farm official`, later `the official`: the bare noun leads to whom it introduced, not to the holder of an office.
 */
function isIntroduced(tokens: Tokens, { nameStart, nameEnd, head }: Reference): boolean {
  if (nameEnd - nameStart !== 1) return false;
  const noun = lowerAt(tokens, head);
  for (let index = head - 2; index >= Math.max(0, head - INTRODUCTION_REACH); index--) {
    if (!isWord(tokens, index, noun)) continue;
    let start = index;
    while (start > index - 4 && kindAt(tokens, start - 1) <= Kind.name && !isIndefinite(tokens, start)) start--;
    if (isIndefinite(tokens, start)) return true;
  }
  return false;
}

function isIndefinite(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'a') || isWord(tokens, index, 'an');
}
