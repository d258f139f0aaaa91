import { describe, expect, it } from 'vitest';
import { attributed, speakersOf, whoSays } from './whoSays.ts';

const speaker = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name);

describe('an office by which the text comes back to somebody', () => {
  it('may tell more of who was spoken of last, if the noun is a wider one', () => {
    expect(speakersOf('Lawmaker Ann Berg said that it rains. The Dornian politician warned of the tide.')).toEqual([
      'Ann Berg',
    ]);
    expect(speakersOf('Minister Ann Berg said that it rains. "It pours," the League leader said.')).toEqual([
      'Ann Berg',
    ]);
    expect(speakersOf('Captain Carl Lund said that it rains. "It pours," said the Al-Alma defender.')).toEqual([
      'Carl Lund',
    ]);
  });

  it('is another where what it tells speaks against it', () => {
    expect(speakersOf('German Minister Ann Berg said that it rains. The Chinese official warned of the tide.')).toEqual(
      ['Ann Berg', 'Chinese official'],
    );
  });

  it('is the one who spoke last where the verb goes on with it', () => {
    expect(
      speakersOf('Ayatollah Ali Rad said that it rains. "It pours," the Leader of the Alma Uprising added.'),
    ).toEqual(['Ali Rad']);
    expect(speakersOf('Trader Ann Berg said that it rains. "It pours," the governor added.')).toEqual([
      'Ann Berg',
      'governor',
    ]);
  });

  it('fits by the state as by its people', () => {
    const body =
      'Kazakh President Aidar Ospanov met his Kyrgyz counterpart Bakyt Asanov. The Head of State of Kazakhstan said that it rains. "It pours," said the Kyrgyz leader. The head of Cuban diplomacy warned of the tide.';
    expect(speakersOf(body)).toEqual(['Aidar Ospanov', 'Bakyt Asanov', 'head of Cuban diplomacy']);
    expect(
      speakersOf('Cuban Foreign Minister Ann Vega said that it rains. The head of Cuban diplomacy warned of the tide.'),
    ).toEqual(['Ann Vega']);
  });

  it('leads to a minister whose nation is that of the text, or stands before the office', () => {
    expect(
      speakersOf(
        'Armenia is ready, Foreign Minister Ararat Mirzabek said. The top Armenian diplomat warned of the tide.',
      ),
    ).toEqual(['Ararat Mirzabek']);
    expect(
      speakersOf(
        `The mayor met Russia's Defense Minister Oleg Lund. Oleg Lund said that it rains. Ann Berg warned of the tide. "It pours," the Russian minister added.`,
      ),
    ).toEqual(['Oleg Lund', 'Ann Berg']);
    expect(
      speakersOf(
        'Belarus President Anton Lund met the crew, the press service informed. "It rains," the head of state said.',
      ),
    ).toEqual(['press service', 'Anton Lund']);
  });

  it('may tell where a scholar works, how old somebody is, or how often somebody won', () => {
    expect(
      speakersOf('Analyst Ann Berg said that it rains. "It pours," the expert from the Alma Institute concluded.'),
    ).toEqual(['Ann Berg']);
    expect(speakersOf('Champion Ann Berg said that it rains. "It pours," the 24-time winner said.')).toEqual([
      'Ann Berg',
    ]);
    expect(speakersOf('Carl Lund, a sailor, said that it rains. "It pours," the 21-year-old from Alma said.')).toEqual([
      'Carl Lund',
    ]);
  });

  it('is a trade of whom nothing was told, and the president of the text', () => {
    expect(speakersOf('Maria Javakh, 34, said that it rains. "It pours," the filmmaker said.')).toEqual([
      'Maria Javakh',
    ]);
    expect(speakersOf('Maria Javakh, 34, said that it rains. "It pours," the spokesman said.')).toEqual([
      'Maria Javakh',
      'spokesman',
    ]);
    expect(
      speakersOf(
        'In Iran it rains. President Ali Mousavi offered condolences. Minister Carl Lund warned of the tide. The Iranian president ordered the crew to leave.',
      ),
    ).toEqual(['Ali Mousavi', 'Carl Lund']);
  });

  it('is the head of a union or a government', () => {
    expect(
      speakersOf('United Nations Secretary General Ann Berg came to the port. The UN head warned of the tide.'),
    ).toEqual(['Ann Berg']);
    expect(
      speakersOf(
        'Finnish Prime Minister Petri Lund said that it rains. "It pours," the head of the Finnish government claimed.',
      ),
    ).toEqual(['Petri Lund']);
  });

  it('is the one before a rank, a past one or a lesser one', () => {
    expect(
      speakersOf('Navy Commander Rear Admiral Ali Lund said that it rains. The commander warned of the tide.'),
    ).toEqual(['Ali Lund']);
    expect(
      speakersOf('Sali Dorn, leader of the Alliance, called it a pity. The boss, the ex-president said, was late.'),
    ).toEqual(['Sali Dorn']);
    expect(
      speakersOf('Foreign Minister Ann Berg regretted that it rains. "It pours," the deputy premier said.'),
    ).toEqual(['Ann Berg']);
  });

  it('names the judge who was called Justice', () => {
    expect(speakersOf('Justice Ann Berg ordered the remand of the crew. The judge held that it rained.')).toEqual([
      'Ann Berg',
    ]);
  });
});

