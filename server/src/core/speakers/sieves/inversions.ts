import { namedHolder } from '../asides.ts';
import { isQuotedAsSaying } from '../cueForms.ts';
import type { Cue } from '../cues.ts';
import { is, isFiniteVerb, isWord, kindAt, lexemeAt } from '../grammar.ts';
import { AUXILIARY, Is } from '../lexicon/lexemes.ts';
import { type NounPhrase, phraseAfter, wholeEnd } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import { maySpeak } from '../speakable.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Subjects that stand behind their verb. */

/** Verbs that have no person for their object. */
const PERSONLESS = new Set(
  'say claim argue insist maintain contend counter explain complain retort admit concede lament'.split(' '),
);

/** Verbs that a quotation may end at. */
const WORDED: ReadonlySet<string | null> = new Set(['say', 'report']);

/** `The pier, which is old, may fall, said the mayor.`: nobody says a person, so that is who speaks. */
export function saidAtTheEnd(tokens: Tokens, { verb, end }: Cue, limit: number): NounPhrase | null {
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

/**
 * Whether no other clause follows: `said Jane Doe, lead author of the paper.`, `says the Gazette Monday in an
 * editorial.`
 */
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
export function quotedSpeaker(tokens: Tokens, cue: Cue, limit: number): NounPhrase | null {
  if (!isQuotedAsSaying(tokens, cue.verb) || is(tokens, cue.verb - 1, Is.be)) return null;
  const object = phraseAfter(tokens, cue.verb + 1, limit);
  if (!object || !maySpeak(tokens, object, cue.verb)) return null;
  if (isWord(tokens, object.end, 'as')) return object;
  const holder = namedHolder(tokens, object, limit);
  return holder !== object && kindAt(tokens, holder.end) === Kind.comma && isWord(tokens, holder.end + 1, 'as')
    ? holder
    : null;
}

function isBehindMark(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index - 1) === Kind.comma || kindAt(tokens, index - 1) === Kind.quote;
}

/** Verbs that tell what somebody holds to be so. */
export const BELIEVING = new Set(['believe', 'think']);

/** Verbs behind which stands who is told. */
const ADDRESSING = new Set(['tell', 'inform', 'notify', 'assure', 'reassure', 'apprise']);

/** A verb of saying right behind a comma or a closing quotation mark may have its subject behind it. */
export function mayInvert(tokens: Tokens, verb: number, floor: number): boolean {
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

/** Frames of the verbs that a subject may stand behind. */
export const REPORTING: ReadonlySet<string | null> = new Set(['say', 'report', 'clause', 'act', 'direct', 'phrasal']);
