import { namedHolder } from '../asides.ts';
import { readCue } from '../cues.ts';
import { isGerund, isWord, kindAt, lexemeAt } from '../grammar.ts';
import { type NounPhrase, phraseAfter, phraseBefore, wholeEnd } from '../nounPhrases.ts';
import type { Site } from '../site.ts';
import { maySpeak } from '../speakable.ts';
import { verbGroupStart } from '../verbGroups.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Tokens before a participle among which `with` must stand. */
const REACH = 16;

/**
 * A participle with a subject of its own: `..., with the minister saying that ...`, `..., the minister adding: "..."`.
 */
export function absoluteSite(tokens: Tokens, index: number, from: number, to: number): Site | null {
  const cue = readCue(tokens, index, from, to);
  if (cue === null || typeof cue === 'string' || cue.form !== 'participle' || cue.complement === 'none') return null;
  if (lexemeAt(tokens, index).cue === 'read') return null;
  const start = verbGroupStart(tokens, index, from);
  const isQuoting = cue.complement === 'quotation' || cue.complement === 'colon';
  const subject =
    subjectBehindWith(tokens, start, from) ??
    joinedSubject(tokens, start, from) ??
    (isQuoting ? bareSubject(tokens, start, from) : null);
  if (!subject || !maySpeak(tokens, subject, index)) return null;
  return { rule: 'absolute', cueStart: index, cueEnd: cue.end, subject, place: 'before', complement: cue.complement };
}

/** The phrase between `with` and the participle, if nothing else stands between them. */
function subjectBehindWith(tokens: Tokens, end: number, from: number): NounPhrase | null {
  const apposed = kindAt(tokens, end - 1) === Kind.comma ? nameBehindWith(tokens, end - 1, from) : null;
  if (apposed) return apposed;
  for (let index = end - 2; index >= Math.max(from, end - REACH); index--) {
    if (kindAt(tokens, index) > Kind.number && kindAt(tokens, index) !== Kind.possessive) return null;
    if (!isWord(tokens, index, 'with')) continue;
    const phrase = phraseAfter(tokens, index + 1, end);
    return phrase && wholeEnd(phrase) === end ? phrase : null;
  }
  return null;
}

/** `with its president, Jane Doe, | saying` */
function nameBehindWith(tokens: Tokens, close: number, from: number): NounPhrase | null {
  let commas = 0;
  for (let index = close - 2; index >= Math.max(from, close - REACH); index--) {
    if (kindAt(tokens, index) === Kind.comma && ++commas > 1) return null;
    if (!isWord(tokens, index, 'with')) continue;
    const office = phraseAfter(tokens, index + 1, close);
    const holder = office && namedHolder(tokens, office, close);
    return holder && holder !== office && holder.end === close ? holder : null;
  }
  return null;
}

/** `with the mayor leaving and | the clerk saying`. */
function joinedSubject(tokens: Tokens, end: number, from: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, end, from);
  if (phrase?.joined.length !== 0 || !isWord(tokens, phrase.start - 1, 'and')) return null;
  let hasGerund = false;
  for (let index = phrase.start - 2; index >= Math.max(from, phrase.start - 2 * REACH); index--) {
    if (isWord(tokens, index, 'with')) return hasGerund ? phrase : null;
    if (kindAt(tokens, index) > Kind.number && kindAt(tokens, index) !== Kind.possessive) return null;
    hasGerund ||= isGerund(tokens, index);
  }
  return null;
}

/** A phrase right between a comma and the participle. */
function bareSubject(tokens: Tokens, end: number, from: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, end, from);
  return phrase?.joined.length === 0 && kindAt(tokens, phrase.start - 1) === Kind.comma ? phrase : null;
}
