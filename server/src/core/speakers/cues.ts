import { isApposedSaying } from './asides.ts';
import { type Complement, complementAt } from './complements.ts';
import { behindAside, type CueForm, type FormFault, formOf, isClosingClause } from './cueForms.ts';
import {
  is,
  isAdverb,
  isAmong,
  isDate,
  isInfinitive,
  isThatClause,
  isWord,
  kindAt,
  lexemeAt,
  means,
} from './grammar.ts';
import { idiomAt } from './idioms.ts';
import { PARTICLES } from './lexicon/cueVerbs.ts';
import { Is, type Lexeme, Means } from './lexicon/lexemes.ts';
import { contentNounSoon, hasContentObject } from './lightVerbs.ts';
import {
  deniesThing,
  DIRECTED_REACH,
  INQUIRIES,
  isDirected,
  isIdle,
  isIssue,
  isOccasion,
  OBJECTS,
  reportsFigures,
} from './speechObjects.ts';
import { Kind, type Tokens } from './tokens.ts';

/** A verb that attributes, as it stands in its clause. */
export interface Cue {
  /** Token of the verb, and the one behind the verb and its particle. */
  readonly verb: number;
  readonly end: number;
  readonly form: CueForm;
  readonly complement: Complement;
}

/** Why a word that looks like a cue is none. */
export type CueFault = FormFault | 'no-complement' | 'said-to-be';

/** A cue, why a word that looks like one is none, or null where it does not look like one. */
export type CueReading = Cue | CueFault | null;

/** Reads the token at `index` as a cue verb; null where it is no form of one. */
export function readCue(tokens: Tokens, index: number, floor: number, limit: number): CueReading {
  const lexeme = lexemeAt(tokens, index);
  if (lexeme.cue === null || kindAt(tokens, index) > Kind.name) return null;
  if (isLinkedBy(tokens, index, lexeme)) return null;
  if (
    kindAt(tokens, index) === Kind.name &&
    (lexeme.grammar & Is.cueGerund) === 0 &&
    !opensInverted(tokens, index, floor)
  )
    return null;
  const form = formOf(tokens, index, floor);
  if (form !== 'finite' && form !== 'participle') return form;
  const special = idiomAt(tokens, index, limit);
  if (special) return { verb: index, end: special.end, form, complement: special.complement };
  const end = cueEnd(tokens, index, lexeme, limit);
  if (end < 0) return null;
  const complement = complementAt(tokens, end, limit);
  if (complement === 'said-to-be') return complement;
  const isSpeech =
    end > index + 1
      ? isPhrasalSpeech(tokens, end, lexeme, limit)
      : isSpeechWith(tokens, index, floor, limit, complement, form);
  return isSpeech ? { verb: index, end, form, complement } : 'no-complement';
}

/** `related to the mayor`, `thanks to the crew`: what is linked, not told. */
function isLinkedBy(tokens: Tokens, index: number, { cue }: Lexeme): boolean {
  if (cue !== 'relate' && cue !== 'thank') return false;
  return isWord(tokens, index + 1, 'to');
}

/** `Said the mayor: "..."`. */
function opensInverted(tokens: Tokens, verb: number, floor: number): boolean {
  if (verb !== floor || !is(tokens, verb, Is.cuePast) || lexemeAt(tokens, verb).frame !== 'say') return false;
  if (lexemeAt(tokens, verb).cue === 'relate') return false;
  for (let index = verb + 1; index < verb + DIRECTED_REACH; index++) {
    if (kindAt(tokens, index) === Kind.colon) return true;
    if (kindAt(tokens, index) > Kind.number) return false;
  }
  return false;
}

/**
 * Where a cue ends: behind the verb or its particle; -1 where the verb attributes only with a particle that is not
 * there.
 */
function cueEnd(tokens: Tokens, verb: number, { cue, frame }: Lexeme, limit: number): number {
  const particles = cue === null ? undefined : PARTICLES[cue];
  if (particles) {
    for (let index = verb + 1; index < Math.min(limit, verb + 4); index++) {
      if (particles.some((particle) => isWord(tokens, index, particle))) return index + 1;
      if (!isAdverb(tokens, index) && !isDate(tokens, index)) break;
    }
    const behind = cue === 'call' || cue === 'appeal' ? behindOccasion(tokens, verb + 1, limit) : -1;
    if (behind >= 0 && particles.some((particle) => isWord(tokens, behind, particle))) return behind + 1;
  }
  return frame === 'phrasal' ? -1 : verb + 1;
}

