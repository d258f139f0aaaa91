/** A news agency or paper that signs dispatches. */
export interface Agency {
  /** The form that dispatches use. */
  readonly name: string;
  readonly fullName: string;
  readonly country: string;
}

const agency = (name: string, fullName: string, country: string): Agency => ({ name, fullName, country });

/** Agencies and papers by the names they sign with; full names as each gives its own. */
export const AGENCIES: readonly Agency[] = [
  agency('KCNA', 'Korean Central News Agency', 'North Korea'),
  agency(
    'Rodong Sinmun',
    'Rodong Sinmun, organ of the Central Committee of the Workers’ Party of Korea',
    'North Korea',
  ),
  agency('Minju Joson', 'Minju Joson, organ of the government of North Korea', 'North Korea'),
  agency('Yonhap', 'Yonhap News Agency', 'South Korea'),
  agency('Newsis', 'Newsis', 'South Korea'),
  agency('Korea Herald', 'The Korea Herald', 'South Korea'),
  agency('Korea Times', 'The Korea Times', 'South Korea'),
  agency('Hankyoreh', 'The Hankyoreh', 'South Korea'),
  agency('Xinhua', 'Xinhua News Agency', 'China'),
  agency('People’s Daily', 'People’s Daily, organ of the Central Committee of the Communist Party of China', 'China'),
  agency('Global Times', 'Global Times', 'China'),
  agency('China Daily', 'China Daily', 'China'),
  agency('CNS', 'China News Service', 'China'),
  agency('CNA', 'Central News Agency', 'Taiwan'),
  agency('Kyodo', 'Kyodo News', 'Japan'),
  agency('Jiji', 'Jiji Press', 'Japan'),
  agency('NHK', 'Japan Broadcasting Corporation', 'Japan'),
  agency('TASS', 'Telegraph Agency TASS', 'Russia'),
  agency('ITAR-TASS', 'Information Telegraph Agency of Russia', 'Russia'),
  agency('RIA Novosti', 'RIA Novosti', 'Russia'),
  agency('Interfax', 'Interfax News Agency', 'Russia'),
  agency('Sputnik', 'Sputnik', 'Russia'),
  agency('BelTA', 'Belarusian Telegraph Agency', 'Belarus'),
  agency('Ukrinform', 'Ukrainian National News Agency', 'Ukraine'),
  agency('AFP', 'Agence France-Presse', 'France'),
  agency('AP', 'Associated Press', 'United States'),
  agency('UPI', 'United Press International', 'United States'),
  agency('Reuters', 'Reuters', 'United Kingdom'),
  agency('PA', 'PA Media (Press Association)', 'United Kingdom'),
  agency('BBC', 'British Broadcasting Corporation', 'United Kingdom'),
  agency('dpa', 'Deutsche Presse-Agentur', 'Germany'),
  agency('ADN', 'Allgemeiner Deutscher Nachrichtendienst', 'East Germany'),
  agency('DW', 'Deutsche Welle', 'Germany'),
  agency('APA', 'Austria Presse Agentur', 'Austria'),
  agency('ANSA', 'Agenzia Nazionale Stampa Associata', 'Italy'),
  agency('EFE', 'Agencia EFE', 'Spain'),
  agency('Lusa', 'Lusa News Agency', 'Portugal'),
  agency('ANP', 'Algemeen Nederlands Persbureau', 'Netherlands'),
  agency('Belga', 'Belga News Agency', 'Belgium'),
  agency('TT', 'Tidningarnas Telegrambyrå', 'Sweden'),
  agency('NTB', 'Norsk Telegrambyrå', 'Norway'),
  agency('Ritzau', 'Ritzaus Bureau', 'Denmark'),
  agency('STT', 'Suomen Tietotoimisto', 'Finland'),
  agency('PAP', 'Polish Press Agency', 'Poland'),
  agency('CTK', 'Czech News Agency', 'Czech Republic'),
  agency('MTI', 'Hungarian Telegraphic Office', 'Hungary'),
  agency('Agerpres', 'Romanian National News Agency', 'Romania'),
  agency('BTA', 'Bulgarian News Agency', 'Bulgaria'),
  agency('Tanjug', 'Telegraph Agency of New Yugoslavia', 'Serbia'),
  agency('Anadolu', 'Anadolu Agency', 'Turkey'),
  agency('IRNA', 'Islamic Republic News Agency', 'Iran'),
  agency('Fars', 'Fars News Agency', 'Iran'),
  agency('Tasnim', 'Tasnim News Agency', 'Iran'),
  agency('SANA', 'Syrian Arab News Agency', 'Syria'),
  agency('SPA', 'Saudi Press Agency', 'Saudi Arabia'),
  agency('WAM', 'Emirates News Agency', 'United Arab Emirates'),
  agency('MENA', 'Middle East News Agency', 'Egypt'),
  agency('PTI', 'Press Trust of India', 'India'),
  agency('ANI', 'Asian News International', 'India'),
  agency('APP', 'Associated Press of Pakistan', 'Pakistan'),
  agency('VNA', 'Vietnam News Agency', 'Vietnam'),
  agency('KPL', 'Lao News Agency', 'Laos'),
  agency('Antara', 'Antara News Agency', 'Indonesia'),
  agency('Bernama', 'Malaysian National News Agency', 'Malaysia'),
  agency('Montsame', 'Mongolian National News Agency', 'Mongolia'),
  agency('Prensa Latina', 'Prensa Latina', 'Cuba'),
  agency('ACN', 'Cuban News Agency', 'Cuba'),
  agency('Agencia Brasil', 'Agência Brasil', 'Brazil'),
  agency('Telam', 'Télam', 'Argentina'),
  agency('CP', 'The Canadian Press', 'Canada'),
  agency('AAP', 'Australian Associated Press', 'Australia'),
  agency('NAN', 'News Agency of Nigeria', 'Nigeria'),
  agency('SAPA', 'South African Press Association', 'South Africa'),
  agency('Wikinews', 'Wikinews', 'international'),
];

const BY_KEY: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap((entry): [string, Agency][] => [
    [agencyKey(entry.name), entry],
    [agencyKey(entry.fullName), entry],
  ]),
);

/**
 * The known agency or paper that a text names, whatever its case, article and apostrophes; null where it is not known.
 */
export function findAgency(text: string): Agency | null {
  return BY_KEY.get(agencyKey(text)) ?? null;
}

/** What the spellings of an agency's name have in common: case, article and the form of apostrophes do not count. */
export function agencyKey(text: string): string {
  const lower = text.trim().toLowerCase().replaceAll('’', "'");
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}
