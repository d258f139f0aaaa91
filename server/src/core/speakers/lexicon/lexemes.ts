import { BODY_NOUNS, MEDIA_NOUNS } from './bodyNouns.ts';
import { CUE_ADJECTIVES, CUE_VERBS, type CueFrame, NOUN_HOMOGRAPHS } from './cueVerbs.ts';
import { DROPPED_FORMS } from './droppedCues.ts';
import * as grammar from './functionWords.ts';
import { GROUP_NOUNS } from './groupNouns.ts';
import { FEMALE_WORDS, HONORIFICS, MALE_WORDS, NAME_PARTICLES } from './honorifics.ts';
import { britishForms, inflect, type VerbForms } from './inflection.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './roleNouns.ts';
import { CONTENT_NOUNS, DOCUMENT_NOUNS, SAYINGS, WORDINGS } from './speechNouns.ts';
import * as places from './states.ts';
import { wordList } from './wordList.ts';
import { hashOf, WordTable } from './wordTable.ts';

/** Grammatical classes, one bit each. A word may stand in several. */
export const Is = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  relative: 1 << 2,
  coordinator: 1 << 3,
  subordinator: 1 << 4,
  hypothetical: 1 << 5,
  preposition: 1 << 6,
  be: 1 << 7,
  have: 1 << 8,
  do: 1 << 9,
  modal: 1 << 10,
  adverb: 1 << 11,
  connective: 1 << 12,
  pronoun: 1 << 13,
  irregularPast: 1 << 14,
  cuePast: 1 << 15,
  cueThird: 1 << 16,
  cueBase: 1 << 17,
  cueGerund: 1 << 18,
  cueParticiple: 1 << 19,
  homograph: 1 << 20,
  droppedCue: 1 << 21,
  thirdPerson: 1 << 22,
  linking: 1 << 23,
  according: 1 << 24,
  /** An adjective that attributes: `was critical of`. */
  cueAdjective: 1 << 25,
  article: 1 << 26,
  noPast: 1 << 27,
  /** `in the words of`, `in her view`. */
  wording: 1 << 28,
  /** `his claim that`. */
  saying: 1 << 29,
  negation: 1 << 30,
} as const;

/** Classes of meaning, one bit each. */
export const Means = {
  role: 1 << 0,
  roleModifier: 1 << 1,
  group: 1 << 2,
  body: 1 << 3,
  media: 1 << 4,
  document: 1 << 5,
  content: 1 << 6,
  honorific: 1 << 7,
  male: 1 << 8,
  female: 1 << 9,
  nameParticle: 1 << 10,
  state: 1 << 11,
  nationality: 1 << 12,
  familyName: 1 << 13,
  month: 1 << 14,
  day: 1 << 15,
  timeNoun: 1 << 16,
} as const;

export const AUXILIARY = Is.be | Is.have | Is.do | Is.modal;
export const CUE_FINITE = Is.cuePast | Is.cueThird | Is.cueBase;

/** What is known about a word before any text is seen. */
export interface Lexeme {
  /** Bits of `Is`. */
  readonly grammar: number;
  /** Bits of `Means`. */
  readonly meaning: number;
  /** Base form of the cue verb that the word is a form of. */
  readonly cue: string | null;
  readonly frame: CueFrame | null;
  /** The pronoun's number and gender. */
  readonly pronoun: PronounKind | null;
}

export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'first';

export const UNKNOWN: Lexeme = { grammar: 0, meaning: 0, cue: null, frame: null, pronoun: null };

const PRONOUNS: Readonly<Record<string, PronounKind>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  themselves: 'they',
  i: 'first',
  we: 'first',
  me: 'first',
  us: 'first',
  our: 'first',
  my: 'first',
};

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'i', 'we', 'you']);

/** Pronouns that a verb is drawn to: `I'll`, `they're`. */
const CONTRACTED: Readonly<Record<string, PronounKind | null>> = {
  i: 'first',
  we: 'first',
  you: null,
  he: 'he',
  she: 'she',
  it: 'it',
  they: 'they',
};

type Draft = { -readonly [K in keyof Lexeme]: Lexeme[K] };

