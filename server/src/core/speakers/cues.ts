import {
  endsWith,
  is,
  isAspect,
  isAdverb,
  isDate,
  isFiniteVerb,
  isGerund,
  isNominative,
  isPastForm,
  isWord,
  kindAt,
  lexemeAt,
  means,
} from './grammar.ts';
import { AUXILIARY, CUE_FINITE, Is, Means } from './lexicon/lexemes.ts';
import { PARTICLES } from './lexicon/cueVerbs.ts';
import { phraseAfter } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** How a cue verb stands in its clause. */
export type CueForm = 'finite' | 'participle';

/** What follows a cue and so makes it speech. */
export type Complement =
  /** `that ...`, or a clause without it. */
  | 'clause'
  | 'quotation'
  /** A colon: the words follow. */
  | 'colon'
  /** Nothing: what is said stands before it. */
  | 'none'
  /** A noun phrase or infinitive. */
  | 'object';

export interface Cue {
  /** Token of the verb, and the one behind the verb and its particle. */
  readonly verb: number;
  readonly end: number;
  readonly form: CueForm;
  readonly complement: Complement;
}

/** Why a word that looks like a cue is none. */
export type CueFault = 'passive' | 'noun' | 'infinitive' | 'modal' | 'no-complement' | 'said-to-be' | 'negated';

export type CueReading = Cue | CueFault | null;

/** Reads the token at `index` as a cue verb; null where it is no form of one. */
export function readCue(tokens: Tokens, index: number, floor: number, limit: number): CueReading {
  const lexeme = lexemeAt(tokens, index);
  if (lexeme.cue === null || kindAt(tokens, index) > Kind.name) return null;
  if (kindAt(tokens, index) === Kind.name && (lexeme.grammar & Is.cueGerund) === 0) return null;
  const form = formOf(tokens, index, floor);
  if (form === null || typeof form === 'string') return form;
  const { cue, frame } = lexeme;
  let end = index + 1;
  if (frame === 'phrasal') {
    const particle = particleEnd(tokens, index, cue, limit);
    if (particle < 0)
      return cue === 'call' && quotesSoon(tokens, end, limit)
        ? { verb: index, end, form: form.form, complement: 'quotation' }
        : null;
    end = particle;
    if (cue === 'go' && !endsInColon(tokens, end, limit)) return null;
    if (cue === 'set' && !contentNounSoon(tokens, end, limit)) return null;
  }
  const complement = complementAt(tokens, end, limit);
  if (complement === 'said-to-be') return complement;
  if (frame === 'clause' && (complement === 'object' || complement === 'none')) {
    const isGuidance = cue === 'indicate' && contentNounSoon(tokens, end, Math.min(limit, end + 6));
    if (!isGuidance) return 'no-complement';
  }
  if (frame === 'report' && complement === 'object' && !isBehindContent(tokens, index)) return 'no-complement';
  if (frame === 'light' && !lightCue(tokens, index, limit)) return 'no-complement';
  if (
    frame !== 'say' &&
    frame !== 'report' &&
    frame !== 'clause' &&
    complement === 'none' &&
    form.form === 'finite' &&
    frame !== 'phrasal'
  )
    return 'no-complement';
  return { verb: index, end, form: form.form, complement };
}

/** Finite or participle, or why neither. */
function formOf(tokens: Tokens, index: number, floor: number): { form: CueForm } | CueFault | null {
  const { grammar } = lexemeAt(tokens, index);
  let before = index - 1;
  while (before >= floor && isAdverb(tokens, before)) {
    if (isNegation(tokens, before)) return 'negated';
    before--;
  }
  if ((grammar & Is.cueGerund) !== 0) {
    if (before >= floor && (is(tokens, before, Is.be) || isAspect(tokens, before))) return { form: 'finite' };
    if (before >= floor && is(tokens, before, Is.determiner | Is.possessive)) return 'noun';
    return { form: 'participle' };
  }
  if ((grammar & Is.cuePast) !== 0 || (grammar & Is.cueParticiple) !== 0) {
    if (before >= floor && is(tokens, before, Is.be))
      return isQuotedAsSaying(tokens, index) ? { form: 'finite' } : 'passive';
    if (isWord(tokens, index + 1, 'by') && (grammar & Is.cueBase) === 0 && !isNominative(tokens, index - 1))
      return 'passive';
    if (before >= floor && is(tokens, before, Is.determiner | Is.possessive) && before === index - 1) return 'noun';
    if ((grammar & Is.cuePast) === 0 && !is(tokens, before, Is.have)) return null;
    if ((grammar & Is.cueBase) === 0) return { form: 'finite' };
  }
  if ((grammar & CUE_FINITE) === 0) return null;
  if (before >= floor && isWord(tokens, before, 'to')) return 'infinitive';
  if (
    (grammar & Is.cueBase) !== 0 &&
    before >= floor &&
    is(tokens, before, Is.modal) &&
    !isWord(tokens, before, 'will')
  )
    return 'modal';
  if ((grammar & Is.homograph) !== 0 && isNoun(tokens, index, floor)) return 'noun';
  return { form: 'finite' };
}

