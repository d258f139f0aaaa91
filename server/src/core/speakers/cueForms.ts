import {
  endsWith,
  grammarAt,
  is,
  isAdverb,
  isAmong,
  isDate,
  isFiniteVerb,
  isGerund,
  isInfinitive,
  isNegation,
  isNominative,
  isPastForm,
  isThatClause,
  isWord,
  kindAt,
  lexemeAt,
  lowerAt,
  means,
} from './grammar.ts';
import { startsVerb } from './leadingPhrases.ts';
import { PARTICLES } from './lexicon/cueVerbs.ts';
import { CUE_FINITE, Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';
import { isAspect, isWentOnTo, isWitnessed } from './verbPhrases.ts';

/** How a cue verb stands in its clause. */
export type CueForm = 'finite' | 'participle';

/** Why a word that has the form of a cue verb is none here. */
export type FormFault = 'passive' | 'noun' | 'infinitive' | 'modal' | 'negated';

/** Means by which something is said, without an article behind `by`. */
const MEDIA = new WordTable(
  'telephone phone mobile email e-mail mail letter fax radio text video videolink post'.split(' '),
);

/** `said by the minister`, but not `said by telephone`. */
export function isByAgent(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'by') && !isAmong(tokens, index + 1, MEDIA);
}

/** Reads how the cue verb at `index` stands in its clause, or why it is none; null where it is no verb of a clause. */
export function formOf(tokens: Tokens, index: number, floor: number): CueForm | FormFault | null {
  const grammar = grammarAt(tokens, index);
  let before = index - 1;
  while (before >= floor && isAdverb(tokens, before) && !isNegation(tokens, before) && !isPlace(tokens, before))
    before--;
  if (before < floor) before = -1;
  if (isNegation(tokens, before)) return isRulingOut(tokens, index) ? 'finite' : 'negated';
  if ((grammar & Is.cueGerund) !== 0) return gerundForm(tokens, before);
  if ((grammar & Is.cueAdjective) !== 0) return is(tokens, before, Is.be) ? 'finite' : null;
  if ((grammar & (Is.cuePast | Is.cueParticiple)) !== 0) {
    if (is(tokens, before, Is.be)) return isQuotedAsSaying(tokens, index) ? 'finite' : 'passive';
    if (isJoinedPassive(tokens, before, floor)) return 'passive';
    if (isByAgent(tokens, index + 1) && (grammar & Is.cueBase) === 0 && !isNominative(tokens, index - 1))
      return 'passive';
    const isQualifier =
      before === index - 1 ? is(tokens, before, Is.determiner | Is.possessive) : is(tokens, before, Is.article);
    if (isQualifier && !standsAlone(tokens, before, floor) && !isShared(tokens, before)) return 'noun';
    if (kindAt(tokens, index - 1) === Kind.possessive && kindAt(tokens, index + 1) <= Kind.name) return 'noun';
    if (isWord(tokens, before, 'having')) return null;
    if ((grammar & Is.cuePast) === 0 && !is(tokens, before, Is.have)) return null;
    if ((grammar & Is.cueBase) === 0) return 'finite';
  }
  if ((grammar & CUE_FINITE) === 0) return null;
  if ((grammar & Is.cueBase) !== 0 && before === index - 1 && is(tokens, before, Is.possessive)) return 'noun';
  if (isWord(tokens, before, 'to')) return isWentOnTo(tokens, before) ? 'finite' : 'infinitive';
  if ((grammar & Is.cueBase) !== 0 && is(tokens, before, Is.modal) && !isWord(tokens, before, 'will'))
    return isOnly(tokens, index) ? 'finite' : 'modal';
  return (grammar & Is.homograph) !== 0 && isNoun(tokens, index, floor) ? 'noun' : 'finite';
}

/** `those who were there | said`: behind `be` it is a predicate. */
function isPlace(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'there') || isWord(tokens, index, 'here');
}

function gerundForm(tokens: Tokens, before: number): CueForm | FormFault {
  if (is(tokens, before, Is.be) || isAspect(tokens, before) || isWitnessed(tokens, before)) return 'finite';
  return is(tokens, before, Is.determiner | Is.possessive) ? 'noun' : 'participle';
}

/** `did not rule out a meeting`: denied, and said all the same. */
function isRulingOut(tokens: Tokens, verb: number): boolean {
  return lexemeAt(tokens, verb).cue === 'rule' && isWord(tokens, verb + 1, 'out');
}

/** `getting isolated and rejected`: joined to a participle that is passive. */
function isJoinedPassive(tokens: Tokens, conjunction: number, floor: number): boolean {
  if (!is(tokens, conjunction, Is.coordinator) || !isPastForm(tokens, conjunction - 1)) return false;
  let before = conjunction - 2;
  while (before >= floor && isAdverb(tokens, before)) before--;
  return before >= floor && (is(tokens, before, Is.be) || isWord(tokens, before, 'getting'));
}

/** `would say only that`, `would only say`: that much was said. */
function isOnly(tokens: Tokens, verb: number): boolean {
  return isWord(tokens, verb + 1, 'only') || isWord(tokens, verb - 1, 'only');
}

