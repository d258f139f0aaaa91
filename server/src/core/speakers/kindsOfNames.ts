import { speaksOfItself } from './bodyAppositions.ts';
import { genderOfGivenName, partOwner } from './genders.ts';
import {
  isAcronym,
  isAmong,
  isCompound,
  isDate,
  isField,
  isScope,
  isWord,
  kindAt,
  meaningAt,
  means,
  wordAt,
} from './grammar.ts';
import { FIRM_ENDS } from './lexicon/firmEnds.ts';
import { Means } from './lexicon/lexemes.ts';
import type { SpeakerKind } from './model.ts';
import { isOwnersMark } from './namesakes.ts';
import type { Reference } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What a name stands for: a person, a body, a paper. `titled` says whether a title stands before it. */
export function kindOfName(
  tokens: Tokens,
  { start, end, nameStart, nameEnd, titleEnd }: Reference,
  titled: boolean,
): SpeakerKind {
  if (isInEditorial(tokens, end)) return 'document';
  if (means(tokens, nameEnd - 1, Means.media) || (titled && means(tokens, titleEnd - 1, Means.media)))
    return 'document';
  if (isOwnersMark(tokens, nameEnd - 1)) return 'organization';
  const words = nameEnd - nameStart;
  if (isAcronym(tokens, nameStart) && (words === 1 || isFirmsAcronym(tokens, nameStart))) return 'organization';
  const isBody = means(tokens, titleEnd - 1, Means.body) && kindAt(tokens, titleEnd - 1) === Kind.word;
  const isCompany = isBody && (words === 1 || !means(tokens, titleEnd - 1, Means.role));
  if (titled && (isCompany || isCompound(tokens, titleEnd - 1))) return 'organization';
  if (words > 1 && speaksOfItself(tokens, end)) return 'organization';
  if (words > 1 && isAmong(tokens, nameEnd - 1, FIRM_ENDS)) return 'organization';
  if (
    !titled &&
    words > 1 &&
    (means(tokens, nameStart, Means.body) || isScope(tokens, nameStart) || isScope(tokens, nameEnd - 1))
  )
    return 'organization';
  if (titled && means(tokens, titleEnd - 1, Means.role | Means.honorific)) return 'person';
  if (words === 1 && isGivenName(tokens, nameStart) && !isWord(tokens, start, 'the')) return 'person';
  if (words === 1 || words > 4 || isWord(tokens, start, 'the') || isWord(tokens, partOwner(tokens, start), 'its'))
    return 'organization';
  for (let index = nameStart; index < nameEnd; index++)
    if (isField(tokens, index) || isWord(tokens, index, '&')) return 'organization';
  return isInitials(tokens, nameStart) ? 'organization' : 'person';
}

/** `Alma Joson | in an editorial`, `Alma Joson | Monday in a signed commentary`: papers write so. */
function isInEditorial(tokens: Tokens, end: number): boolean {
  const index = isDate(tokens, end) ? end + 1 : end;
  if (!isWord(tokens, index, 'in')) return false;
  if (isWord(tokens, index + 2, 'editorial')) return true;
  return isWord(tokens, index + 2, 'signed') && means(tokens, index + 3, Means.document);
}

/** `Brian`: of a name that is a given name alone, the text tells no more. */
function isGivenName(tokens: Tokens, index: number): boolean {
  return !means(tokens, index, Means.state) && genderOfGivenName(tokens, index) !== 'unknown';
}

/** `BBQ` of `BBQ World`: what no person's name begins with. */
function isInitials(tokens: Tokens, index: number): boolean {
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return length > 2 && isAcronym(tokens, index) && !isAcronym(tokens, index + 1) && meaningAt(tokens, index) === 0;
}

/** Letters that firms have before their names. */
const FIRM_LETTERS = new Set(['PT', 'SK', 'LG', 'CV', 'AO', 'NV', 'SA', 'AB', 'TV', 'FC', 'SC', 'NK']);

/** `RIA Novosti`, `PT Alma Jaya`: not `JD Doe` nor `KIM Min Ji`. */
function isFirmsAcronym(tokens: Tokens, index: number): boolean {
  if (isAcronym(tokens, index + 1)) return false;
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return length > 2 ? !means(tokens, index, Means.familyName) : FIRM_LETTERS.has(wordAt(tokens, index));
}
