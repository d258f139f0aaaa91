import { namedHolder } from '../asides.ts';
import type { Complement } from '../complements.ts';
import { isQuotedAsSaying } from '../cueForms.ts';
import { type Cue, readCue } from '../cues.ts';
import { isSending } from '../documents.ts';
import {
  is,
  isAdverb,
  isAmong,
  isBoundary,
  isDate,
  isFiniteVerb,
  isInfinitive,
  isNominative,
  isWord,
  kindAt,
  lexemeAt,
} from '../grammar.ts';
import { AUXILIARY, Is } from '../lexicon/lexemes.ts';
import { WordTable } from '../lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter } from '../nounPhrases.ts';
import type { Rule } from '../rules.ts';
import type { Site, Trace } from '../site.ts';
import { maySpeak } from '../speakable.ts';
import { type Subject, subjectBefore } from '../subjects.ts';
import { Kind, type Tokens } from '../tokens.ts';
import { BELIEVING, mayInvert, quotedSpeaker, REPORTING, saidAtTheEnd } from './inversions.ts';
import { agentSite } from './passiveCues.ts';

/** Tokens that are looked at before a cue for its subject: keeps a page without a full stop linear. */
const REACH = 240;

/** The site of the finite cue at a token; null where it is none. */
export function finiteSite(tokens: Tokens, index: number, from: number, to: number, trace: Trace | null): Site | null {
  const floor = Math.max(from, index - REACH);
  const reading = readCue(tokens, index, floor, to);
  if (reading === null) return null;
  if (typeof reading === 'string') {
    const agent = reading === 'passive' ? agentSite(tokens, index, to) : null;
    if (agent) return agent;
    trace?.(index, `dropped: ${FAULTS[reading]}`);
    return null;
  }
  if (reading.form !== 'finite') return null;
  const subject = subjectOf(tokens, reading, floor, to);
  if (!subject) {
    trace?.(index, 'dropped: no subject that may speak was found for it');
    return null;
  }
  if (isCaused(tokens, index, subject.phrase, floor)) return null;
  if (subject.place === 'relative' && !tellsContent(tokens, subject.phrase, reading)) return null;
  if (
    subject.place === 'leading' &&
    lexemeAt(tokens, index).cue === 'call' &&
    reading.end === index + 1 &&
    reading.complement !== 'quotation'
  )
    return null;
  const { complement } = reading;
  const rule = ruleOf(tokens, reading, subject, complement, to);
  if (BELIEVING.has(lexemeAt(tokens, index).cue ?? '') && !isVoiced(tokens, subject, reading, rule)) {
    trace?.(index, 'dropped: a belief that nobody voices is the reading of a mind');
    return null;
  }
  if (complement === 'none' && rule === 'speech-act' && lexemeAt(tokens, index).frame === 'report') {
    trace?.(index, `dropped: ${FAULTS['no-complement']}`);
    return null;
  }
  return {
    rule,
    cueStart: index,
    cueEnd: reading.end,
    subject: subject.phrase,
    place: subject.place,
    complement,
  };
}

const CAUSING = new WordTable(
  'help helps helped helping let lets letting make makes made making watch watched hear heard'.split(' '),
);
const CAUSE_REACH = 8;

/** `helped the builders harden their will`, `made the crew repeat it`: the verb has no tense of its own. */
function isCaused(tokens: Tokens, verb: number, { start }: NounPhrase, floor: number): boolean {
  if (!is(tokens, verb, Is.cueBase) || isNominative(tokens, start) || is(tokens, verb - 1, AUXILIARY)) return false;
  for (let index = start - 1; index >= Math.max(floor, start - CAUSE_REACH); index--) {
    if (isAmong(tokens, index, CAUSING)) return true;
    if (kindAt(tokens, index) > Kind.number || isFiniteVerb(tokens, index)) return false;
  }
  return false;
}

/** `made public a statement which said`: whoever sent it has a cue already. */
function isOwnText(tokens: Tokens, { start }: NounPhrase): boolean {
  if (isWord(tokens, start - 1, 'by')) return false;
  return isSending(tokens, start - 1) || isSending(tokens, start - 2);
}

/** Verbs that with any object say what is wanted or not wanted: `which demanded the money`. */
const DIRECTIVE = new Set(
  'demand condemn denounce criticize criticise slam reject deny blame accuse urge praise dismiss hail laud applaud'.split(
    ' ',
  ),
);

/** A relative clause attributes only what it gives in words: `who said that`, `which calls for`. */
function tellsContent(tokens: Tokens, phrase: NounPhrase, cue: Cue): boolean {
  if (isOwnText(tokens, phrase)) return false;
  if (cue.complement === 'clause' || cue.complement === 'quotation') return true;
  if (cue.complement === 'object' && DIRECTIVE.has(lexemeAt(tokens, cue.verb).cue ?? '')) return true;
  return isWord(tokens, cue.end - 1, 'for') || isWord(tokens, cue.end - 1, 'that');
}

const FAULTS = {
  passive: 'it is passive: nobody is named who says it',
  noun: 'it is a noun here',
  infinitive: 'it is an infinitive: it is not said to have happened',
  modal: 'it is only possible: would, could, may',
  'no-complement': 'nothing that is said stands with it',
  negated: 'it is denied: what is not said is no statement',
  'said-to-be': '"said to be" tells what is generally thought',
} as const;