function buildLexicon(): ReadonlyMap<string, Lexeme> {
  const lexicon = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    let entry = lexicon.get(word);
    if (!entry) lexicon.set(word, (entry = { ...UNKNOWN }));
    return entry;
  };
  const grammatical = (table: string, bit: number): void => {
    for (const word of wordList(table)) draft(word).grammar |= bit;
  };
  const meaningful = (table: string, bit: number): void => {
    for (const word of wordList(table)) draft(word).meaning |= bit;
  };

  addCueVerbs(draft);
  grammatical(grammar.DETERMINERS, Is.determiner);
  grammatical(grammar.ARTICLES, Is.article);
  grammatical(grammar.POSSESSIVES, Is.possessive);
  grammatical(grammar.RELATIVES, Is.relative);
  grammatical(grammar.COORDINATORS, Is.coordinator);
  grammatical(grammar.SUBORDINATORS, Is.subordinator);
  grammatical(grammar.HYPOTHETICAL, Is.hypothetical);
  grammatical(grammar.PREPOSITIONS, Is.preposition);
  grammatical(grammar.LINKING_PREPOSITIONS, Is.linking);
  grammatical('according', Is.according);
  grammatical(WORDINGS, Is.wording);
  grammatical(SAYINGS, Is.saying);
  grammatical(grammar.BE, Is.be);
  grammatical(grammar.HAVE, Is.have);
  grammatical(grammar.DO, Is.do);
  grammatical(grammar.MODALS, Is.modal);
  for (const [auxiliary, stems] of Object.entries(grammar.NEGATED) as [keyof typeof grammar.NEGATED, string][]) {
    for (const stem of wordList(stems)) grammatical(`${stem}'t ${stem}’t`, Is[auxiliary] | Is.negation);
  }
  grammatical("can't can’t", Is.modal | Is.negation);
  grammatical("not never n't", Is.negation);
  grammatical(grammar.ADVERBS, Is.adverb);
  grammatical(grammar.CONNECTIVES, Is.connective);
  grammatical(grammar.IRREGULAR_PASTS, Is.irregularPast);
  grammatical(grammar.NO_PASTS, Is.noPast);
  grammatical(grammar.THIRD_PERSONS, Is.thirdPerson);
  meaningful(ROLE_NOUNS, Means.role);
  meaningful(ROLE_MODIFIERS, Means.roleModifier);
  meaningful(GROUP_NOUNS, Means.group);
  addPlurals(lexicon, draft);
  meaningful(BODY_NOUNS, Means.body);
  meaningful(MEDIA_NOUNS, Means.media);
  meaningful(DOCUMENT_NOUNS, Means.document);
  meaningful(CONTENT_NOUNS, Means.content);
  meaningful(HONORIFICS, Means.honorific);
  meaningful(MALE_WORDS, Means.male);
  meaningful(FEMALE_WORDS, Means.female);
  meaningful(NAME_PARTICLES, Means.nameParticle);
  meaningful(places.STATES, Means.state);
  meaningful(places.NATIONALITIES, Means.nationality);
  meaningful(nationals(), Means.group);
  meaningful(places.KOREAN_FAMILY_NAMES, Means.familyName);
  meaningful(places.MONTHS, Means.month);
  meaningful(places.DAYS, Means.day);
  meaningful(places.TIME_NOUNS, Means.timeNoun);
  for (const [word, kind] of Object.entries(PRONOUNS)) {
    draft(word).pronoun = kind;
    if (SUBJECT_PRONOUNS.has(word)) draft(word).grammar |= Is.pronoun;
  }
  for (const mark of ["'", '’']) {
    for (const [word, kind] of Object.entries(CONTRACTED)) {
      for (const verb of ['ll', 'd', 've', 're', 'm']) {
        const entry = draft(`${word}${mark}${verb}`);
        entry.grammar |= Is.pronoun | (verb === 're' || verb === 'm' ? Is.be : 0);
        entry.pronoun = kind;
      }
    }
  }
  for (const word of ['you', 'everyone', 'nobody', 'someone', 'anyone']) draft(word).grammar |= Is.pronoun;
  return lexicon;
}

/** `Koreans`, `Greeks`: the people of a nationality whose adjective makes a plural of its own. */
function nationals(): string {
  const isNoun = /(?:[aio]n|[kti]|ab|di|rd|que)$/;
  return wordList(places.NATIONALITIES)
    .filter((word) => isNoun.test(word) && !NO_NATIONALS.has(word))
    .map((word) => `${word}s`)
    .join(' ');
}

const NO_NATIONALS = new Set(['Latin', 'Western', 'Eastern', 'Argentine', 'Thai', 'West', 'East']);

