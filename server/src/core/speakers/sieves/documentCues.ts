import { readCue } from '../cues.ts';
import { isSending } from '../documents.ts';
import { is, isWord, kindAt, lexemeAt, means } from '../grammar.ts';
import { clauseSubject } from '../leadingPhrases.ts';
import { Is, Means } from '../lexicon/lexemes.ts';
import { chunkStart, type NounPhrase, phraseAfter, phraseBefore, simplePhrase } from '../nounPhrases.ts';
import type { Site } from '../site.ts';
import { maySpeak } from '../speakable.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Statements that a text makes which is named in passing. */

/**
 * `a report alleging that ...` speaks itself; `in a letter saying that ...` and `sent a letter saying` speak for the
 * subject.
 */
export function writingSite(tokens: Tokens, index: number, from: number, to: number): Site | null {
  const { frame } = lexemeAt(tokens, index);
  const document = frame === 'say' || frame === 'report' ? documentBefore(tokens, index, from) : null;
  if (!document) return null;
  const cue = readCue(tokens, index, from, to);
  if (cue === null || typeof cue === 'string' || cue.form !== 'participle') return null;
  if (cue.complement !== 'clause' && cue.complement !== 'quotation') return null;
  const before = document.start - 1;
  const isSubjectsOwn = isWord(tokens, before, 'in') || isSending(tokens, before);
  const subject = isSubjectsOwn ? clauseSubject(tokens, from, before) : document;
  if (!subject || !maySpeak(tokens, subject, index)) return null;
  return {
    rule: 'document-cue',
    cueStart: index,
    cueEnd: cue.end,
    subject,
    place: 'leading',
    complement: cue.complement,
  };
}

/** The phrase that names a text right before a participle. */
function documentBefore(tokens: Tokens, index: number, from: number): NounPhrase | null {
  if (means(tokens, index - 1, Means.document) && kindAt(tokens, index - 1) <= Kind.name) {
    const start = chunkStart(tokens, index, from);
    return start < index ? simplePhrase(start, index, index) : null;
  }
  const phrase = phraseBefore(tokens, index, from);
  const isLetter = phrase !== null && phrase.headEnd < phrase.end && means(tokens, phrase.headEnd - 1, Means.document);
  return isLetter && phrase.joined.length === 0 && lexemeAt(tokens, phrase.headEnd - 1).cue === null ? phrase : null;
}

/** `the minister's claim that ...`, `the announcement by the company that ...`. */
export function sayingSite(tokens: Tokens, index: number, from: number, to: number): Site | null {
  if (kindAt(tokens, index) > Kind.name) return null;
  const subject = ownerOf(tokens, index, from) ?? authorOf(tokens, index, to);
  if (!subject || !maySpeak(tokens, subject, index)) return null;
  return { rule: 'document-cue', cueStart: index, cueEnd: index + 1, subject, place: 'leading', complement: 'clause' };
}

/** `the minister's repeated claim that`. */
function ownerOf(tokens: Tokens, noun: number, from: number): NounPhrase | null {
  if (!isWord(tokens, noun + 1, 'that')) return null;
  let mark = noun - 1;
  while (mark > from && mark > noun - 4 && kindAt(tokens, mark) === Kind.word && !is(tokens, mark, Is.determiner))
    mark--;
  return kindAt(tokens, mark) === Kind.possessive ? phraseBefore(tokens, mark, from) : null;
}

/** `the announcement by the company that`. */
function authorOf(tokens: Tokens, noun: number, to: number): NounPhrase | null {
  if (!isWord(tokens, noun + 1, 'by') && !isWord(tokens, noun + 1, 'from')) return null;
  const author = phraseAfter(tokens, noun + 2, to);
  return author && isWord(tokens, author.end, 'that') ? author : null;
}
