import { endsWith, is, isAdverb, isAmong, isDate, isWord, kindAt, means, wordAt } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Words that tell when something is said, and so belong neither to the subject nor to the verb. */

/** `the same day`, `the following week`. */
const WHICH = new WordTable('same next following previous past other'.split(' '));

/** Steps over `on Friday`, `Monday`, `October 14`, `last week` at the end of a stretch. */
export function withoutTimes(tokens: Tokens, end: number, floor: number): number {
  let at = end;
  for (let steps = 0; steps < 6 && at > floor; steps++) {
    const last = at - 1;
    if (isDate(tokens, last))
      at = isWord(tokens, last - 1, 'late') || isWord(tokens, last - 1, 'early') ? last - 1 : last;
    else if (kindAt(tokens, last) === Kind.number && isDate(tokens, last - 1)) at = last - 1;
    else if (isAdverb(tokens, last)) at = last;
    else if (
      means(tokens, last, Means.timeNoun) &&
      (is(tokens, last - 1, Is.determiner) || isWord(tokens, last - 1, 'last'))
    )
      at = last - 1;
    else if (means(tokens, last, Means.timeNoun) && isAmong(tokens, last - 1, WHICH)) {
      at = last - 1;
      if (is(tokens, at - 1, Is.article)) at--;
    } else break;
    if (at > floor && is(tokens, at - 1, Is.preposition)) at--;
  }
  return at;
}

/** `Last week | Jane Doe`, `One day | the king`: a time without a preposition before the phrase. */
export function withoutLeadingTime(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  for (let index = phrase.start; index < phrase.headEnd - 1; index++) {
    const isTime =
      means(tokens, index, Means.timeNoun) &&
      kindAt(tokens, index) === Kind.word &&
      (kindAt(tokens, index + 1) === Kind.name || means(tokens, index + 1, Means.group));
    if (isTime || isYears(tokens, index)) return { ...phrase, start: index + 1 };
  }
  return phrase;
}

/** `1990s`, and `1995` behind `in`. */
function isYears(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.number || !/^[12]\d{3}s?$/.test(wordAt(tokens, index))) return false;
  return endsWith(tokens, index, 's') || isWord(tokens, index - 1, 'in');
}
