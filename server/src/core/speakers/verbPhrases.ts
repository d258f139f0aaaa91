import { is, isAmong, isWord, kindAt, lexemeAt, wordAt } from './grammar.ts';
import { Is } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Set phrases in which a word beside a verb tells how it is meant. */

const ASPECT = new Set([
  'started',
  'start',
  'starts',
  'began',
  'begin',
  'begins',
  'begun',
  'continued',
  'continue',
  'continues',
  'kept',
  'keep',
  'keeps',
  'remembered',
  'remembers',
]);

/** Verbs of beginning and going on: with a gerund behind them they make one verb: `started asking`. */
export function isAspect(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.word && ASPECT.has(wordAt(tokens, index));
}

/** What one does in order to speak. */
const TURNED = new WordTable('intervened rose phoned rang emerged stepped wrote'.split(' '));

/** `went on to say`, `continues to insist`: an infinitive that tells what was done. `to` is the token at `index`. */
export function isWentOnTo(tokens: Tokens, index: number): boolean {
  if (isWord(tokens, index - 1, 'on')) return lexemeAt(tokens, index - 2).cue === 'go';
  return (
    isAspect(tokens, index - 1) ||
    isCompelled(tokens, index - 1) ||
    isAmong(tokens, index - 1, TURNED) ||
    usedTo(tokens, index) >= 0
  );
}

const OCCASIONS_USED = new WordTable(
  'speech address interview visit appearance occasion platform podium message broadcast sermon floor stage twitter x facebook instagram telegram youtube weibo media airwaves'.split(
    ' ',
  ),
);

/**
 * `used his speech | to announce`, `took the floor | to say`, `took to Twitter | to say`: the token of the verb; -1
 * where there is none.
 */
export function usedTo(tokens: Tokens, index: number): number {
  if (!isAmong(tokens, index - 1, OCCASIONS_USED)) return -1;
  for (let verb = index - 2; verb >= Math.max(0, index - 6); verb--)
    if (isWord(tokens, verb, 'used') || isWord(tokens, verb, 'took') || isWord(tokens, verb, 'uses')) return verb;
  return -1;
}

const COMPELLED = ['forced', 'compelled', 'obliged', 'constrained', 'quick', 'moved', 'prompted'];

/** `had to admit`, `was forced to concede`: done all the same. */
function isCompelled(tokens: Tokens, index: number): boolean {
  if (isWord(tokens, index, 'had')) return true;
  return is(tokens, index - 1, Is.be) && COMPELLED.some((word) => isWord(tokens, index, word));
}

const WITNESSED = ['shown', 'seen', 'heard', 'filmed', 'recorded'];

/** `is shown telling`, `was heard saying`: with a gerund behind it it tells what was said. */
export function isWitnessed(tokens: Tokens, index: number): boolean {
  return is(tokens, index - 1, Is.be) && WITNESSED.some((word) => isWord(tokens, index, word));
}
