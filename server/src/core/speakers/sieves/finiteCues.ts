import { namedHolder } from '../asides.ts';
import type { Complement } from '../complements.ts';
import { isByAgent, isQuotedAsSaying } from '../cueForms.ts';
import { type Cue, readCue } from '../cues.ts';
import { isSending } from '../documents.ts';
import {
  endsWith,
  is,
  isAdverb,
  isAmong,
  isBoundary,
  isDate,
  isFiniteVerb,
  isInfinitive,
  isNominative,
  isThatClause,
  isWord,
  kindAt,
  lexemeAt,
} from '../grammar.ts';
import { AUXILIARY, Is } from '../lexicon/lexemes.ts';
import { WordTable } from '../lexicon/wordTable.ts';
import { type NounPhrase, phraseAfter, wholeEnd } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Rule } from '../rules.ts';
import type { Site, Trace } from '../site.ts';
import { maySpeak } from '../speakable.ts';
import { type Subject, subjectBefore } from '../subjects.ts';
import { Kind, type Tokens } from '../tokens.ts';

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

/** `it was announced by the ministry that ...`, `the plan was denounced by the union`: the passive that names who speaks. */
function agentSite(tokens: Tokens, verb: number, to: number): Site | null {
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

/** `was criticised by the union and | questioned by the board`: the `was` before the first participle; -1 where none is. */
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

/** Verbs that have no person for their object. */
const PERSONLESS = new Set(
  'say claim argue insist maintain contend counter explain complain retort admit concede lament'.split(' '),
);

/** Verbs that a quotation may end at. */
const WORDED: ReadonlySet<string | null> = new Set(['say', 'report']);

/** `The pier, which is old, may fall, said the mayor.`: nobody says a person, so that is who speaks. */
function saidAtTheEnd(tokens: Tokens, { verb, end }: Cue, limit: number): NounPhrase | null {
  const { cue, frame } = lexemeAt(tokens, verb);
  const isSaid = PERSONLESS.has(cue ?? '') && kindAt(tokens, verb - 1) === Kind.comma;
  const isQuoted = WORDED.has(frame) && cue !== 'tell' && kindAt(tokens, verb - 1) === Kind.quote;
  if (!isSaid && !isQuoted) return null;
  const after = phraseAfter(tokens, end, limit);
  if (!after || !endsSentence(tokens, wholeEnd(after), limit)) return null;
  const { sort } = readReference(tokens, after);
  const isNamed = sort === 'name' || sort === 'body' || sort === 'document';
  return sort === 'role' || (isNamed && kindAt(tokens, after.headEnd - 1) === Kind.name) ? after : null;
}

/** Whether no other clause follows: `said Jane Doe, lead author of the paper.`, `says the Gazette Monday in an editorial.` */
function endsSentence(tokens: Tokens, end: number, limit: number): boolean {
  for (let index = end; index < limit; index++) {
    if (kindAt(tokens, index) === Kind.stop) return true;
    if (kindAt(tokens, index) === Kind.comma && is(tokens, index + 1, Is.relative)) return true;
    if (kindAt(tokens, index) > Kind.comma && kindAt(tokens, index) !== Kind.possessive) return false;
    if (is(tokens, index, AUXILIARY) || isFiniteVerb(tokens, index)) return false;
  }
  return true;
}

/** `the paper quoted the minister as saying`: the object speaks. */
function quotedSpeaker(tokens: Tokens, cue: Cue, limit: number): NounPhrase | null {
  if (!isQuotedAsSaying(tokens, cue.verb) || is(tokens, cue.verb - 1, Is.be)) return null;
  const object = phraseAfter(tokens, cue.verb + 1, limit);
  if (!object || !maySpeak(tokens, object, cue.verb)) return null;
  if (isWord(tokens, object.end, 'as')) return object;
  const holder = namedHolder(tokens, object, limit);
  return holder !== object && kindAt(tokens, holder.end) === Kind.comma && isWord(tokens, holder.end + 1, 'as')
    ? holder
    : null;
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

function isBehindMark(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index - 1) === Kind.comma || kindAt(tokens, index - 1) === Kind.quote;
}

const BELIEVING = new Set(['believe', 'think']);

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

/** Verbs behind which stands who is told. */
const ADDRESSING = new Set(['tell', 'inform', 'notify', 'assure', 'reassure', 'apprise']);

/** A verb of saying right behind a comma or a closing quotation mark may have its subject behind it. */
function mayInvert(tokens: Tokens, verb: number, floor: number): boolean {
  const { cue, frame } = lexemeAt(tokens, verb);
  if (BELIEVING.has(lexemeAt(tokens, verb).cue ?? ''))
    return is(tokens, verb, Is.cueThird) && isBehindMark(tokens, verb);
  if (ADDRESSING.has(cue ?? '')) return false;
  if (cue === 'read') return kindAt(tokens, verb - 1) === Kind.quote && is(tokens, verb, Is.cueThird);
  if (!REPORTING.has(frame) || frame === 'act' || frame === 'clause' || verb < floor) return false;
  if (frame !== 'say' && frame !== 'report') return kindAt(tokens, verb - 1) === Kind.quote;
  if (verb === floor) return true;
  if (verb === floor + 1 && (isWord(tokens, floor, 'so') || isWord(tokens, floor, 'thus'))) return true;
  const kind = kindAt(tokens, verb - 1);
  return kind === Kind.comma || kind === Kind.quote || kind === Kind.dash || kind === Kind.stop;
}

function ruleOf(tokens: Tokens, cue: Cue, subject: Subject, complement: Complement, limit: number): Rule {
  if (isQuotedAsSaying(tokens, cue.verb)) return 'quoted-as-saying';
  if (subject.place === 'after') return 'inversion';
  if (isTrailing(tokens, cue, subject, limit)) return 'trailing';
  if (complement === 'colon') return 'colon';
  if (complement === 'quotation') return 'quotation';
  return complement === 'clause' ? 'that-clause' : 'speech-act';
}

const REPORTING: ReadonlySet<string | null> = new Set(['say', 'report', 'clause', 'act', 'direct', 'phrasal']);

/** Words that may stand behind a speaker and a cue at the end: `..., he said in a letter`. */
const AFTER_TRAILING =
  'adding and but in at on to during as after while when by with referring calling stressing expressing stating admonishing'.split(
    ' ',
  );

/** Whether what is said stands before the subject, with a comma or a quotation mark between. */
function isTrailing(tokens: Tokens, cue: Cue, subject: Subject, limit: number): boolean {
  if (subject.place !== 'before' || !REPORTING.has(lexemeAt(tokens, cue.verb).frame)) return false;
  const kind = kindAt(tokens, subject.phrase.start - 1);
  if (kind !== Kind.comma && kind !== Kind.quote) return false;
  const { frame } = lexemeAt(tokens, cue.verb);
  if (frame === 'direct' && kind !== Kind.quote) return false;
  if (frame === 'phrasal' || frame === 'act' || frame === 'clause') return cue.complement === 'none';
  if (cue.complement === 'colon' || (cue.complement === 'quotation' && kind === Kind.comma)) return false;
  let next = cue.end;
  while (next < limit && isAdverb(tokens, next)) next++;
  if (next >= limit || (isBoundary(tokens, next) && !isWord(tokens, next, 'that'))) return true;
  if (cue.complement !== 'object') return cue.complement === 'none';
  if (lexemeAt(tokens, cue.verb).cue === 'tell')
    return namesListener(tokens, cue.end, limit) && hasVerbBefore(tokens, subject.phrase.start);
  return !isInfinitive(tokens, next) && mayFollow(tokens, next);
}

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