/** `called | in his speech on Friday | for`: the token behind where and when; -1 where nothing of that stands there. */
function behindOccasion(tokens: Tokens, index: number, limit: number): number {
  if (!['in', 'at', 'during', 'on'].some((word) => isWord(tokens, index, word))) return -1;
  let at = index + 1;
  while (at < Math.min(limit, index + 8) && !is(tokens, at, Is.preposition)) {
    if (kindAt(tokens, at) > Kind.number && kindAt(tokens, at) !== Kind.possessive) return -1;
    at++;
  }
  return isWord(tokens, at, 'for') || isWord(tokens, at, 'on') ? at : -1;
}

/** Particles that need more behind them: `went on: ...`, `set forth the tasks`. */
function isPhrasalSpeech(tokens: Tokens, end: number, { cue }: Lexeme, limit: number): boolean {
  if (cue === 'offer') return isInfinitive(tokens, end - 1);
  if (cue === 'come') return !isThatClause(tokens, end);
  if (cue === 'call' && !isWord(tokens, end - 1, 'for')) return asksSoon(tokens, end, limit);
  if (cue === 'go') return endsInColon(tokens, end, limit);
  if (cue === 'come') return ['against', 'for', 'in', 'strongly', 'swinging'].some((word) => isWord(tokens, end, word));
  if (cue === 'refuse') return !SPEAKING.has(lexemeAt(tokens, end).cue ?? '');
  return (cue !== 'set' && cue !== 'lay') || contentNounSoon(tokens, end, limit);
}

/** Tokens of those who are called on, before what they are to do. */
const CALLED_REACH = 30;

/** `called on the board to stay`, `for help`, `as a friend`; not `called on the mayor`, who was visited. */
function asksSoon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + CALLED_REACH); at++) {
    if (isInfinitive(tokens, at) || isWord(tokens, at, 'for') || isWord(tokens, at, 'not')) return true;
    if (isWord(tokens, at, 'that') || isWord(tokens, at, 'in') || kindAt(tokens, at) === Kind.quote) return true;
    if (kindAt(tokens, at) === Kind.stop || is(tokens, at, Is.relative)) return false;
  }
  return false;
}

/** What one refuses to do and says nothing by it. */
const SPEAKING = new Set([
  'say',
  'comment',
  'answer',
  'reply',
  'respond',
  'reveal',
  'disclose',
  'confirm',
  'elaborate',
]);

/** Whether a verb without a particle is speech with what stands behind it. */
function isSpeechWith(
  tokens: Tokens,
  verb: number,
  floor: number,
  limit: number,
  complement: Complement,
  form: CueForm,
): boolean {
  const { cue, frame } = lexemeAt(tokens, verb);
  switch (frame) {
    case 'say':
      if (isIdle(tokens, verb)) return false;
      if (cue === 'state' && is(tokens, verb, Is.cueThird)) return complement !== 'object';
      if (cue === 'deny' && complement === 'object' && deniesThing(tokens, verb + 1, limit)) return false;
      return cue !== 'report' || complement !== 'object' || !reportsFigures(tokens, verb, limit);
    case 'report':
      if (complement === 'quotation' && is(tokens, verb + 1, Is.article)) return false;
      if (cue === 'post' && complement === 'clause') return isThatClause(tokens, behindPlace(tokens, verb + 1));
      if (complement === 'object' && isWord(tokens, verb + 1, 'to')) return false;
      if (FACIAL.has(cue ?? '')) return isWithinTwo(tokens, verb);
      if ((cue === 'write' || cue === 'continue') && complement === 'object' && isThing(tokens, verb + 1))
        return startsCircumstance(tokens, verb + 1) && isClosingClause(tokens, verb, floor);
      if (complement !== 'object' || (form === 'finite' && isBehindContent(tokens, verb, floor))) return true;
      return startsCircumstance(tokens, verb + 1) && isClosingClause(tokens, verb, floor);
    case 'clause':
      if (cue === 'consider') return isThatClause(tokens, behindPlace(tokens, verb + 1));
      if (cue === 'hold' || (cue === 'read' && complement === 'clause')) return isThatClause(tokens, verb + 1);
      if (complement !== 'object' && complement !== 'none') return true;
      if (cue === 'read' && complement === 'object') return readsBehindQuotation(tokens, verb);
      if (cue === 'question' && complement === 'object') return isIssue(tokens, verb + 1, limit);
      if (complement === 'none' && cue === 'read') return isTextBehindQuotation(tokens, verb);
      if (complement === 'none') return cue !== 'allow' && isClosingClause(tokens, verb, floor);
      if (cue === 'believe' || cue === 'think') return isBehindContent(tokens, verb, floor);
      if (FINDING.has(cue ?? '') && isFoundByText(tokens, verb, floor)) return true;
      return cue === 'indicate' && contentNounSoon(tokens, verb + 1, Math.min(limit, verb + 7));
    case 'light':
      return complement !== 'none' && hasContentObject(tokens, verb, limit);
    case 'direct':
      if (complement === 'none') return form === 'participle' || isClosingClause(tokens, verb, floor);
      return isDirected(tokens, verb, limit, complement);
    case 'act':
      if (cue === 'dismiss' && OBJECTS.some((word) => isWord(tokens, verb + 1, word))) return false;
      if ((cue === 'greet' || cue === 'welcome') && isOccasion(tokens, verb + 1, limit)) return false;
      if (cue === 'order' && kindAt(tokens, verb + 1) === Kind.number) return false;
      if (complement !== 'none' || form === 'participle') return true;
      return isClosingClause(tokens, verb, floor) || isObjectRelative(tokens, verb, floor);
    default:
      return false;
  }
}

