import { is, isFiniteVerb, kindAt, meaningAt, means } from '../grammar.ts';
import { Is, Means } from '../lexicon/lexemes.ts';
import { clauseSubject } from '../leadingPhrases.ts';
import { type NounPhrase, simplePhrase } from '../nounPhrases.ts';
import { readReference } from '../references.ts';
import type { Sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import { Kind, type Tokens } from '../tokens.ts';

const LONGEST_SIGNATURE = 8;

/** A name behind a quotation and a dash: `"It is a long game." - Jane Doe`. The dash is the cue. */
export function signatureSite(tokens: Tokens, sentence: Sentence): Site | null {
  const lowest = Math.max(sentence.from + 1, sentence.to - LONGEST_SIGNATURE);
  let dash = sentence.to - 2;
  while (dash >= lowest && kindAt(tokens, dash) <= Kind.name) dash--;
  if (dash < lowest || kindAt(tokens, dash) !== Kind.dash) return null;
  if (kindAt(tokens, dash - 1) !== Kind.quote || kindAt(tokens, dash + 1) !== Kind.name) return null;
  for (let index = dash + 1; index < sentence.to - 1; index++) if (isFiniteVerb(tokens, index)) return null;
  return {
    rule: 'signature',
    cueStart: dash,
    cueEnd: dash + 1,
    subject: simplePhrase(dash + 1, sentence.to, sentence.to),
    place: 'after',
    complement: 'none',
  };
}

const LONGEST_LABEL = 14;

/**
 * A name before a colon and a quotation, as in an interview: `Mayor of Alma Jane Doe: "It is long."` The colon is the
 * cue.
 */
export function labelSite(tokens: Tokens, sentence: Sentence): Site | null {
  const opens = kindAt(tokens, sentence.from) === Kind.colon || kindAt(tokens, sentence.from) === Kind.dash;
  const from = opens ? sentence.from + 1 : sentence.from;
  let colon = from;
  while (colon < from + LONGEST_LABEL && isLabelPart(tokens, colon)) colon++;
  if (colon === from || kindAt(tokens, colon) !== Kind.colon || kindAt(tokens, colon + 1) !== Kind.quote) return null;
  if (kindAt(tokens, colon - 1) !== Kind.name || meaningAt(tokens, colon - 1) !== 0) return null;
  return {
    rule: 'signature',
    cueStart: colon,
    cueEnd: colon + 1,
    subject: simplePhrase(from, colon, colon),
    place: 'before',
    complement: 'quotation',
  };
}

/** Words of a quotation that is no mere title. */
const SHORTEST_QUOTATION = 3;

/**
 * A subject whose words follow a colon, without a verb of saying: `The crew was blunt: "..."`. The colon is the cue.
 */
export function colonSite(tokens: Tokens, { from, to }: Sentence): Site | null {
  let colon = from;
  while (colon < to && kindAt(tokens, colon) !== Kind.colon && kindAt(tokens, colon) !== Kind.quote) colon++;
  if (colon + SHORTEST_QUOTATION >= to || kindAt(tokens, colon) !== Kind.colon) return null;
  if (kindAt(tokens, colon + 1) !== Kind.quote || kindAt(tokens, colon + 2 + SHORTEST_QUOTATION) === Kind.quote)
    return null;
  const whole = clauseSubject(tokens, from, colon);
  const subject = whole && (ownerOfWords(tokens, whole) ?? whole);
  if (!subject || subject.end >= colon || !isPerson(tokens, subject)) return null;
  return { rule: 'colon', cueStart: colon, cueEnd: colon + 1, subject, place: 'leading', complement: 'quotation' };
}

/** `the mayor` of `the mayor's answer`; null where no words are anybody's. */
function ownerOfWords(tokens: Tokens, { start, headEnd }: NounPhrase): NounPhrase | null {
  const noun = headEnd - 1;
  if (!means(tokens, noun, Means.content | Means.document) && !is(tokens, noun, Is.saying)) return null;
  for (let index = start + 1; index < noun; index++)
    if (kindAt(tokens, index) === Kind.possessive) return simplePhrase(start, index, index);
  return null;
}

function isPerson(tokens: Tokens, subject: NounPhrase): boolean {
  const { sort, pronoun } = readReference(tokens, subject);
  if (sort === 'pronoun') return pronoun === 'he' || pronoun === 'she' || pronoun === 'they';
  return sort === 'name' || sort === 'role' || sort === 'group' || sort === 'document';
}

function isLabelPart(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name || is(tokens, index, Is.preposition | Is.article | Is.coordinator);
}
