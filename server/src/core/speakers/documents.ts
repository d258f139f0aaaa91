import { beginsWithCapital } from './characters.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { is, isAmong, isDate, isWord, kindAt, lexemeAt, lowerAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { phraseAfter } from './nounPhrases.ts';
import { readReference } from './references.ts';
import type { Sentence } from './sentences.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Verbs by which a text leaves its author. */
const SENDING = new Set([
  'issue',
  'release',
  'send',
  'publish',
  'make',
  'present',
  'deliver',
  'file',
  'write',
  'submit',
  'adopt',
  'post',
  'convey',
  'read',
  'give',
  'pass',
  'lodge',
]);

/** Those of them by which others hand it on. */
const HANDING_ON = new Set(['convey', 'read', 'deliver', 'present', 'pass']);

/** Whether the token is a verb by which a text leaves its author. */
export function isSending(tokens: Tokens, index: number): boolean {
  const { cue } = lexemeAt(tokens, index);
  return cue !== null && SENDING.has(cue);
}

/**
 * Learns from a sentence who wrote the documents it speaks of, so that `the message said` leads to the sender:
 * `a message from X`, `X sent a message`, `X in a statement`.
 */
export function learnAuthors(tokens: Tokens, sentence: Sentence, subject: Entity | null, discourse: Discourse): void {
  for (let index = sentence.from; index < sentence.to; index++) {
    if (subject?.kind === 'document' && isWord(tokens, index, 'editorially')) discourse.authored('editorial', subject);
    if (!means(tokens, index, Means.document) || kindAt(tokens, index) > Kind.name) continue;
    const noun = lowerAt(tokens, index);
    const author =
      authorBehind(tokens, index, sentence, discourse) ??
      (isSubjectsOwn(tokens, index, sentence, discourse.knowsAuthor(noun)) ? subject : null);
    const carrier = subject && mayCarry(subject) && isCarried(tokens, index, sentence) ? subject : null;
    if (carrier) carrier.kind = 'document';
    const writer = author ?? carrier;
    if (writer && isAuthor(writer)) discourse.authored(noun, writer);
  }
}

/** How a paper brings a text before its readers. */
const CARRYING = new WordTable(
  'carry carries carried dedicate dedicates dedicated devote devotes devoted run runs ran print prints printed feature features featured'.split(
    ' ',
  ),
);

/** A name without an office, taken for a person's, may be a paper's: `Alma Joson carries a commentary`. */
function mayCarry({ kind, roles, name }: Entity): boolean {
  return kind === 'document' || (kind === 'person' && roles.size === 0 && beginsWithCapital(name));
}

/** `the paper dedicates an editorial to the fleet`. */
function isCarried(tokens: Tokens, noun: number, sentence: Sentence): boolean {
  let index = noun - 1;
  while (index > sentence.from && kindAt(tokens, index) <= Kind.name && !is(tokens, index, Is.article)) index--;
  return is(tokens, index, Is.article) && isAmong(tokens, index - 1, CARRYING);
}

/** A paper writes articles; an article writes nothing. */
function isAuthor(entity: Entity): boolean {
  return entity.kind !== 'document' || beginsWithCapital(entity.name);
}

/** `a statement | by X`, `A statement was issued | by X`. */
function isIssuedBefore(tokens: Tokens, noun: number, by: number): boolean {
  return by === noun + 1 || (by === noun + 3 && is(tokens, noun + 1, Is.be) && isSending(tokens, noun + 2));
}

/** `a message of greeting from X`. */
function authorBehind(tokens: Tokens, noun: number, sentence: Sentence, discourse: Discourse): Entity | null {
  for (let index = noun + 1; index < Math.min(sentence.to, noun + 5); index++) {
    if (isDate(tokens, index + 1)) return null;
    if (isWord(tokens, index, 'from') || (isWord(tokens, index, 'by') && isIssuedBefore(tokens, noun, index))) {
      const phrase = phraseAfter(tokens, index + 1, sentence.to);
      if (!phrase) return null;
      const reference = readReference(tokens, phrase);
      if (reference.sort === 'other' || reference.sort === 'document' || reference.sort === 'pronoun') return null;
      const authors = discourse.resolveAll(phrase, reference).map(({ entity }) => entity);
      const areNamed = authors.every(({ name }) => beginsWithCapital(name));
      return discourse.entities.jointly(areNamed ? authors : authors.slice(0, 1));
    }
    if (!isWord(tokens, index, 'of') && kindAt(tokens, index) > Kind.name) return null;
  }
  return null;
}

/** Whether a document is the subject's; one that is known to be another's is only handed on. */
function isSubjectsOwn(tokens: Tokens, noun: number, sentence: Sentence, known: boolean): boolean {
  let index = noun - 1;
  while (
    index > sentence.from &&
    kindAt(tokens, index) <= Kind.number &&
    (!is(tokens, index, Is.determiner | Is.preposition) || isWord(tokens, index, 'following')) &&
    (lexemeAt(tokens, index).cue === null || isWord(tokens, index, 'press'))
  )
    index--;
  if (is(tokens, index, Is.possessive)) return true;
  if (
    !isWord(tokens, index, 'a') &&
    !isWord(tokens, index, 'an') &&
    !isWord(tokens, index, 'the') &&
    lexemeAt(tokens, index).cue === null
  )
    return false;
  const before = lexemeAt(tokens, index).cue !== null ? index : index - 1;
  if (isWord(tokens, before, 'in')) return true;
  for (let at = before; at > Math.max(sentence.from, before - 3); at--)
    if (isSending(tokens, at)) return !known || !HANDING_ON.has(lexemeAt(tokens, at).cue ?? '');
  return false;
}