/** `was quoted as saying`: the passive that attributes all the same. */
export function isQuotedAsSaying(tokens: Tokens, index: number): boolean {
  const { cue } = lexemeAt(tokens, index);
  return (cue === 'quote' || cue === 'cite') && isAsSaying(tokens, index + 1);
}

/** Tokens of whoever is quoted, with an apposition. */
const QUOTED_REACH = 14;

function isAsSaying(tokens: Tokens, index: number): boolean {
  for (let at = index; at < index + QUOTED_REACH; at++) {
    if (isWord(tokens, at, 'as') && isGerund(tokens, at + 1)) return true;
    if (kindAt(tokens, at) > Kind.comma && kindAt(tokens, at) !== Kind.quote) return false;
  }
  return false;
}

/** `the paper and Alma both | report`: no determiner of what follows. */
function isShared(tokens: Tokens, both: number): boolean {
  return isWord(tokens, both, 'both') && kindAt(tokens, both - 1) === Kind.name;
}

/** Whether a word that is verb and noun is the noun here: `their claims were`, `a report of`. */
function isNoun(tokens: Tokens, index: number, floor: number): boolean {
  const before = isShared(tokens, index - 1) ? index - 2 : index - 1;
  if (before < floor) return true;
  if (is(tokens, index, Is.cueBase) && is(tokens, before, Is.coordinator)) return true;
  if (is(tokens, before, Is.modal | Is.do | Is.have))
    return is(tokens, before, Is.have) && is(tokens, index, Is.cueThird);
  if (
    is(tokens, before, Is.determiner | Is.possessive | Is.preposition | Is.coordinator) &&
    !isNominative(tokens, before)
  )
    return !is(tokens, before, Is.coordinator) && !opensAlone(tokens, before, floor);
  if (kindAt(tokens, before) === Kind.possessive) return true;
  return isNounByWhatFollows(tokens, index, floor);
}

/** `Another put it bluntly`: a determiner that stands for somebody, at the start of a sentence. */
function standsAlone(tokens: Tokens, index: number, floor: number): boolean {
  return index === floor && STANDING_ALONE.has(lowerAt(tokens, index));
}

/** `Many claim that it rains`. */
function opensAlone(tokens: Tokens, index: number, floor: number): boolean {
  if (!standsAlone(tokens, index, floor)) return false;
  return isThatClause(tokens, index + 2) || isNominative(tokens, index + 2);
}

const STANDING_ALONE = new Set(['another', 'some', 'many', 'several', 'most', 'both', 'few']);

function isNounByWhatFollows(tokens: Tokens, index: number, floor: number): boolean {
  const before = behindAside(tokens, index - 1, floor);
  const next = index + 1;
  if (is(tokens, next, Is.coordinator) && is(tokens, index, Is.cueThird) && !startsVerb(tokens, next + 1)) return true;
  const isBase = is(tokens, index, Is.cueBase);
  const { cue } = lexemeAt(tokens, index);
  // `The company forecast revenue of`: past and noun are spelt alike.
  if (cue === 'forecast' && startsObject(tokens, next) && means(tokens, before, FORECASTERS)) return false;
  // `White House press secretary`: behind a name the noun that qualifies an office.
  if (isBase && kindAt(tokens, before) === Kind.name && isOffice(tokens, next)) return true;
  // `Iranian state television`: an adjective of nationality has no verb behind it.
  if (
    isBase &&
    means(tokens, before, Means.nationality) &&
    !endsWith(tokens, before, 's') &&
    kindAt(tokens, next) <= Kind.name
  )
    return !is(tokens, next, OPENING);
  if (!isBase && is(tokens, index, Is.cueThird) && isCounting(tokens, before)) return true;
  if (kindAt(tokens, next) === Kind.openBracket && !isNominative(tokens, before)) return true;
  if (kindAt(tokens, next) === Kind.colon) return isBase && !isPlural(tokens, before);
  if (isThatClause(tokens, next) || kindAt(tokens, next) === Kind.quote) return false;
  if (kindAt(tokens, next) === Kind.comma && kindAt(tokens, next + 1) === Kind.quote) return false;
  const particles = cue === null ? undefined : PARTICLES[cue];
  const pointsTo = cue === 'point' && isWord(tokens, next, 'to');
  const hasParticle = pointsTo || particles?.some((particle) => isWord(tokens, next, particle)) === true;
  if (hasParticle || isInfinitive(tokens, next))
    return isBase && !isPlural(tokens, before) && !isJoined(tokens, before, floor);
  if (is(tokens, next, Is.preposition))
    return !(startsTextOrTime(tokens, next) && isClosingClause(tokens, index, floor)) && !leadsToThat(tokens, index);
  if (isFiniteVerb(tokens, next)) return true;
  if (is(tokens, next, Is.coordinator) && kindAt(tokens, before) === Kind.word && !isNominative(tokens, before))
    return true;
  if (isBase && !isPlural(tokens, before)) return true;
  if (isBase && isOneName(tokens, before) && lexemeAt(tokens, index).frame === 'act') return !is(tokens, next, OPENING);
  if (kindAt(tokens, next) !== Kind.stop && kindAt(tokens, next) !== Kind.comma) return false;
  return !isNominative(tokens, before) && !isClosingClause(tokens, index, floor);
}

