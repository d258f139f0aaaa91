import { isApostrophe } from './characters.ts';
import { isSyllable } from './gluedNames.ts';
import { grammarAt, is, isAmong, isWord, kindAt, meaningAt, means } from './grammar.ts';
import { Is, Means, wordNumber } from './lexicon/lexemes.ts';
import { hashOf, WordTable } from './lexicon/wordTable.ts';
import { joinPortfolios, joinTwo } from './portfolios.ts';
import { Kind, retagAs, retagAsName, type Tokens } from './tokens.ts';

/**
 * From a token on, takes months and trades that are persons' names for names: `Theresa May`, `Ri Ho Jun`, and `May said`,
 * since no month speaks; `Jane Cook`; `Choe Chang Man`.
 */
export function retagNamesakes(tokens: Tokens, from: number): void {
  const { kinds, count } = tokens;
  for (let index = from; index < count; index++) {
    const behindName = kinds[index - 1] === Kind.name;
    if (kinds[index] === Kind.name) retagName(tokens, index, behindName);
    else if (behindName && kinds[index + 1] === Kind.name && isWord(tokens, index, 'do'))
      // `Lance do Sul`: between two capitals it is no verb.
      retagAs(tokens, index, PARTICLE);
    else if (
      behindName &&
      kinds[index] === Kind.possessive &&
      SPEAKING.some((verb) => isWord(tokens, index + 1, verb))
    ) {
      // `Calder's said`: nothing is owned, so that it is part of a firm's name.
      kinds[index] = Kind.name;
      retagAsName(tokens, index);
    }
  }
}

/** The `'s` that ends the name of a firm: `Calder's`. */
export function isOwnersMark({ text, starts, kinds }: Tokens, index: number): boolean {
  return kinds[index] === Kind.name && isApostrophe(text.charCodeAt(starts[index] ?? 0));
}

/** What a possessor is not followed by. */
const SPEAKING = ['said', 'says', 'told', 'added', 'warned', 'expects'];

function retagName(tokens: Tokens, index: number, behindName: boolean): void {
  if (tokens.kinds[index + 1] === Kind.comma) joinPortfolios(tokens, index + 1);
  else if (is(tokens, index + 1, Is.coordinator)) joinTwo(tokens, index + 1);
  if (isWord(tokens, index, 'extraordinary') && means(tokens, index - 1, Means.role)) retagEnvoy(tokens, index);
  if (behindName && isSri(tokens, index)) retagAs(tokens, index - 1, retagAs(tokens, index, HONORIFIC));
  const grammar = grammarAt(tokens, index);
  const meaning = meaningAt(tokens, index);
  // Of most capitals no list knows anything.
  if (grammar === 0 && meaning === 0) return;
  if ((meaning & Means.familyName) !== 0) retagSyllables(tokens, index);
  if (
    (behindName && grammar !== 0 && isVietnameseMiddle(tokens, index)) ||
    ((grammar & Is.modal) !== 0 && isWord(tokens, index, 'will') && isGivenName(tokens, index)) ||
    ((grammar & Is.pronoun) !== 0 && isWord(tokens, index, 'he') && isFamilyName(tokens, index)) ||
    ((meaning & Means.day) !== 0 && isAddressed(tokens, index)) ||
    ((meaning & Means.month) !== 0 && isNamesake(tokens, index)) ||
    ((meaning & Means.role) !== 0 &&
      (isSurname(tokens, index) || isMiddleName(tokens, index) || isVietnameseLast(tokens, index)))
  )
    retagAsName(tokens, index);
}

/** The number of a particle inside names. */
const PARTICLE = wordNumber('da', 0, 2, hashOf('da', 0, 2), false);

/** `Mr Sunday Dorn`: a day behind a word of respect and before a name. */
function isAddressed(tokens: Tokens, day: number): boolean {
  return means(tokens, day - 1, Means.honorific) && kindAt(tokens, day + 1) === Kind.name;
}

/** The number of a word of respect. */
const HONORIFIC = wordNumber('datuk', 0, 5, hashOf('datuk', 0, 5), false);

/** The number of an envoy's office. */
const ENVOY = wordNumber('ambassador', 0, 10, hashOf('ambassador', 0, 10), false);

/** `Ambassador Extraordinary and Plenipotentiary`: one office. */
function retagEnvoy(tokens: Tokens, index: number): void {
  retagAs(tokens, index, ENVOY);
  if (!isWord(tokens, index + 1, 'and') || !isWord(tokens, index + 2, 'plenipotentiary')) return;
  retagAsName(tokens, index + 1);
  tokens.kinds[index + 1] = Kind.name;
  retagAs(tokens, index + 2, ENVOY);
}

/** `Tan Sri`, `Puan Sri`: two words of respect that are names apart. */
function isSri(tokens: Tokens, index: number): boolean {
  if (!isWord(tokens, index, 'sri')) return false;
  return isWord(tokens, index - 1, 'tan') || isWord(tokens, index - 1, 'puan') || isWord(tokens, index - 1, 'dato');
}

