import { bodyIn, enterBody } from './bodyNames.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { learnGender, learnGenderOfName, learnGenderOfPart } from './genders.ts';
import {
  is,
  isAcronym,
  isAdverb,
  isAmong,
  isDate,
  isDoubleNation,
  isField,
  isWord,
  kindAt,
  lexemeAt,
  lowerAt,
  means,
  phraseText,
  startsLine,
  wordAt,
} from './grammar.ts';
import { startsVerb } from './leadingPhrases.ts';
import { AUXILIARY, Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { isOwnersMark } from './namesakes.ts';
import { type Candidate, personIn } from './personNames.ts';
import { rolesBehind } from './roles.ts';
import { learnSharedRoles } from './sharedRoles.ts';
import { addRole, officeBefore, titleHead } from './titles.ts';
import { Kind, retagAsName, type Tokens } from './tokens.ts';

/** The name of a person or body somewhere in the text. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  /** Where the title before it begins; its own start where there is none. */
  readonly titleStart: number;
  /** An office stands beside it. */
  readonly introduces: boolean;
}

/**
 * Finds the persons and bodies that the text names and enters them, persons with the offices that stand beside them. A
 * run of capitals is a person's name if a title stands before it or an office behind it, or if it is formed like one.
 */
export function findNames(tokens: Tokens, entities: Entities): NameMention[] {
  const mentions: NameMention[] = [];
  const count = tokens.count;
  const isNamePart = (index: number): boolean => mayBeName(tokens, index);
  const endOfRun = (start: number): number => runEnd(tokens, start, count);
  const unmarked: Run[] = [];
  const surnames: Candidate[] = [];
  for (let index = 0; index < count; index++) {
    if (tokens.kinds[index] !== Kind.name || !(mayBeName(tokens, index) || isCapitalInside(tokens, index))) continue;
    // `Calling Jane Doe a friend, ...`
    if (is(tokens, index, Is.cueGerund) && kindAt(tokens, index - 1) >= Kind.stop) continue;
    const end = runEnd(tokens, index, count);
    const name = personIn(tokens, index, end, count, isNamePart);
    const body = bodyIn(tokens, index, name ? titleIn(tokens, index, name.start) : end, !name, endOfRun);
    if (body) mentions.push(plainMention(body, enterBody(tokens, entities, body)));
    // `Mr Doe` may be `Jane Doe`, whose whole name stands elsewhere without a title.
    if (name && name.end - name.start === 1) surnames.push(name);
    else if (name) mentions.push(enter(tokens, entities, name, count));
    else if (!body && end - index <= LONGEST_UNMARKED) unmarked.push({ start: index, end });
    index = Math.max(end, body?.end ?? end) - 1;
  }
  for (const run of namesLikePersons(tokens, unmarked, surnames)) {
    mentions.push(enter(tokens, entities, { ...run, titleStart: run.start, titleEnd: run.start }, count));
  }
  for (const name of surnames) mentions.push(enter(tokens, entities, name, count));
  if (mentions.length === 0) return mentions;
  mentions.push(...namesOfCommonWords(tokens, mentions));
  for (const run of unmarked) {
    const text = phraseText(tokens, run.start, run.end);
    const entity = entities.spelled(text) ?? (run.end - run.start <= 2 ? entities.shortFormOf(text) : undefined);
    if (entity) mentions.push(plainMention(run, entity));
  }
  mentions.sort((a, b) => a.start - b.start);
  learnSharedRoles(tokens, mentions);
  return mentions;
}

/** A run of capitals; token indexes. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function plainMention({ start, end }: Run, entity: Entity): NameMention {
  return { start, end, entity, titleStart: start, introduces: false };
}

/**
 * Runs with an age behind them, `Jane Doe, 34,`, or whose last word stands for the whole elsewhere: `Doe`, `Mr Doe`.
 */
