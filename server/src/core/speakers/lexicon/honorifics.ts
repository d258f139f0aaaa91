/** Words of address and respect: never part of a name and never a role. */
export const HONORIFICS = `
  comrade mr mrs ms miss dr sir madam lord lady dame sheikh excellency highness majesty holiness eminence h.e he his her he hon rev respected dear beloved great
  esteemed venerable fatherly late honorable honourable prof datuk seri dato puan encik haji hajji shri smt baroness
  viscount tunku hojatoleslam hojjatoleslam hujjatoleslam mullah tengku tun malam mallam madame mme mlle monsieur señor señora señorita frau herr sra khun bapak ibu ustaz begum eng ing daw sayyid seyyed alhaji alhaja hajiya barr engr arch prophetess hm hrh h.m. hrm h.r.h.
  msgr fr cde datin maulana maulvi doña sheikha swami ajahn cik kyai mbak`;

/** Honorifics and titles that tell a person's gender. */
export const MALE_WORDS = `
  mr sir lord king prince emperor sultan sheikh father son brother husband man boy spokesman chairman congressman
  councilman businessman policeman gentleman monk pope widower actor salesman statesman serviceman ombudsman
  fisherman clergyman uncle grandfather nephew pastor assemblyman`;
export const FEMALE_WORDS = `
  mrs ms miss madam lady dame queen princess empress mother daughter sister wife woman girl spokeswoman chairwoman
  congresswoman councilwoman businesswoman policewoman actress nun widow saleswoman servicewoman aunt grandmother
  niece heroine countess duchess abbess assemblywoman ombudswoman sheikha datin doña ballerina`;

/** Particles inside Western and Arabic names that are written in lower case. */
export const NAME_PARTICLES =
  'al bin ibn von van der den de da di del della du la le el dos das ter zu af ben abu bint binti ng ould vom zum ul ud do';
