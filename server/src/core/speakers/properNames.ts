import type { Entities, Entity, Gender } from './entities.ts';
import { is, isAdverb, isWord, kindAt, lexemeAt, lowerAt, means, phraseText, wordAt } from './grammar.ts';
import { AUXILIARY, Is, Means } from './lexicon/lexemes.ts';
import { phraseBefore } from './nounPhrases.ts';
import { readReference, type Reference } from './references.ts';
import { roleText, rolesBehind } from './roles.ts';
import { Kind, retagAsName, type Tokens } from './tokens.ts';

/** A person's name somewhere in the body. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  /** An office stands beside it. */
  readonly introduces: boolean;
}

/**
 * Finds the persons that the body names and enters them with the offices that stand beside them. A run of capitals
 * is a person's name if a title stands before it or an office behind it, or if it is formed like one.
 */
export function findPersons(tokens: Tokens, entities: Entities): NameMention[] {
  const mentions: NameMention[] = [];
  const count = tokens.count;
  const unmarked: { start: number; end: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (tokens.kinds[index] !== Kind.name || !(mayBeName(tokens, index) || isCapitalInside(tokens, index))) continue;
    const end = runEnd(tokens, index, count);
    const name = personIn(tokens, index, end, count);
    if (name) mentions.push(enter(tokens, entities, name, count));
    else if (end - index <= LONGEST_UNMARKED) unmarked.push({ start: index, end });
    index = end - 1;
  }
  mentions.push(...namesOfCommonWords(tokens, mentions));
  for (const run of unmarked) {
    const text = phraseText(tokens, run.start, run.end);
    const entity = entities.spelled(text) ?? (run.end - run.start <= 2 ? entities.shortFormOf(text) : undefined);
    if (entity) mentions.push({ ...run, entity, introduces: false });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Words of a name without a title that may take up a name found elsewhere. */
const LONGEST_UNMARKED = 5;

/** Further mentions of names that begin with a word of the language, wherever they stand: `To Lam said`. */
function namesOfCommonWords(tokens: Tokens, mentions: readonly NameMention[]): NameMention[] {
  const odd = mentions.filter((mention) => is(tokens, mention.start, CLOSED));
  if (odd.length === 0) return [];
  const bySpelling = new Map(
    odd.map((mention) => [`${wordAt(tokens, mention.start)} ${wordAt(tokens, mention.start + 1)}`, mention]),
  );
  const more: NameMention[] = [];
  for (let index = 0; index + 1 < tokens.count; index++) {
    if (kindAt(tokens, index) !== Kind.name || !is(tokens, index, CLOSED)) continue;
    const known = bySpelling.get(`${wordAt(tokens, index)} ${wordAt(tokens, index + 1)}`);
    if (!known) continue;
    retagAsName(tokens, index);
    if (known.start !== index)
      more.push({ start: index, end: index + known.end - known.start, entity: known.entity, introduces: false });
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
  const lexeme = lexemeAt(tokens, index);
  if ((lexeme.grammar & (CLOSED | AUXILIARY)) !== 0 || (lexeme.meaning & (Means.month | Means.day)) !== 0) return false;
  return !isAdverb(tokens, index);
}

/** `president To Lam`: a word of the language that has a capital within the sentence, before a name. */
function isCapitalInside(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index + 1) !== Kind.name || kindAt(tokens, index - 1) > Kind.comma || index === 0) return false;
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return (
    length <= 3 &&
    !is(tokens, index, Is.determiner | Is.possessive | Is.pronoun) &&
    mayBeName(tokens, index + 1) &&
    is(tokens, index - 1, Is.preposition)
  );
}

function runEnd(tokens: Tokens, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    if (kindAt(tokens, end) === Kind.name && mayBeName(tokens, end)) end++;
    else if (
      means(tokens, end, Means.nameParticle) &&
      kindAt(tokens, end) === Kind.word &&
      kindAt(tokens, end + 1) === Kind.name
    )
      end += 2;
    else break;
  }
  return end;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly titleStart: number;
  readonly titleEnd: number;
}

const NOT_A_PERSON =
  Means.body |
  Means.document |
  Means.group |
  Means.state |
  Means.nationality |
  Means.day |
  Means.month |
  Means.timeNoun;

function personIn(tokens: Tokens, start: number, end: number, limit: number): Candidate | null {
  let nameStart = start;
  for (let index = start; index < end; index++) {
    if (
      means(tokens, index, Means.role | Means.honorific | Means.state | Means.nationality | Means.body) &&
      !startsKoreanName(tokens, index, end)
    )
      nameStart = index + 1;
  }
  const length = end - nameStart;
  if (length < 1 || length > 8 || means(tokens, end - 1, NOT_A_PERSON & ~Means.state)) return null;
  let titleStart = nameStart > start ? start : titleBefore(tokens, nameStart);
  const titled =
    nameStart > start ? means(tokens, nameStart - 1, Means.role | Means.honorific) : titleStart < nameStart;
  if (titled && nameStart > start)
    titleStart = officeOf(tokens, start, end) > start ? start - 2 : titleBefore(tokens, start);
  const titleEnd = honorificsStart(tokens, titleStart, nameStart);
  if (titled) return { start: nameStart, end, titleStart, titleEnd };
  const office = officeOf(tokens, start, end);
  if (office > start) return { start: office, end, titleStart: start - 2, titleEnd: office };
  const formed =
    startsKoreanName(tokens, nameStart, end) ||
    standsInApposition(tokens, nameStart, end, limit) ||
    speaks(tokens, start, end);
  return formed && nameStart === start ? { start: nameStart, end, titleStart: nameStart, titleEnd: nameStart } : null;
}

