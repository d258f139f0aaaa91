import { isApposedSaying } from './asides.ts';
import { is, isBoundary, isFiniteVerb, isNominative, isWord, kindAt, lexemeAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { wholeEnd } from './nounPhrases.ts';
import { readReference } from './references.ts';
import type { Sentence } from './sentences.ts';
import { frontedParticiple } from './sieves/participles.ts';
import type { Site, Trace } from './site.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Tokens before a site among which marks and verbs are looked for: keeps a page without a full stop linear. */
const REACH = 240;

/** Leaves out what is said inside what another says. */
export function outermost(tokens: Tokens, sentence: Sentence, sites: readonly Site[], trace: Trace | null): Site[] {
  if (sites.length === 0) return [];
  const fronted = frontedParticiple(tokens, sentence.from, sentence.to);
  if (fronted >= 0) return mainBehindParticiple(tokens, sites, fronted);
  const closing = sites.findLast((site) => closes(site) && !isThrownIn(tokens, site));
  const kept: Site[] = [];
  let open: Site | null = null;
  let aside: Site | null = null;
  for (const site of sites) {
    const isInside =
      (open !== null && isThrownIn(tokens, site)) ||
      isClosedBy(tokens, site, closing) ||
      (open !== null && !reopens(tokens, site, open)) ||
      (aside !== null && isObjectClause(tokens, aside, site));
    if (isInside && !isInterposed(tokens, site)) {
      open = goesOn(open, site);
      trace?.(site.cueStart, 'dropped: it stands inside what another says');
      continue;
    }
    kept.push(site);
    if (site.rule === 'according-to' || isPassing(site)) continue;
    if (isSubordinate(tokens, site)) aside = site;
    else open = site;
  }
  return kept.filter((site) => site.place !== 'relative' || !isSubjectOfAnother(site, kept));
}

/** `denounced the calm with which, she said, it sank`: a pronoun and its verb within another's words. */
function isThrownIn(tokens: Tokens, { rule, subject, cueEnd }: Site): boolean {
  if (rule !== 'trailing' || !isNominative(tokens, subject.start) || kindAt(tokens, cueEnd) !== Kind.comma)
    return false;
  return kindAt(tokens, subject.start - 1) === Kind.comma && is(tokens, subject.start - 2, Is.relative);
}

/** `expressed thanks and said that ...`: from the second verb on it is a clause that is said. */
function goesOn(open: Site | null, site: Site): Site | null {
  const isShared = open !== null && site.place === 'shared' && site.subject.start === open.subject.start;
  return isShared ? { ...open, complement: site.complement } : open;
}

/** `The minister, who said no, added that ...`: the main verb counts. */
function isSubjectOfAnother(site: Site, sites: readonly Site[]): boolean {
  return sites.some((other) => other !== site && other.subject.start === site.subject.start);
}

/** `when the minister insisted that the union agree to it`: no comma parts what is said from who says it. */
function isObjectClause(tokens: Tokens, outer: Site, site: Site): boolean {
  if (outer.complement !== 'clause') return false;
  for (let index = outer.cueEnd; index < site.cueStart; index++) if (kindAt(tokens, index) === Kind.comma) return false;
  return true;
}

/** Whether what is said stands before the site. */
function closes(site: Site): boolean {
  return site.rule === 'trailing' || site.rule === 'inversion';
}

/**
 * `The men are glad that Smith said no, the message noted`: what stands before the closing speaker is all the speaker's,
 * but for words in quotation marks and what is known according to another.
 */
function isClosedBy(tokens: Tokens, site: Site, closing: Site | undefined): boolean {
  if (closing === undefined || site.cueStart >= closing.cueStart || closes(site)) return false;
  if (site.rule === 'according-to' || site.complement === 'quotation') return false;
  // `Doe urged patience: all, he said, were late`
  for (let index = site.cueEnd; index < closing.subject.start; index++)
    if (kindAt(tokens, index) === Kind.colon) return false;
  if (opensPart(tokens, site.subject.start) && isToldByBody(tokens, site, closing)) return false;
  if (isGeneral(tokens, site, closing)) return true;
  return !(isSubordinate(tokens, site) && opensPart(tokens, site.subject.start - 1));
}

/** `When the people say that it is good, it is good, he added`: what is said at any time is no event of the story. */
function isGeneral(tokens: Tokens, site: Site, closing: Site): boolean {
  const isPresent = is(tokens, site.cueStart, Is.cueBase | Is.cueThird) && !is(tokens, site.cueStart, Is.cuePast);
  return isPresent && is(tokens, closing.cueStart, Is.cuePast);
}

/** `The premier thanked the crew, his office said`: what a person did in words, as a body tells it. */
function isToldByBody(tokens: Tokens, site: Site, closing: Site): boolean {
  if (lexemeAt(tokens, closing.cueStart).cue === 'report') return true;
  if (readReference(tokens, site.subject).sort !== 'name') return false;
  const { sort, pronoun } = readReference(tokens, closing.subject);
  return sort === 'body' || sort === 'document' || pronoun === 'it';
}

/**
 * Whether a subordinate clause stands before the main one, or behind a comma: in the middle it is part of what is said.
 */
function opensPart(tokens: Tokens, subordinator: number): boolean {
  const kind = kindAt(tokens, subordinator - 1);
  return kind >= Kind.comma && kind !== Kind.possessive;
}

/** `Noting that the US said ..., he stressed`: only the clause behind the participle's counts. */
function mainBehindParticiple(tokens: Tokens, sites: readonly Site[], fronted: number): Site[] {
  const main = sites.filter((site) => !isPassing(site) && standsBehindFront(tokens, site));
  const named = main.filter((site) => site.place !== 'shared');
  const last = named[named.length - 1] ?? main[main.length - 1];
  return last && last.cueStart > fronted ? [{ ...last, rule: 'fronted-participle' }] : [];
}

/**
 * Behind the comma or quotation mark that ends the participle, or a pronoun anywhere: `Speaking to the public he said`.
 */
function standsBehindFront(tokens: Tokens, site: Site): boolean {
  const before = site.subject.start - 1;
  const kind = kindAt(tokens, isWord(tokens, before, 'but') ? before - 1 : before);
  if (kind === Kind.comma || kind === Kind.quote || site.place === 'shared') return true;
  return (
    isNominative(tokens, site.subject.start) &&
    site.place === 'before' &&
    kindAt(tokens, site.subject.start - 1) <= Kind.name
  );
}

/** `When the man answered that ..., the Chairman said`; `As Smith told the paper, ...`. */
function isSubordinate(tokens: Tokens, site: Site): boolean {
  const before = site.subject.start - 1;
  return is(tokens, before, Is.subordinator) && site.place === 'before';
}

/** Whether what is said is named, not told in a clause: what is said of it in passing is another's. */
function isNamedBeside(tokens: Tokens, open: Site): boolean {
  const { frame } = lexemeAt(tokens, open.cueStart);
  return open.complement === 'object' || frame === 'act' || frame === 'light';
}

/** `the ship that sailors say is haunted`: said of a noun, whatever stands around it. */
function isInterposed(tokens: Tokens, site: Site): boolean {
  const before = site.subject.start - 1;
  if (!isWord(tokens, before, 'that') && !isWord(tokens, before, 'which')) return false;
  return isFiniteVerb(tokens, site.cueEnd);
}

/** A statement made in passing: what follows in the sentence need not be part of it. */
function isPassing(site: Site): boolean {
  return site.rule === 'absolute' || site.rule === 'document-cue' || site.place === 'relative';
}

/**
 * Whether a clause of its own begins with the site: behind `, and`, `while` or a semicolon, with a subject named anew.
 */
function reopens(tokens: Tokens, site: Site, open: Site): boolean {
  if (site.rule === 'according-to')
    return (
      kindAt(tokens, site.cueStart - 1) === Kind.comma &&
      (open.complement === 'object' ||
        hasContrast(tokens, open.cueEnd, site.cueStart) ||
        kindAt(tokens, wholeEnd(site.subject)) === Kind.stop)
    );
  if (site.rule === 'absolute') return true;
  if (isPassing(site)) return isNamedBeside(tokens, open);
  if (isBehindSemicolon(tokens, site.subject.start, open.cueEnd)) return true;
  if (site.place === 'shared') return false;
  const before = site.subject.start - 1;
  if (
    (site.complement === 'none' || lexemeAt(tokens, site.cueStart).frame === 'act') &&
    isRelativeObject(tokens, before)
  )
    return true;
  if (site.place === 'after') return true;
  if (kindAt(tokens, before) === Kind.colon) return hasVerb(tokens, open.cueEnd, before);
  if (isWord(tokens, before, 'while') || isWord(tokens, before, 'whereas') || isWord(tokens, before, 'but'))
    return true;
  if (open.complement === 'object' && is(tokens, before, Is.subordinator)) return true;
  if (isWord(tokens, before, 'and')) return kindAt(tokens, before - 1) === Kind.comma;
  if (kindAt(tokens, before) === Kind.comma && isBehindNewOffice(tokens, before, open.cueEnd)) return true;
  return site.rule === 'trailing' && isBoundary(tokens, before);
}

/** Words of an office between `and` or a semicolon and its holder's name. */
const LONGEST_OFFICE = 10;

/** `..., and its president, | Jane Doe, accused`: the office of the next subject opens a clause. */
function isBehindNewOffice(tokens: Tokens, comma: number, from: number): boolean {
  for (let index = comma - 1; index > Math.max(from, comma - LONGEST_OFFICE); index--) {
    if (isWord(tokens, index, 'and'))
      return kindAt(tokens, index - 1) === Kind.comma && means(tokens, comma - 1, Means.role);
    if (kindAt(tokens, index) > Kind.number && kindAt(tokens, index) !== Kind.possessive) return false;
  }
  return false;
}

/** `called it a wreck, and others were sad: the mayor said`: the colon ends another clause than the first one's. */
function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  let parted = false;
  for (let index = Math.max(from, to - REACH); index < to; index++) {
    parted ||= kindAt(tokens, index) === Kind.comma;
    if (parted && isFiniteVerb(tokens, index)) return true;
  }
  return false;
}

/** `...; its expert, Will Lund, said`: only an office stands between the semicolon and the name. */
function isBehindSemicolon(tokens: Tokens, start: number, floor: number): boolean {
  for (let index = start - 1; index >= Math.max(floor, start - LONGEST_OFFICE); index--) {
    if (kindAt(tokens, index) === Kind.semicolon) return true;
    if (isFiniteVerb(tokens, index)) return false;
  }
  return false;
}

/** `..., while`: behind it stands another matter. */
function hasContrast(tokens: Tokens, from: number, to: number): boolean {
  for (let index = Math.max(from, to - REACH); index < to; index++) {
    if (kindAt(tokens, index) === Kind.semicolon) return true;
    if (kindAt(tokens, index) === Kind.comma && ['while', 'whereas'].some((word) => isWord(tokens, index + 1, word)))
      return true;
  }
  return false;
}

/** `..., something the ministry denies`. */
function isRelativeObject(tokens: Tokens, index: number): boolean {
  return isApposedSaying(tokens, index) || (isWord(tokens, index, 'which') && kindAt(tokens, index - 1) === Kind.comma);
}
