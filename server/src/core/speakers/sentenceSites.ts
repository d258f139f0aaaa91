import type { Body } from './body.ts';
import { is } from './grammar.ts';
import { CUE_FINITE, Is } from './lexicon/lexemes.ts';
import { outermost } from './nesting.ts';
import type { Sentence } from './sentences.ts';
import { absoluteSite } from './sieves/absolutes.ts';
import { accordingToSite, forSite, inWordsSite } from './sieves/accordingTo.ts';
import { sayingSite, writingSite } from './sieves/documentCues.ts';
import { finiteSite } from './sieves/finiteCues.ts';
import { participleSite } from './sieves/participles.ts';
import { printedTextSite } from './sieves/printedText.ts';
import { quotationVerbSite } from './sieves/quotationVerbs.ts';
import { colonSite, labelSite, signatureSite } from './sieves/signature.ts';
import type { Site, Trace } from './site.ts';
import type { Tokens } from './tokens.ts';

const CUE = CUE_FINITE | Is.cueGerund | Is.cueParticiple | Is.cueAdjective;
const PREPOSITIONAL = Is.according | Is.wording;

/** Where a sentence attributes something, in the order of the text: what others say inside it is left out. */
export function sitesIn(body: Body, sentence: Sentence, trace: Trace | null = null): Site[] {
  const { tokens, quoted } = body;
  const { from, to } = sentence;
  const found: Site[] = [];
  let hasGerund = false;
  for (let index = from; index < to; index++) {
    if (!is(tokens, index, CUE | PREPOSITIONAL | Is.saying)) continue;
    hasGerund ||= is(tokens, index, Is.cueGerund);
    const site = quoted[index] === 0 ? siteAt(tokens, index, sentence, trace) : null;
    if (site) found.push(site);
  }
  const outer = outermost(tokens, sentence, found, trace);
  const participle = hasGerund ? participleSite(tokens, from, to) : null;
  const encloses =
    participle?.rule === 'participle-behind' &&
    participle.complement === 'clause' &&
    outer.every(({ subject }) => subject.start >= participle.cueEnd);
  if (outer.length > 0 && !encloses) return outer;
  const spoken = body.quotations.length > 0 ? quotationVerbSite(tokens, sentence) : null;
  if (spoken && quoted[spoken.cueStart] === 0) return [spoken];
  const signature = signatureSite(tokens, sentence) ?? labelSite(tokens, sentence) ?? colonSite(tokens, sentence);
  if (signature) return [signature];
  const judgement = forSite(tokens, from, to);
  if (judgement && quoted[from] === 0) return [judgement];
  const printed = printedTextSite(tokens, sentence);
  if (printed) return [printed];
  return participle && quoted[participle.cueStart] === 0 ? [participle] : [];
}

function siteAt(tokens: Tokens, index: number, { from, to }: Sentence, trace: Trace | null): Site | null {
  const verb = is(tokens, index, CUE) ? verbSite(tokens, index, from, to, trace) : null;
  if (verb) return verb;
  if (is(tokens, index, Is.saying)) return sayingSite(tokens, index, from, to);
  if (is(tokens, index, Is.according)) return accordingToSite(tokens, index, to, trace);
  return is(tokens, index, Is.wording) ? inWordsSite(tokens, index, from, to) : null;
}

function verbSite(tokens: Tokens, index: number, from: number, to: number, trace: Trace | null): Site | null {
  const finite = finiteSite(tokens, index, from, to, trace);
  if (finite || !is(tokens, index, Is.cueGerund)) return finite;
  return absoluteSite(tokens, index, from, to) ?? writingSite(tokens, index, from, to);
}