function namesLikePersons(tokens: Tokens, runs: readonly Run[], surnames: readonly Run[]): Run[] {
  const single = new Set(surnames.map(({ start }) => wordAt(tokens, start)));
  for (const { start, end } of runs) if (end - start === 1) single.add(wordAt(tokens, start));
  return runs.filter((run) => {
    const length = run.end - run.start;
    if (length < 2 || length > 3 || !isUnknown(tokens, run) || isQualifier(tokens, run.end)) return false;
    if (isAged(tokens, run.end)) return true;
    if (is(tokens, run.start - 1, Is.determiner) || isWord(tokens, run.start - 1, 'in')) return false;
    return single.has(wordAt(tokens, run.end - 1)) || (length > 2 && single.has(wordAt(tokens, run.end - 2)));
  });
}

/** `Former Norvik | employee`: capitals that only qualify the noun behind them. */
function isQualifier(tokens: Tokens, next: number): boolean {
  return kindAt(tokens, next) === Kind.word && means(tokens, next, Means.role | Means.body | Means.group);
}

function isUnknown(tokens: Tokens, { start, end }: Run): boolean {
  for (let index = start; index < end; index++) {
    const isPart =
      lexemeAt(tokens, index).meaning === 0 ||
      means(tokens, index, Means.nameParticle | Means.familyName | Means.male | Means.female);
    if (!isPart || isField(tokens, index) || isAcronym(tokens, index)) return false;
  }
  return true;
}

const LONGEST_AGE = 3;

function isAged(tokens: Tokens, comma: number): boolean {
  if (kindAt(tokens, comma) !== Kind.comma || kindAt(tokens, comma + 1) !== Kind.number) return false;
  const length = (tokens.ends[comma + 1] ?? 0) - (tokens.starts[comma + 1] ?? 0);
  return length > 1 && length <= LONGEST_AGE && kindAt(tokens, comma + 2) > Kind.number;
}

/** Where the title before a person's name begins in a run of capitals. */
function titleIn(tokens: Tokens, start: number, nameStart: number): number {
  let index = start;
  while (index < nameStart && !means(tokens, index, Means.role | Means.honorific)) index++;
  return index;
}

/** Words of a name without a title that may take up a name found elsewhere. */
const LONGEST_UNMARKED = 5;

/** Whether a name of the text may begin with a word of the language, which finding the names then takes for a name. */
export function holdsCommonWords(tokens: Tokens): boolean {
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kinds[index] === Kind.name && is(tokens, index, CLOSED | AUXILIARY) && isCapitalInside(tokens, index))
      return true;
  }
  return false;
}

/** Further mentions of names that begin with a word of the language, wherever they stand: `To Lam said`. */
function namesOfCommonWords(tokens: Tokens, mentions: readonly NameMention[]): NameMention[] {
  const odd = mentions.filter((mention) => is(tokens, mention.start, CLOSED | AUXILIARY));
  if (odd.length === 0) return [];
  const bySpelling = new Map(
    odd.map((mention) => [`${wordAt(tokens, mention.start)} ${wordAt(tokens, mention.start + 1)}`, mention]),
  );
  const more: NameMention[] = [];
  for (let index = 0; index + 1 < tokens.count; index++) {
    if (kindAt(tokens, index) !== Kind.name || !is(tokens, index, CLOSED | AUXILIARY)) continue;
    const known = bySpelling.get(`${wordAt(tokens, index)} ${wordAt(tokens, index + 1)}`);
    if (!known) continue;
    retagAsName(tokens, index);
    if (known.start !== index)
      more.push(plainMention({ start: index, end: index + known.end - known.start }, known.entity));
  }
  return more;
}

const CLOSED =
  Is.determiner |
  Is.possessive |
  Is.relative |
  Is.coordinator |
  Is.subordinator |
  Is.preposition |
  Is.pronoun |
  Is.connective;

function mayBeName(tokens: Tokens, index: number): boolean {
  if (is(tokens, index, CLOSED | AUXILIARY) || isDate(tokens, index) || isAdverb(tokens, index)) return false;
  return !isDoubleNation(tokens, index) && !isBirth(tokens, index) && !isOwnersMark(tokens, index);
}

/** `Born | Maria Lund, she sang`: at the start of a sentence it is no given name. */
function isBirth(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'born') && (index === 0 || kindAt(tokens, index - 1) === Kind.stop);
}

