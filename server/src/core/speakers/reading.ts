import type { Body } from './body.ts';
import { partSentence } from './clauses.ts';
import { Discourse, type Resolved } from './discourse.ts';
import { learnAuthors } from './documents.ts';
import type { Draft } from './drafts.ts';
import type { Entity } from './entity.ts';
import {
  grammarAt,
  is,
  isAmong,
  isNominative,
  isPersonal,
  isWord,
  kindAt,
  lexemeAt,
  lowerAt,
  means,
  phraseText,
} from './grammar.ts';
import { headingIn, reviewedPaper } from './headings.ts';
import { clauseSubject, startsVerb } from './leadingPhrases.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter, simplePhrase } from './nounPhrases.ts';
import { holdsCommonWords } from './properNames.ts';
import { readReference, type Reference } from './references.ts';
import type { Sentence } from './sentences.ts';
import { sitesIn } from './sentenceSites.ts';
import { continueDocuments } from './sieves/documentContinued.ts';
import { isInterview, readInterview } from './sieves/interviews.ts';
import { signParagraphs } from './sieves/pullQuotes.ts';
import { continueQuotations } from './sieves/quotationContinued.ts';
import type { Site } from './site.ts';
import { addRole } from './titles.ts';
import { Kind, type Tokens } from './tokens.ts';
import { Voice } from './voice.ts';

/** A pronoun and whom it stands for. */
export interface ResolvedPronoun {
  readonly token: number;
  readonly entity: Entity;
}

/** What was read of a body: its statements, whom its names stand for, and whom its pronouns do. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly discourse: Discourse;
  readonly pronouns: readonly ResolvedPronoun[];
}

/**
 * Reads the sentences in order: finds the statements and follows whom names, offices and pronouns stand for. Null where
 * the text attributes nothing, as two dispatches in five do: then it does not matter whom it names.
 */
export function readStatements(body: Body): Reading | null {
  // A name that takes a word for its own may change what a sentence says: such a text is searched behind its names only.
  const early = holdsCommonWords(body.tokens) ? null : sitesOf(body);
  if (early && !attributes(early) && !isInterview(body)) return null;
  const discourse = new Discourse(body.tokens, body.sentences[0]?.to ?? 0);
  const sites = early ?? sitesOf(body);
  return attributes(sites) || isInterview(body) ? followSentences(body, discourse, sites) : null;
}

/** For each sentence where it attributes something. */
function sitesOf(body: Body): Site[][] {
  return body.sentences.map((sentence) => sitesIn(body, sentence));
}

function attributes(sites: readonly (readonly Site[])[]): boolean {
  return sites.some((found) => found.length > 0);
}

function followSentences(body: Body, discourse: Discourse, sitesOfAll: readonly (readonly Site[])[]): Reading {
  const voice = new Voice(body, discourse);
  const drafts: Draft[] = [];
  const pronouns: ResolvedPronoun[] = [];
  body.sentences.forEach((sentence, index) => {
    const heading = headingIn(body, sentence, discourse);
    if (heading !== undefined) {
      discourse.under(heading);
      return;
    }
    const sites = sitesOfAll[index] ?? [];
    const carried = voice.carriedBy(sentence, index, sites);
    const isCarried = carried.length > 0;
    if (isCarried) {
      drafts.push(...carried);
      discourse.advance(sentence.to);
      if (!voice.admitsOthers) return;
    }
    const found = readSentence(body, discourse, sentence, index, sites);
    const others = found.filter((draft) => !carried.some(({ entity }) => entity === draft.entity));
    drafts.push(...others);
    if (!isCarried) voice.listen(sentence, index, sites, found);
    resolvePronouns(body, sentence, discourse, pronouns);
  });
  const continued = continueDocuments(body, continueQuotations(body, drafts));
  return { drafts: readInterview(body, discourse, signParagraphs(body, discourse, continued)), discourse, pronouns };
}