/** `wrote their names`, `continues the journey`; not `wrote this week`. */
function isThing(tokens: Tokens, start: number): boolean {
  if (!is(tokens, start, Is.determiner | Is.possessive)) return false;
  return !means(tokens, start + 1, Means.timeNoun | Means.day) && !means(tokens, start + 2, Means.timeNoun | Means.day);
}

const FACIAL = new Set(['grin', 'smile', 'beam']);

/** `"...," grinned Doe`, `"...," she smiled`: right behind a quotation, if at all. */
function isWithinTwo(tokens: Tokens, verb: number): boolean {
  return kindAt(tokens, verb - 1) === Kind.quote || kindAt(tokens, verb - 2) === Kind.quote;
}

/** `"...," it read`, `"...", the letter reads`. */
function isTextBehindQuotation(tokens: Tokens, verb: number): boolean {
  let hasText = isWord(tokens, verb - 1, 'it');
  for (let index = verb - 1; index > verb - TEXT_REACH; index--) {
    const kind = kindAt(tokens, index);
    if (kind === Kind.quote) return hasText;
    if (kind === Kind.comma) return hasText && kindAt(tokens, index - 1) === Kind.quote;
    if (kind > Kind.number && kind !== Kind.possessive) return false;
    hasText ||= means(tokens, index, Means.document);
  }
  return false;
}

const TEXT_REACH = 8;

/** `posted | on her platform | that` */
function behindPlace(tokens: Tokens, index: number): number {
  if (!isWord(tokens, index, 'on') && !isWord(tokens, index, 'in')) return index;
  let at = index + 1;
  while (at < index + 6 && kindAt(tokens, at) <= Kind.number && !isWord(tokens, at, 'that')) at++;
  return at;
}

/** `"...", reads the letter`. */
function readsBehindQuotation(tokens: Tokens, verb: number): boolean {
  if (kindAt(tokens, verb - 1) !== Kind.quote || !is(tokens, verb + 1, Is.determiner)) return false;
  return means(tokens, verb + 2, Means.document) || means(tokens, verb + 3, Means.document);
}

const FINDING = new Set(['find', 'show', 'indicate', 'project']);

/** `a report by the board had found | cracks`: what a text finds it tells; a photo shows what it shows. */
function isFoundByText(tokens: Tokens, verb: number, floor: number): boolean {
  for (let index = verb - 1; index >= Math.max(floor, verb - DIRECTED_REACH); index--) {
    if (isAmong(tokens, index, INQUIRIES)) return true;
    if (kindAt(tokens, index) > Kind.number && kindAt(tokens, index) !== Kind.possessive) return false;
  }
  return false;
}

/** Behind a comma or a quotation mark what looks like an object may be the subject: `"...", added the minister`. */
function isBehindContent(tokens: Tokens, index: number, floor: number): boolean {
  if (kindAt(tokens, index - 1) === Kind.quote) return true;
  return kindAt(tokens, index - 1) === Kind.comma && behindAside(tokens, index - 1, floor) === index - 1;
}

const CIRCUMSTANCES = [
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'outside',
  'inside',
  'amid',
  'from',
  'near',
  'through',
];

/** `..., she wrote in a letter`: where or when, no object. */
function startsCircumstance(tokens: Tokens, index: number): boolean {
  return CIRCUMSTANCES.some((word) => isWord(tokens, index, word));
}

const RELATIVE_REACH = 10;

/**
 * `amnesty, which the ministry rejects`, `something the ministry denies`: what is said is what the clause belongs to.
 */
function isObjectRelative(tokens: Tokens, verb: number, floor: number): boolean {
  for (let index = verb - 1; index >= Math.max(floor, verb - RELATIVE_REACH); index--) {
    if (isWord(tokens, index, 'which') || isApposedSaying(tokens, index)) return true;
    if (kindAt(tokens, index) > Kind.number && kindAt(tokens, index) !== Kind.possessive) return false;
  }
  return false;
}

function endsInColon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + 4); at++) if (kindAt(tokens, at) === Kind.colon) return true;
  return false;
}
