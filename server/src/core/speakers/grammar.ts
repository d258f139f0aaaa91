import { Endings, hasEnding } from './lexicon/endings.ts';
import {
  AUXILIARY,
  CUE_FINITE,
  GRAMMAR,
  Is,
  type Lexeme,
  LEXEMES,
  MEANING,
  Means,
  PERSONAL,
  UNKNOWN,
} from './lexicon/lexemes.ts';
import { hashOf, WordTable } from './lexicon/wordTable.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Questions about single tokens; every index outside the table answers no. */

/** What the lexicon knows of a token; of one outside the text, nothing. */
export function lexemeAt(tokens: Tokens, index: number): Lexeme {
  return LEXEMES[wordNumberAt(tokens, index)] ?? UNKNOWN;
}

/** The kind of a token, a value of `Kind`; of one outside the text, `other`. */
export function kindAt(tokens: Tokens, index: number): number {
  return tokens.kinds[index] ?? Kind.other;
}

/** The grammatical classes of the token, bits of `Is`. */
export function grammarAt(tokens: Tokens, index: number): number {
  return GRAMMAR[wordNumberAt(tokens, index)] ?? 0;
}

/** The classes of the token's meaning, bits of `Means`. */
export function meaningAt(tokens: Tokens, index: number): number {
  return MEANING[wordNumberAt(tokens, index)] ?? 0;
}

/** Whether the token has one of the grammatical classes. */
export function is(tokens: Tokens, index: number, bits: number): boolean {
  return (grammarAt(tokens, index) & bits) !== 0;
}

/** Whether the token has one of the classes of meaning. */
export function means(tokens: Tokens, index: number, bits: number): boolean {
  return (meaningAt(tokens, index) & bits) !== 0;
}

/** Whether the token is a form of `he` or `she`. */
export function isPersonal(tokens: Tokens, index: number): boolean {
  return PERSONAL[wordNumberAt(tokens, index)] === 1;
}

function wordNumberAt(tokens: Tokens, index: number): number {
  return tokens.words[index] ?? 0;
}

/** The arrays go on behind the last token, with places that no character belongs to. */
function isInside(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count;
}

/** The text of a token; empty outside the text. */
export function wordAt(tokens: Tokens, index: number): string {
  if (!isInside(tokens, index)) return '';
  return tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
}

/** The text of a token in small letters. */
export function lowerAt(tokens: Tokens, index: number): string {
  return wordAt(tokens, index).toLowerCase();
}

/** The text from one token to before another, as it stands. */
export function phraseText(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
}

/** Whether the token is the first of its line: a paragraph may end without a mark, as headings do. */
export function startsLine(tokens: Tokens, index: number): boolean {
  return isInside(tokens, index) && tokens.text.charCodeAt((tokens.starts[index] ?? 0) - 1) === 0x0a;
}

/** Whether the token is exactly this lower-case word, whatever its case in the text. */
export function isWord(tokens: Tokens, index: number, word: string): boolean {
  if (!isInside(tokens, index)) return false;
  const start = tokens.starts[index] ?? 0;
  if ((tokens.ends[index] ?? 0) - start !== word.length) return false;
  for (let offset = 0; offset < word.length; offset++) {
    if ((tokens.text.charCodeAt(start + offset) | 32) !== (word.charCodeAt(offset) | 32)) return false;
  }
  return true;
}

/** Whether a token ends with small letters, with two characters or more before them. */
export function endsWith(tokens: Tokens, index: number, ending: string): boolean {
  return isInside(tokens, index) && hasEnding(tokens.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0, ending);
}

