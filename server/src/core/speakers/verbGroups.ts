import { is, isAdverb, isGerund, isNominative, isReflexive, isWord, kindAt, meaningAt } from './grammar.ts';
import { AUXILIARY, Is } from './lexicon/lexemes.ts';
import { withoutTimes } from './times.ts';
import { Kind, type Tokens } from './tokens.ts';
import { isAspect, isWentOnTo, isWitnessed, usedTo } from './verbPhrases.ts';

/** The first token of a verb's group, its auxiliaries and adverbs included: `has repeatedly said`. */
export function verbGroupStart(tokens: Tokens, verb: number, floor: number): number {
  let index = verb;
  if (index - 3 >= floor && isWord(tokens, index - 1, 'to') && isWentOnTo(tokens, index - 1)) {
    const used = usedTo(tokens, index - 1);
    if (used >= 0) index = used;
    else index -= isWord(tokens, index - 2, 'on') ? 3 : 2;
  }
  while (index > floor && belongsToVerb(tokens, index - 1)) index--;
  if (isWord(tokens, index - 1, 'average') && isWord(tokens, index - 2, 'on'))
    return verbGroupStart(tokens, index - 2, floor);
  // `had | last week | described`
  const timed = index === verb ? withoutTimes(tokens, index, floor) : index;
  return timed < index && is(tokens, timed - 1, Is.have) && timed - 1 > floor ? timed - 1 : index;
}

function belongsToVerb(tokens: Tokens, index: number): boolean {
  if (isWord(tokens, index, 'there') || isWord(tokens, index, 'here')) return false;
  if (is(tokens, index, AUXILIARY) || isAdverb(tokens, index) || isReflexive(tokens, index)) return true;
  if (isWord(tokens, index, 'long') || isWord(tokens, index, 'since')) return is(tokens, index - 1, Is.have);
  if (isWitnessed(tokens, index)) return isGerund(tokens, index + 1);
  if (isWord(tokens, index, 'both') || isWord(tokens, index, 'all')) return sharesOut(tokens, index - 1);
  return isAspect(tokens, index) && isGerund(tokens, index + 1);
}

/** `have both said`, `the paper and the board both report`, `they all agree`: behind a verb or those who are meant. */
function sharesOut(tokens: Tokens, before: number): boolean {
  if (is(tokens, before, AUXILIARY) || isNominative(tokens, before)) return true;
  return (
    kindAt(tokens, before) <= Kind.name && (meaningAt(tokens, before) !== 0 || kindAt(tokens, before) === Kind.name)
  );
}
