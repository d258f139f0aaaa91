import { WordTable } from './wordTable.ts';

/** Last words of firms' names that are plurals or trades, and nobody's surname. */
export const FIRM_ENDS = new WordTable(
  (
    'tours lines cruises ferries holidays stores pictures properties railways railroad rail electric games farms hotels ' +
    'resorts networks labs supermarkets theatres cinemas publications utilities breweries dairies shipyards ' +
    'ratings motor hydro street yard crescent'
  ).split(' '),
);