/** Whether a token ends with one of several endings. */
export function endsWithAny(tokens: Tokens, index: number, endings: Endings): boolean {
  return isInside(tokens, index) && endings.end(tokens.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
}

/** Whether the token is one of the words of a table in small letters, whatever its case in the text. */
export function isAmong(tokens: Tokens, index: number, words: WordTable): boolean {
  if (!isInside(tokens, index)) return false;
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  if (!words.mayHold(tokens.text.charCodeAt(start), end - start)) return false;
  return words.find(tokens.text, start, end, hashOf(tokens.text, start, end), true) !== 0;
}

/** `DNX`: a word of two capitals or more and nothing else. */
export function isAcronym(tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  for (let at = start; at < end; at++) {
    const code = tokens.text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return end - start > 1;
}

const FIELD_ENDINGS = new Endings([
  'tion',
  'tions',
  'sions',
  'pment',
  'nment',
  'gement',
  'vement',
  'isms',
  'ology',
  'tics',
  'mics',
]);
const FIELDS = new WordTable(
  (
    'affairs services studies sciences rights resources sports computer computers software electronics petroleum energy ' +
    'pharmaceuticals foods beverages aerospace chemicals mining insurance securities telecom semiconductor ' +
    'semiconductors shipping automotive safety welfare housing commerce tourism planning ' +
    'research capital consulting ventures markets insights intelligence investments pharma therapeutics biosciences ' +
    'logistics finance'
  ).split(' '),
);

/** `Relations`, `Management`, `Affairs`: what bodies and offices are for, never a part of a person's name. */
export function isField(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.name) return false;
  return endsWithAny(tokens, index, FIELD_ENDINGS) || isAmong(tokens, index, FIELDS);
}

const NATION_ENDINGS = new Endings([
  '-American',
  '-British',
  '-French',
  '-German',
  '-Canadian',
  '-Australian',
  '-Israeli',
  '-Russian',
  '-Swiss',
  '-Spanish',
  '-Iranian',
  '-Turkish',
]);

/** `Hungarian-American`: an adjective of two nations. */
export function isDoubleNation(tokens: Tokens, index: number): boolean {
  return endsWithAny(tokens, index, NATION_ENDINGS);
}

const SCOPES = new WordTable(
  'world international national global united central european african asian pan'.split(' '),
);

/** `World`, `International`: first words of bodies, how far they reach; no first names. */
export function isScope(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === Kind.name && isAmong(tokens, index, SCOPES);
}

const COMPOUND_ENDINGS = new Endings([
  '-based',
  '-led',
  '-backed',
  '-born',
  '-owned',
  '-run',
  '-funded',
  '-listed',
  '-trained',
]);

/** `London-based`: an adjective that has its capital from a place. */
export function isCompound(tokens: Tokens, index: number): boolean {
  return endsWithAny(tokens, index, COMPOUND_ENDINGS);
}

/** `he`, `they`, `I`: a pronoun that is a subject. */
export function isNominative(tokens: Tokens, index: number): boolean {
  return is(tokens, index, Is.pronoun);
}

/** `September`, `Friday`: a month or a day of the week. */
export function isDate(tokens: Tokens, index: number): boolean {
  return means(tokens, index, Means.month | Means.day);
}

/** Nouns and adjectives in `-ly`. */
const NO_ADVERBS = new Set(
  (
    'quarterly nightly rally family assembly supply ally anomaly monopoly bully friendly elderly daily weekly monthly yearly costly deadly ' +
    'likely unlikely lovely lively orderly scholarly timely homily panoply hourly reply early'
  ).split(' '),
);

/** Adverbs by list, and words in `-ly` that no table knows as something else. */
export function isAdverb(tokens: Tokens, index: number): boolean {
  const grammar = grammarAt(tokens, index);
  if ((grammar & Is.adverb) !== 0) return true;
  if (grammar !== 0 || meaningAt(tokens, index) !== 0 || !endsWith(tokens, index, 'ly')) return false;
  if (kindAt(tokens, index) === Kind.name && (!opensSentence(tokens, index) || isFiniteVerb(tokens, index + 1)))
    return false;
  return !NO_ADVERBS.has(lowerAt(tokens, index));
}

/** A capital at the start of a sentence need not be a name's. */
function opensSentence(tokens: Tokens, index: number): boolean {
  return (index === 0 || kindAt(tokens, index - 1) >= Kind.stop) && kindAt(tokens, index + 1) !== Kind.name;
}

/** A word that may be a past form or a participle: by its ending or by the table of irregular verbs. */
export function isPastForm(tokens: Tokens, index: number): boolean {
  if (is(tokens, index, Is.cuePast | Is.irregularPast)) return true;
  if (kindAt(tokens, index) !== Kind.word || !endsWith(tokens, index, 'ed')) return false;
  return meaningAt(tokens, index) === 0 && !is(tokens, index, Is.noPast);
}

/** `saying`, `building`: a form in -ing that may be a verb. */
export function isGerund(tokens: Tokens, index: number): boolean {
  if (is(tokens, index, Is.cueGerund)) return true;
  if (kindAt(tokens, index) > Kind.name || !endsWith(tokens, index, 'ing') || meaningAt(tokens, index) !== 0)
    return false;
  return kindAt(tokens, index) === Kind.word || mayBeVerb(tokens, index);
}

/**
 * `Smiling at the crew`, not `Harding said`, `Harding, who`: a capital in -ing that opens a sentence and has its own
 * object.
 */
function mayBeVerb(tokens: Tokens, index: number): boolean {
  const isOpening = index === 0 || kindAt(tokens, index - 1) > Kind.name;
  const next = kindAt(tokens, index + 1);
  return isOpening && next !== Kind.comma && next !== Kind.possessive && !isFiniteVerb(tokens, index + 1);
}

/** A word that can only be, or most likely is, a finite verb. */
export function isFiniteVerb(tokens: Tokens, index: number): boolean {
  const grammar = grammarAt(tokens, index);
  if ((grammar & AUXILIARY) !== 0) return true;
  if (kindAt(tokens, index) !== Kind.word) return false;
  if ((grammar & Is.thirdPerson) !== 0) return true;
  if ((grammar & Is.homograph) !== 0) return false;
  return (grammar & CUE_FINITE & ~Is.cueBase) !== 0 || isPastForm(tokens, index);
}

/** A mark or word behind which a clause may begin. */
export function isBoundary(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  if (kind >= Kind.comma && kind <= Kind.openBracket) return true;
  return is(tokens, index, Is.subordinator | Is.coordinator | Is.connective) || isWord(tokens, index, 'that');
}

/** `not`, `never`. */
export function isNegation(tokens: Tokens, index: number): boolean {
  return is(tokens, index, Is.negation);
}

/** `to possess`, not `to the company`. */
export function isInfinitive(tokens: Tokens, index: number): boolean {
  if (!isWord(tokens, index, 'to') || kindAt(tokens, index + 1) !== Kind.word) return false;
  return !is(tokens, index + 1, Is.determiner | Is.possessive | Is.pronoun) && meaningAt(tokens, index + 1) === 0;
}

/** `that` with a clause behind it; with a verb behind it it is relative: `a show that can be seen`. */
export function isThatClause(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'that') && !is(tokens, index + 1, Is.modal | Is.have) && !isPastForm(tokens, index + 1);
}

/** `himself`, `themselves`. */
export function isReflexive(tokens: Tokens, index: number): boolean {
  return (
    lexemeAt(tokens, index).pronoun !== null && (endsWith(tokens, index, 'self') || endsWith(tokens, index, 'selves'))
  );
}