function addCueVerbs(draft: (word: string) => Draft): void {
  const homographs = new Set(wordList(NOUN_HOMOGRAPHS));
  for (const [frame, table] of Object.entries(CUE_VERBS) as [CueFrame, string][]) {
    for (const base of wordList(table)) addVerb(draft, inflect(base), frame, homographs.has(base));
  }
  for (const word of wordList(CUE_ADJECTIVES)) {
    const entry = draft(word);
    entry.grammar |= Is.cueAdjective;
    entry.cue = word;
    entry.frame = 'phrasal';
  }
  for (const word of DROPPED_FORMS.keys()) draft(word).grammar |= Is.droppedCue;
  for (const base of homographs) {
    for (const word of [base, inflect(base).third]) if (DROPPED_FORMS.has(word)) draft(word).grammar |= Is.homograph;
  }
}

/** Third persons that look like the plural of an office. */
const VERBS_IN_S = new Set(
  wordList(
    'chairs hosts guides coaches captains pilots champions anchors engineers authors directs wardens partners tutors sources',
  ),
);

/** The plurals of offices are groups: `suspects`, `tenants`. */
function addPlurals(lexicon: ReadonlyMap<string, Draft>, draft: (word: string) => Draft): void {
  for (const word of wordList(ROLE_NOUNS)) {
    if (!/^[a-z]{4,}$/.test(word) || word.endsWith('man')) continue;
    const plural = /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`;
    if (!lexicon.has(plural) && !VERBS_IN_S.has(plural)) draft(plural).meaning |= Means.group;
  }
}

function addVerb(draft: (word: string) => Draft, forms: VerbForms, frame: CueFrame, isNounToo: boolean): void {
  const add = (word: string, bit: number): void => {
    const entry = draft(word);
    entry.grammar |= bit;
    if (isNounToo && (bit & (Is.cueThird | Is.cueBase)) !== 0) entry.grammar |= Is.homograph;
    entry.cue ??= forms.base;
    entry.frame ??= frame;
  };
  add(forms.past, Is.cuePast);
  add(forms.participle, Is.cueParticiple);
  add(forms.third, Is.cueThird);
  add(forms.base, Is.cueBase);
  add(forms.gerund, Is.cueGerund);
  const british = britishForms(forms.base);
  if (!british) return;
  add(british.past, Is.cuePast);
  add(british.past, Is.cueParticiple);
  add(british.gerund, Is.cueGerund);
}

const LEXICON = buildLexicon();
const WORDS = new WordTable([...LEXICON.keys()]);
const FULL_STOP = 0x2e;

/** What is known about a word, by its number; 0 is the number of every word that no table knows. */
export const LEXEMES: readonly Lexeme[] = [UNKNOWN, ...LEXICON.values()];
/**
 * The bits of `Is` and of `Means` by the number of the word: a question about a token is one look into a flat table.
 */
export const GRAMMAR = Int32Array.from(LEXEMES, ({ grammar }) => grammar);
export const MEANING = Int32Array.from(LEXEMES, ({ meaning }) => meaning);
/** 1 for the forms of `he` and `she`. */
export const PERSONAL = Uint8Array.from(LEXEMES, ({ pronoun }) => (pronoun === 'he' || pronoun === 'she' ? 1 : 0));

/** What is known about a word by itself, as `wordNumber` finds it. */
export function lexemeOf(word: string, capital: boolean): Lexeme {
  return lexemeIn(word, 0, word.length, capital);
}

export function lexemeIn(text: string, start: number, end: number, capital: boolean): Lexeme {
  return LEXEMES[wordNumber(text, start, end, hashOf(text, start, end), capital)] ?? UNKNOWN;
}

/**
 * The number of a word of a text, whose hash is known: proper names by their exact spelling, other words in any case,
 * abbreviations with or without their full stop. `capital` says that the word begins with a capital letter.
 */
export function wordNumber(text: string, start: number, end: number, hash: number, capital: boolean): number {
  const number = WORDS.find(text, start, end, hash, capital);
  if (number !== 0) return capital && isShouted(number, text, start, end) ? 0 : number;
  // `A.`, `I.` are initials.
  if (!capital || end - start < 3 || text.charCodeAt(end - 1) !== FULL_STOP) return 0;
  return WORDS.find(text, start, end - 1, hashOf(text, start, end - 1), true);
}

/** `WHO`, `US`, `IT`: words of capitals are no words of grammar, unless the lexicon has them so. */
function isShouted(number: number, text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (end - start < 2 || second < 65 || second > 90 || GRAMMAR[number] === 0) return false;
  return !WORDS.spells(number, text, start, end);
}
