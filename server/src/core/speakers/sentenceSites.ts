import type { Body } from './body.ts';
import { is, isBoundary, isNominative, isWord, kindAt } from './grammar.ts';
import { CUE_FINITE, Is } from './lexicon/lexemes.ts';
import type { Sentence } from './sentences.ts';
import { accordingToSite } from './sieves/accordingTo.ts';
import { finiteSite } from './sieves/finiteCues.ts';
import { frontedParticiple, participleSite } from './sieves/participles.ts';
import { signatureSite } from './sieves/signature.ts';
import type { Site, Trace } from './site.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Where a sentence attributes something, in the order of the text: what others say inside it is left out. */
export function sitesIn(body: Body, sentence: Sentence, trace: Trace | null = null): Site[] {
  const { tokens, quoted } = body;
  const { from, to } = sentence;
  const found: Site[] = [];
  let hasGerund = false;
  for (let index = from; index < to; index++) {
    if (!is(tokens, index, CUE | Is.according)) continue;
    hasGerund ||= is(tokens, index, Is.cueGerund);
    const site = quoted[index] === 0 ? siteAt(tokens, index, sentence, trace) : null;
    if (site) found.push(site);
  }
  const outer = outermost(tokens, sentence, found, trace);
  if (outer.length > 0) return outer;
  const signature = signatureSite(tokens, sentence);
  if (signature) return [signature];
  if (!hasGerund) return [];
  const participle = participleSite(tokens, from, to);
  return participle && quoted[participle.cueStart] === 0 ? [participle] : [];
}

const CUE = CUE_FINITE | Is.cueGerund | Is.cueParticiple | Is.cueAdjective;

function siteAt(tokens: Tokens, index: number, { from, to }: Sentence, trace: Trace | null): Site | null {
  if (is(tokens, index, CUE)) return finiteSite(tokens, index, from, to, trace);
  return is(tokens, index, Is.according) ? accordingToSite(tokens, index, to, trace) : null;
}

/** Leaves out what is said inside what another says. */
function outermost(tokens: Tokens, sentence: Sentence, sites: readonly Site[], trace: Trace | null): Site[] {
  if (sites.length === 0) return [];
  const fronted = frontedParticiple(tokens, sentence.from, sentence.to);
  if (fronted >= 0) return mainBehindParticiple(tokens, sites, fronted);
  const closing = sites.findLast(closes);
  const kept: Site[] = [];
  let open: Site | null = null;
  for (const site of sites) {
    const isInside = isClosedBy(tokens, site, closing) || (open !== null && !reopens(tokens, site, open));
    if (isInside) {
      trace?.(site.cueStart, 'dropped: it stands inside what another says');
      continue;
    }
    kept.push(site);
    if (site.rule !== 'according-to' && !isSubordinate(tokens, site)) open = site;
  }
  return kept;
}

/** Whether what is said stands before the site. */
function closes(site: Site): boolean {
  return site.rule === 'trailing' || site.rule === 'inversion';
}

/** `The men are glad that Smith said no, the message noted`: what stands before the closing speaker is all the speaker's. */
function isClosedBy(tokens: Tokens, site: Site, closing: Site | undefined): boolean {
  return closing !== undefined && site.cueStart < closing.cueStart && !closes(site) && !isSubordinate(tokens, site);
}

/** `Noting that the US said ..., he stressed`: only the clause behind the participle's counts. */
function mainBehindParticiple(tokens: Tokens, sites: readonly Site[], fronted: number): Site[] {
  const main = sites.filter((site) => standsBehindFront(tokens, site));
  const named = main.filter((site) => site.place !== 'shared');
  const last = named[named.length - 1] ?? main[main.length - 1];
  return last && last.cueStart > fronted ? [{ ...last, rule: 'fronted-participle' }] : [];
}

/** Behind the comma or quotation mark that ends the participle, or a pronoun anywhere: `Speaking to the public he said`. */
function standsBehindFront(tokens: Tokens, site: Site): boolean {
  const kind = kindAt(tokens, site.subject.start - 1);
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

/** Whether a clause of its own begins with the site: behind `, and`, `while` or a semicolon, with a subject named anew. */
function reopens(tokens: Tokens, site: Site, open: Site): boolean {
  if (site.rule === 'according-to')
    return kindAt(tokens, site.cueStart - 1) === Kind.comma && open.complement === 'object';
  if (site.place === 'shared') return false;
  const before = site.subject.start - 1;
  if (site.place === 'after') return true;
  if (kindAt(tokens, before) === Kind.semicolon) return true;
  if (isWord(tokens, before, 'while') || isWord(tokens, before, 'whereas') || isWord(tokens, before, 'but'))
    return true;
  if (open.complement === 'object' && is(tokens, before, Is.subordinator)) return true;
  if (isWord(tokens, before, 'and')) return kindAt(tokens, before - 1) === Kind.comma;
  return site.rule === 'trailing' && isBoundary(tokens, before);
}
