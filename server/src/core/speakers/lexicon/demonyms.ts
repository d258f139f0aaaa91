import { WordTable } from './wordTable.ts';

/** Nouns for somebody from a place that are no adjectives too: `the Spaniard`, beside `the German`. */
export const DEMONYMS = new WordTable(
  (
    'spaniard dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman welshman scotsman scot ' +
    'briton dane swede finn pole turk serb croat slovak texan californian floridian parisian londoner bavarian catalan ' +
    'basque corsican sicilian new-yorker afghan filipino filipina kazakh uzbek kurd arab'
  ).split(' '),
);
