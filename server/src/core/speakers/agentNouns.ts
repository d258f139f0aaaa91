import { endsWithAny, kindAt, lexemeAt, lowerAt } from './grammar.ts';
import { Endings } from './lexicon/endings.ts';
import { UNKNOWN } from './lexicon/lexemes.ts';
import { Kind, type Tokens } from './tokens.ts';

const AGENT_ENDINGS = new Endings(['er', 'or', 'ist', 'ian', 'eer', 'man', 'woman']);

/** `potato grower Jane Doe`, `a fire ecologist`: a noun of doing that no list knows. */
export function isAgent(tokens: Tokens, index: number): boolean {
  return (
    kindAt(tokens, index) === Kind.word &&
    lexemeAt(tokens, index) === UNKNOWN &&
    endsWithAny(tokens, index, AGENT_ENDINGS) &&
    !NO_AGENTS.has(lowerAt(tokens, index))
  );
}

/** Nouns and adjectives with the same endings. */
const NO_AGENTS = new Set(
  (
    'monitor number matter order letter chapter quarter summer winter weather water power paper river border corner center ' +
    'theater theatre disaster cancer computer counter cover danger dinner fever fiber filter finger layer liver lumber ' +
    'master meter monster murder offer oyster pepper poster rubber shelter shoulder silver sister soccer spider summer ' +
    'tower timber tiger trailer transfer trigger tumor twitter wonder better bigger higher lower larger later longer ' +
    'other greater smaller stronger younger older upper inner outer major minor interior exterior superior junior senior ' +
    'error factor floor door color colour flavor labor harbor honor horror humor motor odor sector terror vapor ' +
    'list mist twist christian italian artist asian human woman former latter proper ever never together however'
  ).split(' '),
);