/** `Choe Chang Man`, `Pak Son Il`: the syllables of a Korean given name are no words of the language. */
function retagSyllables(tokens: Tokens, family: number): void {
  if (kindAt(tokens, family + 1) !== Kind.name || kindAt(tokens, family + 2) !== Kind.name) return;
  for (let index = family + 1; index <= family + 2; index++)
    if (grammarAt(tokens, index) === 0 && meaningAt(tokens, index) !== 0 && isSyllableAt(tokens, index))
      retagAsName(tokens, index);
}

function isSyllableAt({ text, starts, ends }: Tokens, index: number): boolean {
  return isSyllable(text, starts[index] ?? 0, ends[index] ?? 0);
}

/** `Will Lund`: a capital within the sentence, or before a name that speaks or is followed by a comma. */
function isGivenName(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  if (kindAt(tokens, index) !== Kind.name || kindAt(tokens, next) !== Kind.name || meaningAt(tokens, next) !== 0)
    return false;
  if (index > 0 && kindAt(tokens, index - 1) < Kind.stop) return true;
  return is(tokens, next + 1, Is.cuePast) || kindAt(tokens, next + 1) === Kind.comma;
}

/** `He Wenjun, spokesperson for the ministry`: no name stands right behind a pronoun. */
function isFamilyName(tokens: Tokens, index: number): boolean {
  return grammarAt(tokens, index + 1) === 0 && isGivenName(tokens, index);
}

const VIETNAMESE = new WordTable(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly luong trinh dinh truong cao dao doan nong quach to ' +
    'thai vuong'
  ).split(' '),
);

/** `Luong The Binhar`: a word of the language in a Vietnamese name. */
function isVietnameseMiddle(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index + 1) === Kind.name && isAmong(tokens, index - 1, VIETNAMESE);
}

/** `Tran Thanh Man`, `Bui Son`: a word of the language that ends a Vietnamese name. */
function isVietnameseLast(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.name || kindAt(tokens, index + 1) === Kind.name) return false;
  for (let family = index - 1; family > index - 4 && kindAt(tokens, family) === Kind.name; family--)
    if (isAmong(tokens, family, VIETNAMESE) && (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) < 5) return true;
  return false;
}

/** Trades and ranks that are common surnames in English. */
const SURNAMES = new WordTable(
  (
    'cook baker fisher butcher brewer shepherd bishop pope dean king prince judge singer driver gardener clerk steward ' +
    'ranger deacon priest warden painter carpenter major marshal marshall champion page porter guest constable'
  ).split(' '),
);

const MIDDLE_NAMES = new WordTable([
  'sultan',
  'man',
  'dean',
  'earl',
  'duke',
  'bishop',
  'major',
  'king',
  'baron',
  'judge',
]);
const HIGH = ['crown', 'grand', 'the'];

/** `Anil Man Doe`, `Omar Sultan Doe`: such a word between two unknown capitals. */
function isMiddleName(tokens: Tokens, role: number): boolean {
  if (kindAt(tokens, role) !== Kind.name || !isAmong(tokens, role, MIDDLE_NAMES)) return false;
  if (HIGH.some((word) => isWord(tokens, role - 1, word))) return false;
  return [role - 1, role + 1].every(
    (index) =>
      kindAt(tokens, index) === Kind.name &&
      grammarAt(tokens, index) === 0 &&
      (meaningAt(tokens, index) & ~(Means.male | Means.female)) === 0,
  );
}

/** `Jane Cook`, `Mayor Jane Cook`: such a word behind one unknown capital, with only a title before it. */
function isSurname(tokens: Tokens, role: number): boolean {
  const first = role - 1;
  if (kindAt(tokens, first) !== Kind.name || grammarAt(tokens, first) !== 0) return false;
  const isTitled = means(tokens, first - 1, Means.role | Means.honorific);
  if ((kindAt(tokens, first - 1) === Kind.name && !isTitled) || kindAt(tokens, role + 1) === Kind.name) return false;
  if ((meaningAt(tokens, first) & ~(Means.male | Means.female)) !== 0) return false;
  return isAmong(tokens, role, SURNAMES) && !isWord(tokens, role + 1, 'of');
}

/** What the word before a person's last name may mean. */
const NAMING = Means.familyName | Means.honorific | Means.male | Means.female | Means.role | Means.roleModifier;

function isNamesake(tokens: Tokens, month: number): boolean {
  if (kindAt(tokens, month + 1) === Kind.number || is(tokens, month - 1, Is.preposition | Is.determiner)) return false;
  const behindName = kindAt(tokens, month - 1) === Kind.name && grammarAt(tokens, month - 1) === 0;
  if (behindName) return (meaningAt(tokens, month - 1) & ~NAMING) === 0;
  return is(tokens, month + 1, Is.cuePast) || isFirstName(tokens, month);
}

const FIRST_NAMES = new WordTable(['jan', 'april', 'june', 'august']);

/** `Jan Novak`, `June Carter`: a month before one unknown capital. */
function isFirstName(tokens: Tokens, month: number): boolean {
  const next = month + 1;
  if (!isAmong(tokens, month, FIRST_NAMES) || kindAt(tokens, next) !== Kind.name) return false;
  return grammarAt(tokens, next) === 0 && meaningAt(tokens, next) === 0 && kindAt(tokens, next + 1) !== Kind.number;
}
