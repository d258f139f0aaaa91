import { namedHolder } from '../asides.ts';
import { isByAgent } from '../cueForms.ts';
import { endsWith, is, isAdverb, isThatClause, isWord, kindAt, lexemeAt } from '../grammar.ts';
import { Is } from '../lexicon/lexemes.ts';
import { phraseAfter, wholeEnd } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Site } from '../site.ts';
import { maySpeak } from '../speakable.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Passives that name who speaks. */

/**
 * `it was announced by the ministry that ...`, `the plan was denounced by the union`: the passive that names who
 * speaks.
 */
export function agentSite(tokens: Tokens, verb: number, to: number): Site | null {
  const { cue, frame } = lexemeAt(tokens, verb);
  if (JUDGING.has(cue ?? '') || VIEWING.has(cue ?? '')) return judgeSite(tokens, verb, to);
  if (isAsSaid(tokens, verb) && (frame === 'say' || frame === 'report')) return asSaidBy(tokens, verb, to);
  if (frame === 'act') return praisedSite(tokens, verb, to);
  if (frame !== 'say' || cue === 'confirm' || !isByAgent(tokens, verb + 1)) return null;
  const subject = phraseAfter(tokens, verb + 2, to);
  const isReport = cue === 'report' || cue === 'reveal' || cue === 'disclose';
  if (!subject || !(isThatClause(tokens, subject.end) || isReport) || !maySpeak(tokens, subject, verb)) return null;
  return { rule: 'that-clause', cueStart: verb, cueEnd: verb + 1, subject, place: 'after', complement: 'clause' };
}

/** `The pier was praised by the mayor as "a wonder"`: what is quoted was said. */
function praisedSite(tokens: Tokens, verb: number, to: number): Site | null {
  const subject = isByAgent(tokens, verb + 1) ? phraseAfter(tokens, verb + 2, to) : null;
  if (!subject || !isWord(tokens, subject.end, 'as') || kindAt(tokens, subject.end + 1) !== Kind.quote) return null;
  if (readReference(tokens, subject).sort === 'other') return null;
  return { rule: 'quotation', cueStart: verb, cueEnd: verb + 1, subject, place: 'after', complement: 'quotation' };
}

/** `As reported by the paper, ...`. */
function asSaidBy(tokens: Tokens, verb: number, to: number): Site | null {
  const subject = isByAgent(tokens, verb + 1) ? phraseAfter(tokens, verb + 2, to) : null;
  if (!subject || !maySpeak(tokens, subject, verb)) return null;
  return { rule: 'according-to', cueStart: verb, cueEnd: verb + 1, subject, place: 'after', complement: 'object' };
}

/** `As recently disclosed by the bank, ...`. */
function isAsSaid(tokens: Tokens, verb: number): boolean {
  let before = verb - 1;
  while (isAdverb(tokens, before)) before--;
  return isWord(tokens, before, 'as');
}

/** Verbs that give an adverse judgement or a forecast whole; praise in the passive is a matter of form. */
const JUDGING = new Set(
  (
    'criticize criticise condemn denounce slam decry deplore lambast lambaste ridicule mock ' +
    'dismiss question describe characterize characterise dub brand label predict forecast anticipate'
  ).split(' '),
);

/** Verbs that give a view with `as`: `was seen by critics as a threat`. */
const VIEWING = new Set(['see', 'view', 'regard', 'perceive']);

/** `The plan was denounced by the union`, not `may be denounced by the union`. */
function judgeSite(tokens: Tokens, verb: number, to: number): Site | null {
  let be = verb - 1;
  while (isAdverb(tokens, be)) be--;
  if (isWord(tokens, be, 'and')) be = passiveBefore(tokens, be);
  if (!is(tokens, be, Is.be) || isWord(tokens, be, 'be') || !isByAgent(tokens, verb + 1)) return null;
  if (is(tokens, be - 1, Is.have) && is(tokens, be - 2, Is.modal)) return null;
  if (lexemeAt(tokens, verb).cue === 'question' && !isMatter(tokens, be)) return null;
  const subject = phraseAfter(tokens, verb + 2, to);
  if (!subject || readReference(tokens, subject).sort === 'other') return null;
  if (VIEWING.has(lexemeAt(tokens, verb).cue ?? '') && !isWord(tokens, wholeEnd(subject), 'as')) return null;
  const phrase = namedHolder(tokens, subject, to);
  return { rule: 'speech-act', cueStart: verb, cueEnd: verb + 1, subject: phrase, place: 'after', complement: 'none' };
}

/**
 * `was criticised by the union and | questioned by the board`: the `was` before the first participle; -1 where none is.
 */
function passiveBefore(tokens: Tokens, conjunction: number): number {
  for (let index = conjunction - 1; index > conjunction - JOINED_REACH; index--) {
    if (isByAgent(tokens, index) && is(tokens, index - 2, Is.be)) return index - 2;
    if (kindAt(tokens, index) > Kind.number && kindAt(tokens, index) !== Kind.possessive) return -1;
  }
  return -1;
}

const JOINED_REACH = 12;

/** `The plan | was questioned by`, not `The man | was questioned by the police`. */
function isMatter(tokens: Tokens, be: number): boolean {
  const end = is(tokens, be - 1, Is.have) ? be - 1 : be;
  const { meaning, pronoun } = lexemeAt(tokens, end - 1);
  return kindAt(tokens, end - 1) === Kind.word && meaning === 0 && pronoun === null && !endsWith(tokens, end - 1, 'er');
}