function subjectOf(tokens: Tokens, cue: Cue, floor: number, limit: number): Subject | null {
  const quoted = quotedSpeaker(tokens, cue, limit);
  if (quoted) return { phrase: quoted, place: 'after' };
  const closing = saidAtTheEnd(tokens, cue, limit);
  if (closing) return { phrase: closing, place: 'after' };
  const before = subjectBefore(
    tokens,
    cue.verb,
    floor,
    (phrase) => !isQuestioned(tokens, phrase, cue, floor) && maySpeak(tokens, phrase, cue.verb),
  );
  if (before) return before;
  if (!mayInvert(tokens, cue.verb, floor)) return null;
  const after = phraseAfter(tokens, cue.end, limit);
  if (after && (isFiniteVerb(tokens, after.end) || is(tokens, after.end, AUXILIARY))) return null;
  const isBare = after !== null && !is(tokens, after.start, Is.determiner | Is.possessive);
  const phrase = isBare ? namedHolder(tokens, after, limit) : after;
  return phrase && maySpeak(tokens, phrase, cue.verb) ? { phrase, place: 'after' } : null;
}

/** `if he said`, `whether he said`, `who said`; but `what critics call "a wreck"`. */
function isQuestioned(tokens: Tokens, subject: NounPhrase, cue: Cue, floor: number): boolean {
  const before = subject.start - 1;
  if (before < floor || !is(tokens, before, Is.hypothetical | Is.relative)) return false;
  if (isWord(tokens, before, 'why'))
    return !(is(tokens, before - 1, Is.be) || kindAt(tokens, before - 1) === Kind.possessive);
  if (isWord(tokens, before, 'what'))
    return !NAMING.has(lexemeAt(tokens, cue.verb).cue ?? '') && !is(tokens, cue.verb + 1, Is.be);
  // `"..." was how the mayor put it`.
  if (isWord(tokens, before, 'how')) return !is(tokens, before - 1, Is.be);
  return !isWord(tokens, before, 'which') && !isWord(tokens, before, 'where');
}

/** Those whose trade it is to say what they think. */
const ADVISING = new WordTable(
  (
    'experts analysts economists observers critics scientists researchers historians scholars investigators detectives ' +
    'police authorities prosecutors officials commentators campaigners activists forecasters engineers doctors strategists'
  ).split(' '),
);

/** `..., believes Ann Berg`, `Analysts think that ...`: a belief is a statement where whoever holds it told it. */
function isVoiced(tokens: Tokens, { phrase, place }: Subject, cue: Cue, rule: Rule): boolean {
  if (place === 'after') return true;
  if (is(tokens, cue.verb, Is.cuePast | Is.cueGerund)) return false;
  if (rule === 'trailing') return lexemeAt(tokens, phrase.start).pronoun === null;
  return cue.complement === 'clause' && isAmong(tokens, phrase.headEnd - 1, ADVISING);
}

/** Verbs that say what somebody calls something. */
const NAMING = new Set('call describe term dub label brand characterize characterise portray'.split(' '));

function ruleOf(tokens: Tokens, cue: Cue, subject: Subject, complement: Complement, limit: number): Rule {
  if (isQuotedAsSaying(tokens, cue.verb)) return 'quoted-as-saying';
  if (subject.place === 'after') return 'inversion';
  if (isTrailing(tokens, cue, subject, limit)) return 'trailing';
  if (complement === 'colon') return 'colon';
  if (complement === 'quotation') return 'quotation';
  return complement === 'clause' ? 'that-clause' : 'speech-act';
}

/** Words that may stand behind a speaker and a cue at the end: `..., he said in a letter`. */
const AFTER_TRAILING =
  'adding and but in at on to during as after while when by with referring calling stressing expressing stating admonishing'.split(
    ' ',
  );

/** Whether what is said stands before the subject, with a comma or a quotation mark between. */
function isTrailing(tokens: Tokens, cue: Cue, subject: Subject, limit: number): boolean {
  const { cue: verb, frame } = lexemeAt(tokens, cue.verb);
  if (subject.place !== 'before' || !REPORTING.has(frame)) return false;
  const kind = kindAt(tokens, subject.phrase.start - 1);
  if (kind !== Kind.comma && kind !== Kind.quote) return false;
  if (kind !== Kind.quote && WORDLESS.has(verb ?? '')) return false;
  if (frame === 'direct' && kind !== Kind.quote) return false;
  if (frame === 'phrasal' || frame === 'act' || frame === 'clause') return cue.complement === 'none';
  if (cue.complement === 'colon' || (cue.complement === 'quotation' && kind === Kind.comma)) return false;
  let next = cue.end;
  while (next < limit && isAdverb(tokens, next)) next++;
  if (next >= limit || (isBoundary(tokens, next) && !isWord(tokens, next, 'that'))) return true;
  if (cue.complement !== 'object') return cue.complement === 'none';
  if (verb === 'tell') return namesListener(tokens, cue.end, limit) && hasVerbBefore(tokens, subject.phrase.start);
  return !isInfinitive(tokens, next) && mayFollow(tokens, next);
}

/** Sounds that are words only where words in quotation marks stand before them: `"No," she laughed.` */
const WORDLESS = new Set('laugh chuckle sigh smile grin beam sob wail moan groan growl gasp whine'.split(' '));

/** Whether a clause or a quotation stands before the subject, not only `Then,` or `On Friday,`. */
function hasVerbBefore(tokens: Tokens, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - REACH) && kindAt(tokens, index) !== Kind.stop; index--)
    if (isFiniteVerb(tokens, index) || kindAt(tokens, index) === Kind.quote) return true;
  return false;
}

/** `..., she told the crew on Friday`: only those who listen are named behind the cue. */
function namesListener(tokens: Tokens, start: number, limit: number): boolean {
  const end = phraseAfter(tokens, start, limit)?.end ?? limit;
  if (end >= limit || kindAt(tokens, end) >= Kind.comma || isDate(tokens, end)) return true;
  return !isInfinitive(tokens, end) && mayFollow(tokens, end);
}

function mayFollow(tokens: Tokens, index: number): boolean {
  return AFTER_TRAILING.some((word) => isWord(tokens, index, word));
}