describe('a team', () => {
  it('is it as well as they', () => {
    expect(speakersOf('The study was long. The team compared samples. It found that it rains.')).toEqual(['team']);
  });
});

describe('the agency', () => {
  it('is an administration', () => {
    expect(speakersOf('The Alma Tide Administration said that it rains. The agency said that it pours.')).toEqual([
      'Alma Tide Administration',
    ]);
  });

  it('is no party', () => {
    expect(speakersOf('The Harbour Party said that it rains. The agency said that it pours.')).toEqual([
      'Harbour Party',
      'agency',
    ]);
  });
});

describe('the regulator', () => {
  it('is no firm', () => {
    expect(speakersOf('Norvik Inc said that it rains. The regulator said that it pours.')).toEqual([
      'Norvik Inc',
      'regulator',
    ]);
  });
});

describe('names of other languages', () => {
  it('are found by the first of two surnames', () => {
    expect(speakersOf('President Ernesto Vidal Quiroga said that it rains. Vidal warned of the tide.')).toEqual([
      'Ernesto Vidal Quiroga',
    ]);
  });

  it('begin behind words of respect', () => {
    expect(
      speakersOf(
        'Tan Sri Ahmad Zaki said that it rains. Opposition Leader Datuk Seri Anwar Zain warned of the tide. Alhaji Musa Dan said that it pours.',
      ),
    ).toEqual(['Ahmad Zaki', 'Anwar Zain', 'Musa Dan']);
    expect(whoSays('King Idris said that it rains. "It pours," HM the King said in the message.')).toEqual([
      'Idris | King Idris | said | that-clause',
      'Idris | HM the King | said | trailing',
    ]);
  });

  it('are those of bodies where they begin with the noun of one', () => {
    expect(speaker('Palazzo Alma said that it rains.', 'Palazzo Alma')?.kind).toBe('organization');
    expect(speaker('Codarna, a consumer group, said that it rains.', 'Codarna')).toMatchObject({
      kind: 'organization',
      roles: [],
    });
  });
});

describe('constructions of the wire', () => {
  it('name the source behind as and by', () => {
    expect(
      whoSays('As reported by Almaform, a storm hit the pier. The pier was rebuilt as ordered by the mayor.'),
    ).toEqual(['Almaform | Almaform | reported | according-to']);
  });

  it('have a participle and a day between a text and its verb', () => {
    expect(whoSays('Most like the pier, a survey released Thursday found, a month after the storm.')).toEqual([
      'survey | a survey | found | trailing',
    ]);
  });

  it('tell a press secretary from a press', () => {
    expect(whoSays('Grey House press secretary Ann Berg said that it rains.')).toEqual([
      'Ann Berg | Grey House press secretary Ann Berg | said | that-clause',
    ]);
  });

  it('forecast with an object, and hold, ratify and pray in court', () => {
    expect(
      whoSays(
        'The company forecast annual revenue of $3 billion. The judge held that it rained, and he held a cup. Ann Berg ratified her support for the crew. Counsel prayed the court to admit the crew to bail. The company forecast of last year was wrong.',
      ),
    ).toEqual([
      'company | The company | forecast | speech-act',
      'judge | The judge | held | that-clause',
      'Ann Berg | Ann Berg | ratified | speech-act',
      'Counsel | Counsel | prayed | speech-act',
    ]);
  });

  it('skip a lone participle at the start', () => {
    expect(speakersOf('Reacting, a rights activist, Comrade Ann Berg, urged the crew to leave.')).toEqual(['Ann Berg']);
  });

  it('keep an abbreviation with what a hyphen ties to it', () => {
    expect(speakersOf('The Institute for Tides, a U.S.-based think tank, assessed that it rains.')).toEqual([
      'Institute for Tides',
    ]);
  });
});
