import { WordTable } from './wordTable.ts';

/** What a minister is for, most of it in words that no other class knows. */
export const OFFICE_FIELDS = new WordTable(
  (
    'space tourism energy energies power coal steel textiles railways railway roads water housing commerce oil gas ' +
    'petroleum mines mining minerals fisheries forestry forests climate heritage children tribal works technology ' +
    'technologies science sciences industry industries investment investments food welfare railroads ports shipping ' +
    'aviation textile fertilizers chemicals tax budget treasury europe integration trade culture cultures sport sports ' +
    'land lands infrastructure transport transportation education environment agriculture health labour labor ' +
    'employment manpower interior safety justice economy finance finances planning development construction information ' +
    'communications telecommunications broadcasting youth women family families gender equality community communities ' +
    'resources irrigation defence defense veterans expatriates affairs endowments arts innovation research training ' +
    'skills business enterprise enterprises entrepreneurship cooperation immigration citizenship migration electricity ' +
    'nature oceans maritime livestock marine husbandry cooperatives protection security population nutrition ' +
    'hospitality crafts handicrafts solidarity inclusion pensions rights disabilities digitalization ecology urbanism ' +
    'parks conservation sanitation metals statistics customs taxation property religion worship civilization emergencies ' +
    'relief reconstruction rehabilitation resettlement services consumers standards'
  ).split(' '),
);
