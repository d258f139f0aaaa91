import type { Entity } from './entity.ts';
import { is, isWord, kindAt, lowerAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { officesCalled } from './lexicon/widerOffices.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Offices as titles shorten them. */
const SHORT_OFFICES: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  cmdr: 'commander',
  adm: 'admiral',
  pres: 'president',
  pm: 'premier',
  fm: 'minister',
  justice: 'judge',
  extraordinary: 'ambassador',
  plenipotentiary: 'ambassador',
};

/** The noun that names an office in full; `secretary` where it is a `secretary general`, and `head of state`. */
export function officeNoun(tokens: Tokens, head: number, start: number): string {
  if (isWord(tokens, head, 'general') && head > start) return lowerAt(tokens, head - 1);
  if (isWord(tokens, head, 'head') && isWord(tokens, head + 1, 'of')) {
    if (isWord(tokens, head + 2, 'state')) return 'head of state';
    if (isWord(tokens, head + 2, 'government') || isWord(tokens, head + 4, 'government')) return 'head of government';
    if (isWord(tokens, head + 2, 'diplomacy') || isWord(tokens, head + 3, 'diplomacy')) return 'diplomat';
  }
  const noun = lowerAt(tokens, head);
  const short = noun.startsWith('ex-') ? noun.slice(3) : noun;
  const bare = short.endsWith('.') ? short.slice(0, -1) : short;
  return SHORT_OFFICES[bare] ?? bare;
}

/** `prime minister`: called `premier` as well. */
export function isPremier(tokens: Tokens, head: number): boolean {
  return (isWord(tokens, head, 'minister') && isWord(tokens, head - 1, 'prime')) || isWord(tokens, head, 'pm');
}

/** The words of a description that tell its bearer from others: no articles, prepositions or respect. */
export function significantWords(tokens: Tokens, start: number, end: number): string[] {
  const words: string[] = [];
  for (let index = start; index < end; index++) {
    if (kindAt(tokens, index) > Kind.number || is(tokens, index, Is.determiner | Is.preposition | Is.coordinator))
      continue;
    if (!means(tokens, index, Means.honorific)) words.push(lowerAt(tokens, index));
  }
  return words;
}

/** `a spokesman for the firm's owner`: a name behind it is the owner's. The ends are tokens. */
export function endsInOwner(tokens: Tokens, start: number, end: number): boolean {
  if (!isWord(tokens, start, 'a') && !isWord(tokens, start, 'an')) return false;
  return kindAt(tokens, end - 2) === Kind.possessive && means(tokens, end - 1, Means.role | Means.body);
}

/** Whether one of the offices has all the words: `foreign minister` fits `foreign minister of Laos`. */
export function holds(entity: Entity, wanted: readonly string[]): boolean {
  if (wanted.length <= 1) return true;
  if (entity.kind !== 'person') return wanted.every((word) => entity.words.includes(word));
  for (const role of entity.roles.keys()) if (wanted.every((word) => role.includes(word))) return true;
  return false;
}

/** Whether a person has an office whose holder may also be called so: a minister is an `official`. */
export function isCalled(entity: Entity, noun: string): boolean {
  const offices = officesCalled(noun);
  if (!offices) return false;
  for (const head of entity.heads) if (offices.has(head)) return true;
  return false;
}

/**
 * The words of a description that its bearer's offices must have, if the text has just spoken of a person: no mere
 * adjectives.
 */
export function distinctiveWords(tokens: Tokens, start: number, head: number): string[] {
  const words: string[] = [];
  for (let index = start; index < head; index++) {
    if (means(tokens, index, Means.nationality | Means.state | Means.body) || kindAt(tokens, index) === Kind.name)
      words.push(means(tokens, index, Means.nationality) ? nationStem(lowerAt(tokens, index)) : lowerAt(tokens, index));
  }
  return words;
}

/** The adjectives and nouns of a description that might be anybody's. */
export function plainWords(tokens: Tokens, start: number, head: number): string[] {
  const words: string[] = [];
  for (let index = start; index < head; index++)
    if (kindAt(tokens, index) === Kind.word && !means(tokens, index, Means.state | Means.body))
      words.push(lowerAt(tokens, index));
  return words;
}

const NATION_ENDINGS = ['stan', 'ese', 'ian', 'ean', 'ish', 'ia', 'an', 'n', 'i', 'a', 'e', 'y'];
const SHORTEST_STEM = 4;

/** What the names of a state and of its people have in common: `russ` of `russian`, `kazakh` of `kazakhstan`. */
export function nationStem(word: string): string {
  const ending = NATION_ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** States and unions by their letters, and how offices have them in full. */
const IN_FULL: Readonly<Record<string, string>> = {
  un: 'united nations',
  eu: 'european',
  us: 'american',
  uk: 'british',
};

/** A word of a few letters is looked for as a whole: `UN` is in no `union`. */
function hasWord(role: string, word: string): boolean {
  if (word.length > 3) return role.includes(word);
  const full = IN_FULL[word];
  return ` ${role} `.includes(` ${word} `) || (full !== undefined && role.includes(full));
}

/** Whether all the words stand in the person's offices. */
export function isToldBy(entity: Entity, words: readonly string[]): boolean {
  return words.every((word) => {
    for (const role of entity.roles.keys()) if (hasWord(role, word)) return true;
    return false;
  });
}