function readSentence(
  body: Body,
  discourse: Discourse,
  sentence: Sentence,
  index: number,
  sites: readonly Site[],
): Draft[] {
  const { tokens } = body;
  const drafts: Draft[] = [];
  if (sites.length === 0) {
    const paper = reviewedPaper(body, sentence, discourse);
    if (paper) discourse.under(paper);
    const subject = clauseSubject(tokens, sentence.from, Math.min(sentence.to, sentence.from + 120));
    if (subject) discourse.advance(subject.start);
    const entity = subject ? focusOn(body, discourse, subject) : null;
    focusOnJudge(tokens, sentence, discourse);
    discourse.advance(sentence.to);
    learnAuthors(tokens, sentence, entity, discourse);
    return drafts;
  }
  let first: Entity | null = null;
  const main = sites.find(({ rule }) => rule !== 'according-to');
  if (main) focusOnFronted(body, discourse, sentence, main);
  for (const site of sites) {
    discourse.advance(site.subject.start);
    if (site.rule === 'trailing') focusOnBodyBefore(body, discourse, sentence, site);
    const goesOn = GOING_ON.has(lexemeAt(tokens, site.cueStart).cue ?? '');
    const speakers = discourse.resolveAll(site.subject, undefined, goesOn);
    const topic = discourse.lastPerson;
    focusOnSpeakers(discourse, speakers);
    learnReport(body, site, speakers);
    if (topic && isAside(body, discourse, site, speakers, topic)) discourse.focus(topic, false);
    first ??= discourse.entities.jointly(speakers.map(({ entity }) => entity));
    for (const { entity, reference } of speakers) {
      if (drafts.some((draft) => draft.entity === entity)) continue;
      drafts.push({
        entity,
        sentence,
        index,
        rule: site.rule,
        mention: { start: reference.start, end: reference.end },
        cue: { start: site.cueStart, end: site.cueEnd },
        span: sentence.span,
      });
    }
  }
  discourse.advance(sentence.to);
  learnAuthors(tokens, sentence, first, discourse);
  return partSentence(tokens, drafts);
}

/** `For Jane Doe, the question is whether ...`: it is her that the next pronoun stands for, not the question. */
function focusOnJudge(tokens: Tokens, { from, to }: Sentence, discourse: Discourse): void {
  const phrase = isWord(tokens, from, 'for') ? phraseAfter(tokens, from + 1, to) : null;
  if (!phrase || phrase.joined.length > 0 || kindAt(tokens, phrase.end) !== Kind.comma) return;
  const reference = readReference(tokens, phrase);
  if (reference.sort !== 'name' || kindAt(tokens, reference.head) !== Kind.name) return;
  const [only] = discourse.resolveAll(phrase, reference);
  if (only?.entity.kind === 'person') discourse.focus(only.entity, false);
}

function colonIn(tokens: Tokens, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (kindAt(tokens, index) === Kind.colon || kindAt(tokens, index) === Kind.semicolon) return index;
  return -1;
}

const WHEN = new WordTable(['as', 'when', 'while', 'before', 'after']);

/**
 * `When the mayor arrived, he said`, `The mayor wept as he said`: the pronoun stands for the subject of the other
 * clause.
 */
function focusOnFronted({ tokens }: Body, discourse: Discourse, { from }: Sentence, { subject }: Site): void {
  const { pronoun } = lexemeAt(tokens, subject.start);
  if (pronoun === null || subject.end !== subject.start + 1) return;
  const isFronted = is(tokens, from, Is.subordinator);
  // `The mayor wept as she said`, `The mayor was blunt: the pier, she said`: the main clause comes first.
  const colon = isFronted ? -1 : colonIn(tokens, from, subject.start);
  const isPerson = pronoun === 'he' || pronoun === 'she';
  const isBehind = !isFronted && isPerson && (colon >= 0 || isAmong(tokens, subject.start - 1, WHEN));
  if (!isFronted && !isBehind) return;
  const phrase = isFronted
    ? phraseAfter(tokens, from + 1, subject.start)
    : clauseSubject(tokens, from, colon >= 0 ? colon : subject.start - 1);
  if (!phrase || phrase.joined.length > 0 || (isFronted && !startsVerb(tokens, phrase.end))) return;
  if (colon < 0)
    for (let index = phrase.end; index < subject.start; index++)
      if (lexemeAt(tokens, index).pronoun === pronoun) return;
  const reference = readReference(tokens, phrase);
  if (reference.sort !== 'name' && reference.sort !== 'role') return;
  discourse.advance(subject.start);
  const [only] = discourse.resolveAll(phrase, reference);
  if (only) discourse.focus(only.entity, false);
}