/** `Minister of Education Jane Doe`: where the name begins behind the words of the office; -1 where there is no office. */
function officeOf(tokens: Tokens, start: number, end: number): number {
  const isOffice =
    (isWord(tokens, start - 1, 'of') || isWord(tokens, start - 1, 'for')) && means(tokens, start - 2, Means.role);
  if (!isOffice) return -1;
  let index = start;
  while (index < end - 1 && means(tokens, index, Means.roleModifier)) index++;
  return index;
}

/** `Jane Doe said`, `said Jane Doe`: unknown capitals beside a verb of saying. */
function speaks(tokens: Tokens, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 4 || is(tokens, start - 1, Is.determiner | Is.preposition)) return false;
  for (let index = start; index < end; index++) if (lexemeAt(tokens, index).meaning !== 0) return false;
  const isSaying = (index: number): boolean => is(tokens, index, Is.cuePast) && lexemeAt(tokens, index).frame === 'say';
  return isSaying(end) || isSaying(start - 1);
}

/** The noun of an office before a name: the last one, or the one before `of Education`. */
function titleHead(tokens: Tokens, name: Candidate): number {
  for (let index = name.titleEnd - 1; index > name.titleStart; index--)
    if (means(tokens, index, Means.role)) return index;
  return name.titleStart;
}

/** An office behind the name, or before it with a comma between. */
function standsInApposition(tokens: Tokens, start: number, end: number, limit: number): boolean {
  const before = start - 1;
  if (is(tokens, before, Is.determiner)) return false;
  const roles = rolesBehind(tokens, end, limit);
  if (roles.length > 0) {
    const inName = isWord(tokens, before, 'of') || isWord(tokens, before, 'for');
    return !(inName && is(tokens, end + 1, Is.determiner));
  }
  return end - start > 1 && kindAt(tokens, before) === Kind.comma && officeBefore(tokens, before) !== null;
}

function honorificsStart(tokens: Tokens, start: number, end: number): number {
  let index = end;
  while (index > start && means(tokens, index - 1, Means.honorific)) index--;
  return index;
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

/** Start of a title in lower case before a name: `spokeswoman Jane Doe`, `Environment Canada spokesperson Julie Hahn`. */
function titleBefore(tokens: Tokens, nameStart: number): number {
  const last = nameStart - 1;
  if (!means(tokens, last, Means.role | Means.honorific) || is(tokens, last, Is.possessive)) return nameStart;
  let index = last;
  for (let steps = 0; steps < 8; steps++) {
    const before = index - 1;
    if (
      means(
        tokens,
        before,
        Means.role | Means.roleModifier | Means.nationality | Means.body | Means.state | Means.honorific,
      ) &&
      kindAt(tokens, before) <= Kind.name &&
      !is(tokens, before, Is.possessive)
    )
      index = before;
    else if (kindAt(tokens, before) === Kind.name && mayBeName(tokens, before)) index = before;
    else break;
  }
  return index;
}

function enter(tokens: Tokens, entities: Entities, name: Candidate, limit: number): NameMention {
  const text = phraseText(tokens, name.start, name.end);
  const short = name.end - name.start === 1 ? entities.shortFormOf(text) : undefined;
  const entity = short ?? entities.named(text, 'person');
  if (entity.kind !== 'person' && entity.mentions.length === 0) entity.kind = 'person';
  if (short) entities.alias(entity, text);
  entity.familyFirst ||= means(tokens, name.start, Means.familyName) && name.end - name.start >= 2;
  if (name.titleEnd > name.titleStart) addRole(tokens, entity, name.titleStart, name.titleEnd, titleHead(tokens, name));
  for (let index = name.titleStart; index < name.start; index++) learnGender(tokens, entity, index);
  const behind = rolesBehind(tokens, name.end, limit);
  for (const role of behind) {
    addRole(tokens, entity, role.start, role.end, role.head);
    learnGender(tokens, entity, role.head);
  }
  readOfficeBefore(tokens, entity, name);
  const introduces =
    behind.length > 0 || (name.titleEnd > name.titleStart && means(tokens, name.titleEnd - 1, Means.role));
  return { start: name.start, end: name.end, entity, introduces };
}

/** `the president of the region, Maria Rossi,`: the office before a comma. */
function officeBefore(tokens: Tokens, comma: number): Reference | null {
  const office = phraseBefore(tokens, comma, Math.max(0, comma - 20));
  if (!office || !is(tokens, office.start, Is.determiner) || !means(tokens, office.headEnd - 1, Means.role))
    return null;
  if (office.joined.length > 0) return null;
  return readReference(tokens, office);
}

function readOfficeBefore(tokens: Tokens, entity: Entity, name: Candidate): void {
  if (kindAt(tokens, name.start - 1) !== Kind.comma) return;
  const office = officeBefore(tokens, name.start - 1);
  if (office) addRole(tokens, entity, office.nameStart, office.nameEnd, office.head);
}

/** Enters an office, and the noun by which the text may come back to its holder. */
export function addRole(tokens: Tokens, entity: Entity, from: number, end: number, head: number): void {
  let start = from;
  while (start < head && means(tokens, start, Means.honorific)) start++;
  const text = roleText(tokens, { start, end });
  const key = text.toLowerCase();
  if (means(tokens, head, Means.role) && !entity.roles.has(key)) entity.roles.set(key, text);
  const noun = isWord(tokens, head, 'general') && head > start ? lowerAt(tokens, head - 1) : lowerAt(tokens, head);
  entity.heads.add(noun);
}

function learnGender(tokens: Tokens, entity: Entity, index: number): void {
  const gender: Gender = means(tokens, index, Means.male)
    ? 'male'
    : means(tokens, index, Means.female)
      ? 'female'
      : 'unknown';
  if (entity.gender === 'unknown') entity.gender = gender;
}