/** `to To Lam`, `Minister Per Lund`: a word of the language that has a capital within the sentence, before a name. */
function isCapitalInside(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index + 1) !== Kind.name || kindAt(tokens, index - 1) > Kind.comma || index === 0) return false;
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return (
    length <= 3 &&
    !is(tokens, index, Is.determiner | Is.possessive | Is.pronoun) &&
    mayBeName(tokens, index + 1) &&
    (is(tokens, index - 1, Is.preposition) || means(tokens, index - 1, Means.role))
  );
}

/** `Imelda | "Imee" Cruz`: a word in quotation marks between two names. */
function isNickname(tokens: Tokens, quote: number): boolean {
  return (
    kindAt(tokens, quote) === Kind.quote &&
    kindAt(tokens, quote + 1) === Kind.name &&
    kindAt(tokens, quote + 2) === Kind.quote &&
    kindAt(tokens, quote + 3) === Kind.name &&
    mayBeName(tokens, quote + 3)
  );
}

function runEnd(tokens: Tokens, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && !startsLine(tokens, end)) {
    if (kindAt(tokens, end) === Kind.name && mayBeName(tokens, end)) end++;
    else if (particlesEnd(tokens, end) > end) end = particlesEnd(tokens, end) + 1;
    else if (isNickname(tokens, end)) end += 4;
    else break;
  }
  return end;
}

/** `van der | Berg`: the token behind particles that a capital follows; the first token where none stand there. */
function particlesEnd(tokens: Tokens, start: number): number {
  let end = start;
  while (end < start + 3 && means(tokens, end, Means.nameParticle) && kindAt(tokens, end) === Kind.word) end++;
  return kindAt(tokens, end) === Kind.name ? end : start;
}

const REIGNING = new WordTable('king queen emperor empress pope'.split(' '));

function enter(tokens: Tokens, entities: Entities, name: Candidate, limit: number): NameMention {
  const text = phraseText(tokens, name.start, name.end);
  const known = name.end - name.start <= 2 && !entities.find(text) ? entities.shortFormOf(text) : undefined;
  // `King Olav` goes by his first name, and is not the son whose name ends with it.
  const isOther = isAmong(tokens, name.start - 1, REIGNING) && lowerAt(tokens, name.start) !== known?.words[0];
  const short = isOther ? undefined : known;
  const entity = short ?? entities.named(text, 'person');
  entity.kind = 'person';
  if (short) entities.alias(entity, text);
  entity.familyFirst ||= means(tokens, name.start, Means.familyName) && name.end - name.start >= 2;
  if (name.titleEnd > name.titleStart)
    addRole(tokens, entity, name.titleStart, name.titleEnd, titleHead(tokens, name.titleStart, name.titleEnd));
  const isAddressed = means(tokens, name.titleStart, Means.honorific) && is(tokens, name.titleStart - 1, Is.possessive);
  for (let index = name.titleStart - (isAddressed ? 1 : 0); index < name.start; index++)
    learnGender(tokens, entity, index);
  const behind = rolesBehind(tokens, name.end, limit);
  for (const role of behind) {
    addRole(tokens, entity, role.start, role.end, role.head);
    // `Jane Doe, his wife`: of the man the text spoke before.
    for (let index = role.start; index <= role.head; index++)
      if (!is(tokens, index, Is.possessive)) learnGender(tokens, entity, index);
  }
  learnGenderOfPart(tokens, entity, name.titleStart);
  learnGenderOfName(tokens, entity, name.start, name.end);
  readOfficeBefore(tokens, entity, name);
  const introduces =
    behind.length > 0 || (name.titleEnd > name.titleStart && means(tokens, name.titleEnd - 1, Means.role));
  return { start: name.start, end: name.end, entity, titleStart: name.titleStart, introduces };
}

function readOfficeBefore(tokens: Tokens, entity: Entity, name: Candidate): void {
  const comma = name.titleStart - 1;
  if (kindAt(tokens, comma) !== Kind.comma) return;
  const office = officeBefore(tokens, comma);
  // `briefed on it by an official, Jane Doe praised it`: the comma ends the words before the clause.
  if (office && is(tokens, office.start - 1, Is.preposition) && startsVerb(tokens, name.end)) return;
  if (office) addRole(tokens, entity, office.nameStart, office.nameEnd, office.head);
}