/**
 * `Calder Lines will cut jobs, it announced`, `the company announced`: the body that the clause before is about, where no
 * body is known.
 */
function focusOnBodyBefore({ tokens }: Body, discourse: Discourse, { from }: Sentence, { subject }: Site): void {
  const isIt = lexemeAt(tokens, subject.start).pronoun === 'it';
  const isThe = isWord(tokens, subject.start, 'the') && subject.end === subject.start + 2;
  if (!(isIt || (isThe && means(tokens, subject.end - 1, Means.body))) || discourse.antecedent('it')) return;
  const phrase = clauseSubject(tokens, from, subject.start - 1);
  if (!phrase || phrase.joined.length > 0) return;
  const reference = readReference(tokens, phrase);
  if (reference.sort !== 'name' && reference.sort !== 'body') return;
  const [only] = discourse.resolveAll(phrase, reference);
  if (only) discourse.focus(only.entity, false);
}

/** The speakers of a clause are whom the next pronouns stand for: two together are `they`. */
function focusOnSpeakers(discourse: Discourse, speakers: readonly Resolved[]): void {
  for (const { entity } of speakers) discourse.focus(entity, true);
  const joint = discourse.entities.jointly(speakers.map(({ entity }) => entity));
  if (!joint) return;
  if (joint.members.length > 0) discourse.focus(joint, true);
  if (speakers[0]?.reference.sort === 'document') discourse.focusDocument(joint);
}

/** Verbs that go on with what somebody said before. */
const GOING_ON = new Set(['add', 'continue', 'go']);

/**
 * `An official told him that ...`, `When an official asked, ...`: somebody without a name who speaks to whom the text is
 * about; the next `he` is the latter again.
 */
function isAside(
  { tokens }: Body,
  discourse: Discourse,
  { subject, cueEnd, place }: Site,
  speakers: readonly Resolved[],
  topic: Entity,
): boolean {
  const [only, second] = speakers;
  if (!only || second || only.entity.kind !== 'unnamed' || place !== 'before') return false;
  if (!isWord(tokens, subject.start, 'a') && !isWord(tokens, subject.start, 'an')) return false;
  if (is(tokens, subject.start - 1, Is.subordinator)) return true;
  if (OBJECTS.has(lowerAt(tokens, cueEnd))) return true;
  const listener = phraseAfter(tokens, cueEnd, cueEnd + 12);
  if (!listener) return false;
  const reference = readReference(tokens, listener);
  const isPerson = reference.sort === 'name' || (reference.sort === 'role' && reference.definite);
  return isPerson && discourse.resolve(reference) === topic;
}

/** The subject of a sentence without a statement is spoken of all the same: the next pronouns may stand for it. */
function focusOn(body: Body, discourse: Discourse, subject: Parameters<Discourse['resolveAll']>[0]): Entity | null {
  const reference = readReference(body.tokens, subject);
  focusOnOwner(body, discourse, subject);
  if (reference.sort === 'role' && focusOnNamed(body, discourse, subject, reference)) return null;
  if (reference.sort === 'other') return null;
  const [only, second] = discourse.resolveAll(subject, reference);
  if (!only || second) return null;
  learnDeed(body, discourse, subject.end, only.entity);
  if (reference.sort === 'document') discourse.focusDocument(only.entity);
  else discourse.focus(only.entity, false);
  return only.entity;
}

