import { beginsWithCapital } from './characters.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { isCompound, kindAt, means } from './grammar.ts';
import { Means } from './lexicon/lexemes.ts';
import { wordList } from './lexicon/wordList.ts';
import { Kind, type Tokens } from './tokens.ts';

/**
 * Whom `the company` stands for: a body of that sort, else the body spoken of, `thing`, else the last one named.
 */
export function bodyMeant(entities: Entities, thing: Entity | null, noun: string): Entity | undefined {
  const isPublic = (entity: Entity): boolean => PUBLIC.some((other) => entity.heads.has(other));
  const kin = KIN.get(noun);
  const isKin = (entity: Entity): boolean => kin?.some((other) => entity.heads.has(other)) ?? false;
  const fits = (entity: Entity): boolean =>
    entity.kind === 'organization' &&
    !(COMMERCIAL.has(noun) && isPublic(entity)) &&
    !(SUPERVISING.has(noun) && !isPublic(entity)) &&
    !(NARROW.has(noun) && entity.heads.size > 0 && !entity.heads.has(noun) && !isKin(entity));
  const akin = entities.latest((entity) => fits(entity) && isKin(entity));
  if (akin) return akin;
  if (thing && fits(thing)) return thing;
  return entities.latest((entity) => fits(entity) && beginsWithCapital(entity.name));
}

/**
 * `company` of `the company`, `the Munich-based company`, `the German company`: nothing tells it from the body spoken
 * of.
 */
export function isUnqualified(tokens: Tokens, start: number, head: number): boolean {
  let from = start;
  if (kindAt(tokens, start + 1) === Kind.comma && isCompound(tokens, start + 2)) from = start + 2;
  for (let index = from; index < head; index++)
    if (!isCompound(tokens, index) && !means(tokens, index, Means.nationality)) return false;
  return true;
}

/** Nouns of what is no business. */
const PUBLIC = wordList(`
  ministry department office bureau committee commission council board administration government cabinet parliament
  congress senate house assembly agency authority court tribunal union federation association ngo nonprofit charity party police army navy force embassy mission delegation presidency
  state municipality city town village county district province region prefecture`);

/** Nouns by which a text calls a body whose name ends in one of others: `the carrier` of `Alma Airlines`. */
const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    agency: 'agency administration authority service bureau commission',
    carrier: 'airlines airways airline aviation',
    airline: 'airlines airways aviation',
    lender: 'bank',
    carmaker: 'motors motor automotive',
    automaker: 'motors motor automotive',
    insurer: 'insurance assurance',
    drugmaker: 'pharmaceuticals pharma laboratories',
    club: 'fc club united',
    regulator: 'commission authority agency board',
    watchdog: 'commission authority agency board',
    union: 'union federation confederation association',
    court: 'court tribunal',
  }).map(([noun, others]) => [noun, wordList(others)]),
);

/** Nouns of one sort of body: a body that is told to be of another sort is not meant. */
const NARROW = new Set('agency party club team university hospital institute coalition bloc network'.split(' '));

/** Nouns of bodies that watch over others. */
const SUPERVISING = new Set(['regulator', 'watchdog', 'authority']);

/** Nouns of businesses. */
const COMMERCIAL = new Set(
  wordList(`
  company firm corporation airline automaker carmaker manufacturer maker bank utility lender insurer retailer broadcaster
  publisher developer operator conglomerate startup drugmaker chipmaker airframer planemaker supplier provider carrier`),
);
