import { WordTable } from './wordTable.ts';

/** What a minister is for, in words that no other class knows. */
export const OFFICE_FIELDS = new WordTable(
  (
    'space tourism energy power coal steel textiles railways railway roads water housing commerce oil gas petroleum mines ' +
    'mining fisheries forestry forests climate heritage children tribal works technology science industries investment ' +
    'food welfare railroads ports shipping aviation textile fertilizers chemicals tax budget treasury europe integration'
  ).split(' '),
);