/** `Its head is Jane Doe`: the sentence tells who holds the office. */
function focusOnNamed({ tokens }: Body, discourse: Discourse, { end }: NounPhrase, office: Reference): boolean {
  if (!is(tokens, end, Is.be)) return false;
  const name = discourse.names.find(({ start, entity }) => start === end + 1 && entity.kind === 'person');
  if (!name) return false;
  addRole(tokens, name.entity, office.nameStart, office.nameEnd, office.head);
  discourse.focus(name.entity, false);
  return true;
}

/** `Doe's team plans`, `The singer's album sold`: the text is still about that person. */
function focusOnOwner({ tokens }: Body, discourse: Discourse, { start, headEnd }: NounPhrase): void {
  let end = start;
  while (end < headEnd && kindAt(tokens, end) <= Kind.name) end++;
  if (end === start || kindAt(tokens, end) !== Kind.possessive) return;
  const reference = readReference(tokens, simplePhrase(start, end, end));
  const isRole = reference.sort === 'role' && isWord(tokens, start, 'the');
  const owner =
    reference.sort === 'name'
      ? discourse.entities.ofSurname(phraseText(tokens, start, end))
      : isRole
        ? discourse.resolve(reference)
        : null;
  if (owner?.kind === 'person') discourse.focus(owner, false);
}

/** Who made a report is the reporter from now on, who made a speech the speaker. */
function learnDeed(body: Body, discourse: Discourse, from: number, entity: Entity): void {
  let doing = entity;
  for (let index = from; index < Math.min(from + 60, body.tokens.count); index++) {
    if (isWord(body.tokens, index, 'and')) doing = discourse.nameAt(index + 1) ?? doing;
    const doer = means(body.tokens, index, Means.document) ? DEEDS.get(lowerAt(body.tokens, index)) : undefined;
    if (doing.kind === 'person' && doer !== undefined && grammarAt(body.tokens, index - 1) !== 0) doing.addHead(doer);
    if (kindAt(body.tokens, index) === Kind.stop) return;
  }
}

/** `Jane Doe in a report referred to the fleet`: she is the reporter from now on. */
function learnReport({ tokens }: Body, { subject, cueStart }: Site, speakers: readonly Resolved[]): void {
  const [only, second] = speakers;
  if (!only || second || only.entity.kind !== 'person') return;
  for (let index = subject.start; index < cueStart; index++) {
    const doer = means(tokens, index, Means.document) ? DEEDS.get(lowerAt(tokens, index)) : undefined;
    if (doer !== undefined && is(tokens, index - 1, Is.determiner | Is.possessive) && isWord(tokens, index - 2, 'in'))
      only.entity.addHead(doer);
  }
}

const DEEDS = new Map([
  ['report', 'reporter'],
  ['speech', 'speaker'],
  ['lecture', 'lecturer'],
  ['address', 'speaker'],
]);

/** Leads the pronouns that are no subjects of statements to whom they stand for. */
function resolvePronouns(body: Body, sentence: Sentence, discourse: Discourse, into: ResolvedPronoun[]): void {
  for (let token = sentence.from; token < sentence.to; token++) {
    if (!isPersonal(body.tokens, token)) continue;
    if (body.quoted[token] !== 0 || kindAt(body.tokens, token) > Kind.name) continue;
    if (
      !isNominative(body.tokens, token) &&
      !is(body.tokens, token, Is.possessive) &&
      !OBJECTS.has(lowerAt(body.tokens, token))
    )
      continue;
    const { pronoun } = lexemeAt(body.tokens, token);
    const entity = pronoun && discourse.antecedent(pronoun);
    if (entity) into.push({ token, entity });
  }
}

const OBJECTS = new Set(['him', 'her', 'hers', 'himself', 'herself']);