/** Behind a comma or a quotation mark what looks like an object may be the subject: `"...", added the minister`. */
function isBehindContent(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index - 1) === Kind.comma || kindAt(tokens, index - 1) === Kind.quote;
}

function isNegation(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'not') || isWord(tokens, index, "n't") || isWord(tokens, index, 'never');
}

/** `was quoted as saying`: the passive that attributes all the same. */
export function isQuotedAsSaying(tokens: Tokens, index: number): boolean {
  return (isWord(tokens, index, 'quoted') || isWord(tokens, index, 'cited')) && isAsSaying(tokens, index + 1);
}

export function isAsSaying(tokens: Tokens, index: number): boolean {
  for (let at = index; at < index + 9; at++) {
    if (isWord(tokens, at, 'as') && isGerund(tokens, at + 1)) return true;
    if (kindAt(tokens, at) > Kind.number) return false;
  }
  return false;
}

/** Whether a word that is verb and noun is the noun here: `their claims were`, `a report of`. */
function isNoun(tokens: Tokens, index: number, floor: number): boolean {
  const before = index - 1;
  if (before < floor) return true;
  if (is(tokens, index, Is.cueBase) && is(tokens, before, Is.coordinator)) return true;
  if (is(tokens, before, Is.modal | Is.do | Is.have)) return false;
  if (
    is(tokens, before, Is.determiner | Is.possessive | Is.preposition | Is.coordinator) &&
    !isNominative(tokens, before)
  )
    return !is(tokens, before, Is.coordinator);
  if (kindAt(tokens, before) === Kind.possessive) return true;
  const next = index + 1;
  if (isThatClause(tokens, next) || kindAt(tokens, next) === Kind.quote || kindAt(tokens, next) === Kind.colon)
    return false;
  if (kindAt(tokens, next) === Kind.comma && kindAt(tokens, next + 1) === Kind.quote) return false;
  const cue = lexemeAt(tokens, index).cue;
  const particles = cue === null ? undefined : PARTICLES[cue];
  if (particles?.some((particle) => isWord(tokens, next, particle)))
    return is(tokens, index, Is.cueBase) && !isPlural(tokens, before);
  if (isInfinitive(tokens, next)) return is(tokens, index, Is.cueBase) && !isPlural(tokens, before);
  if (is(tokens, next, Is.preposition) || isFiniteVerb(tokens, next)) return true;
  if (is(tokens, index, Is.cueBase) && !isPlural(tokens, before)) return true;
  if (kindAt(tokens, next) !== Kind.stop && kindAt(tokens, next) !== Kind.comma) return false;
  return !isNominative(tokens, before) && !isClosingClause(tokens, index, floor);
}

/** `..., the article notes.`: subject and verb alone behind a comma or a quotation mark. */
function isClosingClause(tokens: Tokens, verb: number, floor: number): boolean {
  let index = verb - 1;
  while (
    index > Math.max(floor, verb - 8) &&
    kindAt(tokens, index) <= Kind.number &&
    !is(tokens, index, Is.preposition)
  )
    index--;
  return kindAt(tokens, index) === Kind.comma || kindAt(tokens, index) === Kind.quote;
}

/** `to possess`, not `to the company`. */
function isInfinitive(tokens: Tokens, index: number): boolean {
  if (!isWord(tokens, index, 'to') || kindAt(tokens, index + 1) !== Kind.word) return false;
  return (
    !is(tokens, index + 1, Is.determiner | Is.possessive | Is.pronoun) && lexemeAt(tokens, index + 1).meaning === 0
  );
}

/** `that` with a clause behind it; with a verb behind it it is relative: `a show that can be seen`. */
function isThatClause(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'that') && !is(tokens, index + 1, Is.modal | Is.have) && !isPastForm(tokens, index + 1);
}

function isPlural(tokens: Tokens, index: number): boolean {
  return (
    endsWith(tokens, index, 's') ||
    means(tokens, index, Means.group) ||
    isNominative(tokens, index) ||
    kindAt(tokens, index) === Kind.name
  );
}

function particleEnd(tokens: Tokens, verb: number, cue: string | null, limit: number): number {
  const particles = cue === null ? undefined : PARTICLES[cue];
  for (let index = verb + 1; index < Math.min(limit, verb + 4); index++) {
    if (particles?.some((particle) => isWord(tokens, index, particle))) return index + 1;
    if (!isAdverb(tokens, index)) return -1;
  }
  return -1;
}

