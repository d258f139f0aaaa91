import { wordList } from './wordList.ts';

const DIRECTING =
  'director president chairman chairwoman chairperson chair chief head governor gov ceo commissioner administrator';

/** Nouns that a text uses for the holders of other offices, with the nouns of those offices. */
const TABLE: Readonly<Record<string, string>> = {
  official: `minister secretary spokesman spokeswoman spokesperson ${DIRECTING} mayor premier officer
    ambassador envoy deputy undersecretary representative adviser advisor aide coordinator superintendent inspector chancellor
    vice-minister negotiator commander general counterpart`,
  diplomat: `minister ambassador envoy consul spokesman spokeswoman spokesperson attaché attache representative negotiator
    commissioner secretary vice-minister counterpart`,
  politician: `minister president premier senator sen deputy lawmaker legislator representative rep leader candidate chairman
    chairwoman governor gov mayor mp chancellor councillor councilor member congressman congresswoman`,
  lawmaker: 'senator sen representative rep deputy mp congressman congresswoman legislator member',
  legislator:
    'senator sen representative rep deputy mp congressman congresswoman lawmaker member chairwoman chairman speaker',
  leader: 'counterpart president premier minister pm chairman chairwoman chancellor king queen head secretary',
  executive: `${DIRECTING} officer founder co-founder`,
  chief: `${DIRECTING} secretary general`,
  statesman: 'president premier minister chancellor counterpart',
  businessman: 'entrepreneur founder owner tycoon magnate investor',
  head: `${DIRECTING} secretary premier chancellor minister general rector principal`,
  boss: 'ceo director president chairman chairwoman chief head manager',
  expert: 'analyst economist professor researcher fellow scientist lecturer historian specialist',
  analyst: 'economist strategist fellow expert researcher',
  scientist:
    'researcher professor physicist chemist biologist geologist astronomer ecologist climatologist meteorologist',
  researcher: 'scientist professor fellow lecturer',
  academic: 'professor lecturer fellow historian scientist',
  officer: 'captain lieutenant colonel sergeant major general inspector detective commander chief',
  // `his Chilean counterpart`, later `the Chilean minister`.
  minister: 'counterpart',
  president: 'counterpart',
  premier: 'counterpart',
  chancellor: 'counterpart',
  senator: 'speaker whip lawmaker legislator',
  'head of state': 'president king queen emir sultan emperor monarch pope',
  'head of government': 'premier chancellor',
  judge: 'magistrate',
  player: 'striker midfielder goalkeeper defender captain forward',
  defender: 'captain player',
  striker: 'captain player forward',
  midfielder: 'captain player',
  goalkeeper: 'captain player',
  coach: 'boss manager',
  clergyman: 'bishop archbishop cardinal pastor priest reverend',
};

const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TABLE).map(([noun, narrower]) => [noun, new Set(wordList(narrower))]),
);

/**
 * The offices whose holders may also be called so: `official` for a minister; undefined for a noun that is not wider.
 */
export function officesCalled(noun: string): ReadonlySet<string> | undefined {
  return WIDER.get(noun);
}