/** `the paper notes in an editorial that`, `experts comment in unison that`; but `news reports in the papers that`. */
function leadsToThat(tokens: Tokens, index: number): boolean {
  if (!isThatSoon(tokens, index + 1)) return false;
  const isAgents = is(tokens, index, Is.cueBase) && means(tokens, index - 1, Means.group);
  return isAgents || startsTextOrTime(tokens, index + 1);
}

const THAT_REACH = 9;

/** `the paper notes in an editorial on Sunday | that`. */
function isThatSoon(tokens: Tokens, preposition: number): boolean {
  for (let index = preposition + 2; index < preposition + THAT_REACH; index++) {
    if (isThatClause(tokens, index)) return true;
    if (kindAt(tokens, index) > Kind.number || isFiniteVerb(tokens, index)) return false;
  }
  return false;
}

/** `..., the paper stresses | in an editorial`, `on Monday`: in what text or when something is said. */
function startsTextOrTime(tokens: Tokens, preposition: number): boolean {
  if (!isWord(tokens, preposition, 'in') && !isWord(tokens, preposition, 'on')) return false;
  if (isDate(tokens, preposition + 1)) return true;
  if (!is(tokens, preposition + 1, Is.article | Is.possessive)) return false;
  for (let index = preposition + 2; index < preposition + 6; index++) {
    if (means(tokens, index, Means.document)) return true;
    if (kindAt(tokens, index) > Kind.number) return false;
  }
  return false;
}

const COUNTING = new WordTable('two three four five six seven eight nine ten several many few various'.split(' '));

/** `two | reasons`, `40 | reports`. */
function isCounting(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.number || isAmong(tokens, index, COUNTING);
}

/** What an object begins with. */
const OPENING = Is.determiner | Is.possessive | Is.pronoun;

/** `Norvik brand cars`: one name makes no plural. */
function isOneName(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name && !endsWith(tokens, index, 's') && !isWord(tokens, index - 1, 'and');
}

/** The noun before a verb that a word or two between commas part from it: `Analysts, however, point out`. */
export function behindAside(tokens: Tokens, before: number, floor: number): number {
  if (kindAt(tokens, before) !== Kind.comma) return before;
  for (let index = before - 1; index > Math.max(floor, before - 4); index--)
    if (kindAt(tokens, index) === Kind.comma) return index - 1;
  return before;
}

const FORECASTERS = Means.body | Means.role | Means.group;

function startsObject(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) <= Kind.number && !is(tokens, index, Is.preposition) && !isFiniteVerb(tokens, index);
}

function isOffice(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.word && means(tokens, index, Means.role) && !is(tokens, index, Is.homograph);
}

/** `an editorial and an article call for`: two make a plural. */
function isJoined(tokens: Tokens, noun: number, floor: number): boolean {
  let index = noun;
  while (index > Math.max(floor, noun - 4) && kindAt(tokens, index) <= Kind.name && !isWord(tokens, index, 'and'))
    index--;
  return isWord(tokens, index, 'and') && is(tokens, index + 1, Is.determiner);
}

const LONGEST_CLOSING = 14;

/** `..., the article notes.`: subject and verb alone behind a comma or a quotation mark. */
export function isClosingClause(tokens: Tokens, verb: number, floor: number): boolean {
  const lowest = Math.max(floor - 1, verb - LONGEST_CLOSING);
  let index = verb - 1;
  let isParted = false;
  while (index > lowest && (kindAt(tokens, index) <= Kind.number || kindAt(tokens, index) === Kind.possessive)) {
    isParted ||= is(tokens, index, Is.preposition) && !isWord(tokens, index, 'of') && !standsInName(tokens, index);
    index--;
  }
  if (kindAt(tokens, index) !== Kind.comma && kindAt(tokens, index) !== Kind.quote) return false;
  return !isParted || opensDocument(tokens, index + 1);
}

/** `Institute | for | Tides`. */
function standsInName(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index - 1) === Kind.name && kindAt(tokens, index + 1) === Kind.name;
}

/** `..., a poll held on Monday | has shown`, `data from the port | show`: a text, with whatever is told of it. */
function opensDocument(tokens: Tokens, start: number): boolean {
  for (let index = start; index < start + 4 && !is(tokens, index, Is.preposition); index++)
    if (means(tokens, index, Means.document) || isWord(tokens, index, 'figures')) return true;
  return false;
}

function isPlural(tokens: Tokens, index: number): boolean {
  return (
    endsWith(tokens, index, 's') ||
    isWord(tokens, index, 'data') ||
    means(tokens, index, Means.group) ||
    isNominative(tokens, index) ||
    kindAt(tokens, index) === Kind.name
  );
}