function endsInColon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + 4); at++) if (kindAt(tokens, at) === Kind.colon) return true;
  return false;
}

function quotesSoon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + 8); at++) {
    if (kindAt(tokens, at) === Kind.quote) return true;
    if (kindAt(tokens, at) === Kind.comma || isFiniteVerb(tokens, at)) return false;
  }
  return false;
}

/** Tokens behind a light verb among which its noun must stand. */
const LIGHT_REACH = 22;

function contentNounSoon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + LIGHT_REACH); at++) {
    if (means(tokens, at, Means.content | Means.document)) return true;
    if (isBreak(tokens, at)) return false;
  }
  return false;
}

function isBreak(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return (
    kind === Kind.stop ||
    kind === Kind.semicolon ||
    kind === Kind.colon ||
    is(tokens, index, Is.relative) ||
    isWord(tokens, index, 'that')
  );
}

/** Light verbs whose object must be a text; the others take any noun of speech. */
const ISSUING = new Set(['issue', 'release', 'publish', 'file', 'publicize', 'adopt', 'present', 'deliver', 'submit']);
/** What one `makes` or `gives` that is said in it; a speech or a report made tells nothing of its content. */
const MAKING = new Set(['make', 'give', 'take', 'hold', 'enter', 'set', 'bring', 'pass', 'break', 'put']);

function lightCue(tokens: Tokens, verb: number, limit: number): boolean {
  const cue = lexemeAt(tokens, verb).cue ?? '';
  for (let index = verb + 1; index < Math.min(limit, verb + LIGHT_REACH); index++) {
    if (isBreak(tokens, index)) return false;
    if (
      index > verb + 1 &&
      !isWord(tokens, index, 'following') &&
      (isGerund(tokens, index) || (isFiniteVerb(tokens, index) && !isPastForm(tokens, index)))
    )
      return false;
    if (kindAt(tokens, index) === Kind.comma && index > verb + 12) return false;
    if (ISSUING.has(cue) ? means(tokens, index, Means.document | Means.content) : means(tokens, index, Means.content)) {
      return !MAKING.has(cue) || !isMereOccasion(tokens, index);
    }
  }
  return false;
}

const OCCASIONS = new Set([
  'speech',
  'speeches',
  'report',
  'reports',
  'address',
  'addresses',
  'support',
  'issue',
  'answer',
  'view',
  'will',
  'offer',
  'guidance',
  'ways',
  'direction',
  'toast',
]);

function isMereOccasion(tokens: Tokens, index: number): boolean {
  return OCCASIONS.has(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
}

function complementAt(tokens: Tokens, from: number, limit: number): Complement | 'said-to-be' {
  let index = from;
  while (index < limit && (isAdverb(tokens, index) || isDate(tokens, index))) index++;
  if (index >= limit) return 'none';
  const kind = kindAt(tokens, index);
  if (kind === Kind.quote) return 'quotation';
  if (kind === Kind.colon) return 'colon';
  if (isThatClause(tokens, index)) return 'clause';
  if (isWord(tokens, index, 'to') && isWord(tokens, index + 1, 'be')) return 'said-to-be';
  if (kind === Kind.comma) return complementBehindAside(tokens, index, limit);
  if (kind > Kind.number && kind !== Kind.openBracket) return 'none';
  return complementOfObject(tokens, index, limit);
}

/** `said, "..."`, and `said in a statement that`. */
function complementBehindAside(tokens: Tokens, comma: number, limit: number): Complement {
  return comma + 1 < limit && kindAt(tokens, comma + 1) === Kind.quote ? 'quotation' : 'none';
}

/** Tokens of an object among which a clause, a quotation or a colon makes clear what is said. */
const OBJECT_REACH = 14;

/** What an object leads to: `told the crew that`, `called the ruling "..."`, `issued the following statement:`. */
function complementOfObject(tokens: Tokens, index: number, limit: number): Complement {
  if (isNominative(tokens, index)) return 'clause';
  for (let at = index; at < Math.min(limit, index + OBJECT_REACH); at++) {
    if (isWord(tokens, at, 'that')) return 'clause';
    if (kindAt(tokens, at) === Kind.quote) return 'quotation';
    if (kindAt(tokens, at) === Kind.colon) return 'colon';
    if (kindAt(tokens, at) === Kind.stop) break;
  }
  const phrase = phraseAfter(tokens, index, limit);
  if (!phrase) return is(tokens, index, Is.subordinator) ? 'clause' : 'object';
  return isFiniteVerb(tokens, phrase.end) || is(tokens, phrase.end, AUXILIARY) ? 'clause' : 'object';
}
