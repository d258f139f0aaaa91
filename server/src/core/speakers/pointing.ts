import { endsWithAny, is, isAmong, isWord, kindAt } from './grammar.ts';
import { Endings } from './lexicon/endings.ts';
import { Is } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

const ABSTRACT_ENDINGS = new Endings([
  'tion',
  'tions',
  'sion',
  'sions',
  'ment',
  'ments',
  'ness',
  'ity',
  'ities',
  'ance',
  'ence',
  'ures',
  'ship',
]);
const ABSTRACT = new WordTable(
  (
    'fact facts need lack role rise fall drop increase decrease decline growth data figures success failure studies ' +
    'reports surveys weather problem problems cause causes prices sales cost costs records history examples signs trend ' +
    'shortcomings deficiencies gaps gap flaws weaknesses challenges difficulties obstacles achievements progress issues issue ' +
    'advantages benefits drawbacks factors disparities discrepancies errors mistakes concerns threats threat risks risk ' +
    'dangers danger potential prospects successes ' +
    'trends rates numbers results delays losses rules laws'
  ).split(' '),
);

const NOT_NOMINAL =
  Is.preposition | Is.coordinator | Is.subordinator | Is.relative | Is.be | Is.have | Is.modal | Is.determiner;

/**
 * `points to rising prices`, `pointed to the lack of boats`: who points to something that no finger can show tells it.
 * `verb` is a form of `point`.
 */
export function pointsInWords(tokens: Tokens, verb: number, limit: number): boolean {
  if (!isWord(tokens, verb + 1, 'to')) return false;
  if (kindAt(tokens, verb) === Kind.word && is(tokens, verb, Is.cueThird | Is.cueBase)) return true;
  for (let index = verb + 2; index < Math.min(limit, verb + 7); index++) {
    if (kindAt(tokens, index) > Kind.number || is(tokens, index, Is.preposition)) return false;
    const isHead = kindAt(tokens, index + 1) > Kind.name || is(tokens, index + 1, NOT_NOMINAL);
    if (isHead && (isAmong(tokens, index, ABSTRACT) || endsWithAny(tokens, index, ABSTRACT_ENDINGS))) return true;
  }
  return false;
}
