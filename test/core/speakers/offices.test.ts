import { describe, expect, it } from 'vitest';
import { attributed, speakersOf } from './whoSays.ts';

describe('a wider word for an office', () => {
  it('leads back to the last person it fits', () => {
    expect(
      speakersOf('Deputy Foreign Minister Ann Berg said that it rains. The senior diplomat added that it pours.'),
    ).toEqual(['Ann Berg']);
  });

  it('leads to the person whose office has its other words', () => {
    expect(
      speakersOf(
        'Kremlin spokesman Carl Dorn met Mayor Ann Berg. Berg said that it rains. The Kremlin official said that it pours.',
      ),
    ).toEqual(['Ann Berg', 'Carl Dorn']);
  });

  it('does not lead to a person whose office tells something else', () => {
    expect(
      speakersOf('Harbour Minister Ann Berg said that it rains. The Kremlin official said that it pours.'),
    ).toEqual(['Ann Berg', 'Kremlin official']);
    expect(speakersOf('Mayor Ann Berg said that it rains. The head of the crew said that it pours.')).toEqual([
      'Ann Berg',
      'head of the crew',
    ]);
    expect(speakersOf('Mayor Ann Berg said that it rains. An official said that it pours.')).toEqual([
      'Ann Berg',
      'official',
    ]);
  });
});

describe('an office that the first sentence names without its holder', () => {
  it('belongs to the person who is named right behind it', () => {
    const body =
      'A former harbour minister told a court that it rains. Ann Berg, who served as tide minister, added that it pours.';
    expect(attributed(body).speakers).toMatchObject([
      { name: 'Ann Berg', roles: ['tide minister', 'former harbour minister'], statements: [{}, {}] },
    ]);
  });

  it('may be shortened before the name', () => {
    expect(speakersOf('The head of the island told a court that it rains. Gov. Ann Berg added that it pours.')).toEqual(
      ['Ann Berg'],
    );
  });

  it('belongs to nobody who has another office', () => {
    expect(speakersOf('A pilot said that it rains. Mayor Ann Berg added that it pours.')).toEqual([
      'pilot',
      'Ann Berg',
    ]);
  });
});

describe('a state', () => {
  it('is the same under its capital, its short and its full name', () => {
    const body = 'Beijing said that it rains. China added that it pours. The PRC warned of the tide.';
    expect(attributed(body).speakers).toMatchObject([
      { name: 'Beijing', kind: 'state', aliases: ['China', 'PRC'], statements: [{}, {}, {}] },
    ]);
  });

  it('may be one of many in a union', () => {
    expect(attributed('The United Nations said that it rains. The UN added that it pours.').speakers).toMatchObject([
      { name: 'United Nations', kind: 'organization', aliases: ['UN'] },
    ]);
  });

  it('is another than its neighbour', () => {
    expect(speakersOf('North Korea said that it rains. Seoul said that it pours.')).toEqual(['North Korea', 'Seoul']);
  });
});

describe('several offices before a name', () => {
  it('are of one person where they share their article or have none', () => {
    expect(speakersOf('It rains, according to Tide Party leader and former premier Ann Berg.')).toEqual(['Ann Berg']);
    expect(speakersOf('The president and treasurer of the club, Ann Berg, said that it rains.')).toEqual(['Ann Berg']);
  });

  it('are of two persons where only the first has an article', () => {
    expect(speakersOf('The mayor and Governor Ann Berg said that it rains.')).toEqual(['mayor', 'Ann Berg']);
  });
});

describe('several sources', () => {
  it('are one group, unless one of them has an article of its own', () => {
    expect(speakersOf('Players and coaches said that it rains.')).toEqual(['Players and coaches']);
    expect(speakersOf('Local officials and a hospital source said that it rains.')).toEqual([
      'Local officials',
      'hospital source',
    ]);
  });

  it('may be an acronym in the plural', () => {
    expect(attributed('The two PMs said that it rains. They warned of the tide.').speakers).toMatchObject([
      { name: 'two PMs', kind: 'group', statements: [{}, {}] },
    ]);
  });
});

describe('a word of address', () => {
  it('stands for the person of whom the text speaks', () => {
    expect(speakersOf('King Carl Dorn came to the pier. His Majesty said that it rains.')).toEqual(['Carl Dorn']);
  });
});

describe('a generic noun for a body', () => {
  it('leads back to the body that was spoken of', () => {
    expect(speakersOf('Calder Corp. said that it rains. The utility added that it pours.')).toEqual(['Calder Corp.']);
  });
});

describe('a noun for a business', () => {
  it.each([
    [
      'Calder Group, a tide research firm, came. The office of the mayor was shut. The firm said that it rains.',
      'Calder Group',
    ],
    ['The boatbuilder Calder has gone. The Tide Office is shut. The carmaker Norvik said that it rains.', 'Norvik'],
    ['Norwegian airframer Calder said that it rains. The firm added that it pours.', 'Calder'],
    [
      "Canadian-listed Norte Calder said it rains. The company's shares fell. The company said that it pours.",
      'Norte Calder',
    ],
    ['Tide group Norte Calder said that it rains. The group added that it pours.', 'Norte Calder'],
    ['Norte Calder said its boats had gone. The firm said that it rains.', 'Norte Calder'],
    ['Calder said that it rains. "It pours," the Alma, California-based company said.', 'Calder'],
    ['Calder said that it rains. The German firm added that it pours.', 'Calder'],
    ["Alma's tide ministry has fined a farmer, the ministry said on Monday.", "Alma's tide ministry"],
    ['The Dorn administration came. Calder Motors hired Ann Berg. The company said that it rains.', 'Calder Motors'],
  ])('leads back to it: %s', (body, name) => {
    expect(attributed(body).speakers).toMatchObject([{ name, kind: 'organization' }]);
  });

  it('is no part of a name that begins a sentence', () => {
    expect(attributed('Enterprises can set up pages. Enterprises said that it rains.').speakers).toMatchObject([
      { name: 'Enterprises', kind: 'group' },
    ]);
  });
});

describe('two offices', () => {
  it('are those of one person where a company has them', () => {
    expect(attributed('The harbour president and CEO Ann Berg said that it rains.').speakers).toMatchObject([
      { name: 'Ann Berg', roles: ['CEO', 'harbour president'] },
    ]);
  });

  it('are those of two where a state has them', () => {
    expect(speakersOf('The prime minister and Foreign Minister Ann Berg said that it rains.')).toEqual([
      'prime minister',
      'Ann Berg',
    ]);
  });
});

describe('a surname', () => {
  it('is no short form of those who work for its bearer', () => {
    expect(
      speakersOf('President Carl Dorn came. The Dorn administration said that it rains. "It pours," said Dorn.'),
    ).toEqual(['Dorn administration', 'Carl Dorn']);
  });

  it('may be the name of a trade', () => {
    expect(
      attributed('Ann Cook, the head of the pier, said that it rains. Cook added that it pours.').speakers,
    ).toMatchObject([
      { name: 'Ann Cook', kind: 'person', roles: ['head of the pier'], aliases: ['Cook'], statements: [{}, {}] },
    ]);
  });
});

describe('a name with and in it', () => {
  it('is one body', () => {
    expect(speakersOf('It rains, according to the Tide and Harbour Management Authority.')).toEqual([
      'Tide and Harbour Management Authority',
    ]);
    expect(speakersOf('It rains, according to the Kremlin and Harbour Authority.')).toEqual([
      'Kremlin',
      'Harbour Authority',
    ]);
  });
});
