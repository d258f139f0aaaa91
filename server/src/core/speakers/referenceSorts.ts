import {
  endsWith,
  endsWithAny,
  grammarAt,
  is,
  isAmong,
  isField,
  isWord,
  kindAt,
  lowerAt,
  meaningAt,
  means,
  wordAt,
} from './grammar.ts';
import { Endings } from './lexicon/endings.ts';
import { CUE_FINITE, Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What sort of thing a noun phrase names, as far as its own words tell. */
export type ReferenceSort = 'pronoun' | 'name' | 'role' | 'group' | 'body' | 'document' | 'state' | 'other';

const AGENT_ENDINGS = new Endings(['ers', 'ors', 'ists', 'ians', 'men', 'women', 'ees', 'ants']);

/** The sort of a phrase by its head noun; `start` is where its name begins. */
export function sortOf(tokens: Tokens, head: number, start: number): ReferenceSort {
  // `Several of the members`
  if (
    is(tokens, head, Is.determiner) &&
    !is(tokens, head, Is.article) &&
    (isWord(tokens, head + 1, 'of') || STANDING.has(lowerAt(tokens, head)))
  )
    return 'group';
  const meaning = meaningAt(tokens, head);
  const capital = kindAt(tokens, head) === Kind.name;
  if (capital && isAcronymPlural(tokens, head)) return 'group';
  if (capital && isUnion(tokens, head)) return 'state';
  if (capital && (meaning & Means.state) !== 0 && isBodyOf(tokens, head, start)) return 'body';
  if (capital && (meaning & Means.state) !== 0) return isPersonOfPlace(tokens, head, start) ? 'name' : 'state';
  if (isThose(tokens, head, start)) return 'group';
  if (capital && head === start && is(tokens, head, Is.determiner)) return sortOfDeterminer(tokens, head);
  if (capital && head === start && (isCapitalisedVerb(tokens, head) || isWord(tokens, head, 'one'))) return 'other';
  if (isSenior(tokens, head, start) || endsWith(tokens, head, '-year-old')) return 'role';
  if (!capital && isStatistic(tokens, head, start)) return 'document';
  if (isCompanyOf(tokens, head)) return 'group';
  const opens = head === start && (head === 0 || kindAt(tokens, head - 1) === Kind.stop);
  if ((!capital || opens) && (meaning & Means.group) !== 0) return 'group';
  if (opens && capital && (meaning & (Means.body | Means.media)) === Means.body && endsWith(tokens, head, 's'))
    return 'group';
  if ((meaning & Means.body) !== 0 && !((meaning & Means.document) !== 0 && !capital)) return 'body';
  if ((meaning & Means.group) !== 0) return 'group';
  if ((meaning & Means.role) !== 0) return 'role';
  if ((meaning & Means.document) !== 0) return isSurveyor(tokens, head, start) ? 'body' : 'document';
  const isAgents = endsWithAny(tokens, head, AGENT_ENDINGS);
  if (!capital) return isAgents ? 'group' : 'other';
  if (head > start || !isSentenceInitialPlural(tokens, head)) return 'name';
  return isAgents ? 'group' : 'other';
}

/** `Some said`, `Another said`: a determiner at the start of a sentence that stands for somebody. */
function sortOfDeterminer(tokens: Tokens, index: number): ReferenceSort {
  if (isAmong(tokens, index, SEVERAL)) return 'group';
  return isWord(tokens, index, 'another') ? 'role' : 'other';
}

/** Determiners that stand for several alone: `Both said`. */
const STANDING = new Set(['both', 'many', 'some', 'several', 'few', 'most']);

/** Words before `figures` that make them people. */
const PERSONAL = new WordTable(
  (
    'political public foreign religious leading senior prominent opposition military social media key cultural world ' +
    'influential various party literary historical establishment'
  ).split(' '),
);

/** `figures from the bank`, not `public figures`. */
function isStatistic(tokens: Tokens, head: number, start: number): boolean {
  if (!isWord(tokens, head, 'figures')) return false;
  return head === start || (!isAmong(tokens, head - 1, PERSONAL) && !means(tokens, head - 1, Means.nationality));
}

/** `those from the coast`, `these`: persons without a noun. */
function isThose(tokens: Tokens, head: number, start: number): boolean {
  return head === start && (isWord(tokens, head, 'those') || isWord(tokens, head, 'these'));
}

const SEVERAL = new WordTable('some many most few several both others'.split(' '));

/** `United Nations`, `European Union`: they speak as states do. */
function isUnion(tokens: Tokens, head: number): boolean {
  if (isWord(tokens, head, 'nations')) return isWord(tokens, head - 1, 'united');
  return isWord(tokens, head, 'union') && ['european', 'african'].some((word) => isWord(tokens, head - 1, word));
}

/** `Friendship Association UK`: a body with its place behind it. */
function isBodyOf(tokens: Tokens, head: number, start: number): boolean {
  if (head === start || kindAt(tokens, head - 1) !== Kind.name) return false;
  return means(tokens, head - 1, Means.body | Means.document) || isField(tokens, head - 1);
}

/** `the Geological Survey`: a body that is named by what it does. */
function isSurveyor(tokens: Tokens, head: number, start: number): boolean {
  return (
    head > start &&
    isWord(tokens, head, 'survey') &&
    kindAt(tokens, head) === Kind.name &&
    kindAt(tokens, head - 1) === Kind.name
  );
}

/** `the two PMs`, `several MPs`. */
function isAcronymPlural(tokens: Tokens, index: number): boolean {
  const end = tokens.ends[index] ?? 0;
  const start = tokens.starts[index] ?? 0;
  if (end - start < 3 || tokens.text.charAt(end - 1) !== 's') return false;
  for (let at = start; at < end - 1; at++) {
    const code = tokens.text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Endings in -s that are no plural's: `Harris`, `Thomas`, `Moss`. */
const SINGULAR_ENDINGS = new Endings(['as', 'is', 'us', 'ss']);
const PLURALS_IN_AS = new WordTable(
  'cameras areas ideas visas villas agendas dramas arenas militias guerrillas formulas operas orchestras dilemmas eras pandas'.split(
    ' ',
  ),
);

/** `Photos showed`: a plural that has its capital from the sentence it begins. */
function isSentenceInitialPlural(tokens: Tokens, index: number): boolean {
  return (
    (endsWith(tokens, index, 's') || endsWith(tokens, index, 'men')) &&
    (!endsWithAny(tokens, index, SINGULAR_ENDINGS) ||
      is(tokens, index, Is.determiner) ||
      isAmong(tokens, index, PLURALS_IN_AS)) &&
    (index === 0 || kindAt(tokens, index - 1) === Kind.stop) &&
    kindAt(tokens, index + 1) !== Kind.comma
  );
}

/** `Present at the meeting were`, `Shocked, he`: a word of the language that only stands at the start. */
function isCapitalisedVerb(tokens: Tokens, index: number): boolean {
  const grammar = grammarAt(tokens, index);
  const meaning = meaningAt(tokens, index);
  return (
    meaning === 0 &&
    ((grammar & (CUE_FINITE | Is.cueGerund | Is.irregularPast | Is.adverb)) !== 0 ||
      isFrontedParticiple(tokens, index)) &&
    (index === 0 || kindAt(tokens, index - 1) >= Kind.stop)
  );
}

/** `Carved in the stone are`. */
function isFrontedParticiple(tokens: Tokens, index: number): boolean {
  return endsWith(tokens, index, 'ed') && is(tokens, index + 1, Is.preposition);
}

/** Capitals before the name of a state that belong to it. */
const STATE_MODIFIERS = new Set([
  'United',
  'Great',
  'New',
  'Democratic',
  'Islamic',
  'Socialist',
  'Federal',
  'Saudi',
  'Papua',
  'Equatorial',
  'Burkina',
  'Sri',
  'Republic',
  'Arab',
  'People',
]);

/** `Valeska Paris`, `Jack London`: an unknown capital before a place makes it a person's name. */
function isPersonOfPlace(tokens: Tokens, head: number, start: number): boolean {
  const before = head - 1;
  if (before < start || kindAt(tokens, before) !== Kind.name || meaningAt(tokens, before) !== 0) return false;
  return !STATE_MODIFIERS.has(wordAt(tokens, before)) && !is(tokens, before, Is.determiner);
}

/** `a group of experts`, `a team of doctors`: several people, no body of that name. */
function isCompanyOf(tokens: Tokens, head: number): boolean {
  if (kindAt(tokens, head) !== Kind.word || !isWord(tokens, head + 1, 'of') || !isAmong(tokens, head, COMPANIES))
    return false;
  for (let index = head + 2; index < head + COMPANY_REACH && kindAt(tokens, index) <= Kind.number; index++)
    if (means(tokens, index, Means.group)) return true;
  return false;
}

const COMPANIES = new WordTable('group team panel coalition crowd network band party delegation number'.split(' '));
const COMPANY_REACH = 6;

/** `secretary general`, `attorney general`: the office is the word before. */
function isSenior(tokens: Tokens, head: number, start: number): boolean {
  return head > start && isWord(tokens, head, 'general') && means(tokens, head - 1, Means.role);
}
