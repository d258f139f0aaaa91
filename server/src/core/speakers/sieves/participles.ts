import { readCue } from '../cues.ts';
import { is, isAdverb, isWord, kindAt, lexemeAt } from '../grammar.ts';
import { Is } from '../lexicon/lexemes.ts';
import type { Site } from '../site.ts';
import { maySpeak } from '../speakable.ts';
import { clauseSubject } from '../leadingPhrases.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Participles that attribute: they speak for the subject of the main clause. */

/** The cue of a fronted participle: `Noting that ..., he left`; -1 where the sentence begins otherwise. */
export function frontedParticiple(tokens: Tokens, from: number, to: number): number {
  let index = from;
  while (index < to && (is(tokens, index, Is.connective) || isAdverb(tokens, index) || isWord(tokens, index, 'by')))
    index++;
  if (lexemeAt(tokens, index).cue === 'rate') return -1;
  return is(tokens, index, Is.cueGerund) && kindAt(tokens, index + 1) !== Kind.comma ? index : -1;
}

/** What an act reveals or confirms, nobody says; what one agrees to, another may. */
const DISCLOSING = new Set([
  'agree',
  'refuse',
  'reveal',
  'disclose',
  'confirm',
  'conclude',
  'highlight',
  'underline',
  'suggest',
  'add',
]);

/** What somebody has in mind while doing something else: `Recalling his youth, he sat down`. */
const REMEMBERING = new Set(['recall', 'recollect']);

/** The statement that a participle makes where the main clause has no cue of its own. */
export function participleSite(tokens: Tokens, from: number, to: number): Site | null {
  const fronted = frontedParticiple(tokens, from, to);
  for (let index = fronted >= 0 ? fronted : from; index < to; index++) {
    if (!is(tokens, index, Is.cueGerund)) continue;
    if (index !== fronted && !standsFree(tokens, index, from)) continue;
    const cue = readCue(tokens, index, from, to);
    if (cue === null || typeof cue === 'string' || cue.form !== 'participle' || cue.complement === 'none') continue;
    if (cue.complement === 'object' && REMEMBERING.has(lexemeAt(tokens, index).cue ?? '')) continue;
    if (index !== fronted && cue.complement === 'object' && DISCLOSING.has(lexemeAt(tokens, index).cue ?? '')) continue;
    const subject = clauseSubject(tokens, from, index === fronted ? to : index);
    if (!subject || subject.start <= index !== (index !== fronted) || !maySpeak(tokens, subject, index)) continue;
    return {
      rule: index === fronted ? 'fronted-participle' : 'participle-behind',
      cueStart: index,
      cueEnd: cue.end,
      subject,
      place: 'leading',
      complement: cue.complement,
    };
  }
  return null;
}

/** `..., thus encouraging the crew`: what comes of a deed is not said. */
const RESULTS = ['thus', 'thereby', 'hence'];

/** Behind a comma, `by` or `while`: a participle that a noun is not qualified with. */
function standsFree(tokens: Tokens, index: number, from: number): boolean {
  if (RESULTS.some((word) => isWord(tokens, index - 1, word))) return false;
  let before = index - 1;
  while (before > from && isAdverb(tokens, before)) before--;
  if (before <= from) return false;
  if (isWord(tokens, before, 'by')) return lexemeAt(tokens, index).frame === 'say';
  if (isWord(tokens, before, 'while') || isWord(tokens, before, 'whilst')) return true;
  return kindAt(tokens, before) === Kind.comma;
}
