import { describe, expect, it } from 'vitest';
import { attributed, dispatchWith, speakersOf, whoSays } from './whoSays.ts';

const mentionsOf = (body: string): string[][] => {
  const text = dispatchWith(body);
  return attributed(body).speakers.map(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end)));
};

describe('a body', () => {
  it('is found by its acronym, wherever that was given', () => {
    const body =
      'A ship met boats of the Alma Harbour Union (AHU) at sea. The AHU said that it rains. It warned of the tide.';
    expect(whoSays(body)).toEqual([
      'Alma Harbour Union | The AHU | said | that-clause',
      'Alma Harbour Union | It | warned | speech-act',
    ]);
    expect(attributed(body).speakers[0]?.aliases).toEqual(['AHU']);
    expect(mentionsOf(body)).toEqual([['Alma Harbour Union', 'AHU', 'AHU', 'It']]);
  });

  it('is found by its initials where no bracket gives them', () => {
    expect(
      speakersOf('It pours against all advice of the World Harbour Organisation. WHO said that it rains.'),
    ).toEqual(['World Harbour Organisation']);
  });

  it('is found by the noun in its name, though it was no subject before', () => {
    expect(
      speakersOf(
        'Bank of Alma Gov. Ann Berg came to the pier. The bank said that it rains, and it warned of the tide.',
      ),
    ).toEqual(['Bank of Alma']);
  });

  it('is found by the first words of its name', () => {
    expect(speakersOf('Calder Industries has ten boats. Calder said that it rains.')).toEqual(['Calder Industries']);
  });

  it('has an acronym that belongs to the inner body where only that is spelled by it', () => {
    expect(speakersOf('The Board of the Alma Harbour Union (AHU) met. The AHU said that it rains.')).toEqual([
      'Alma Harbour Union',
    ]);
  });

  it('may have no noun of a body in its name, but the letters of its acronym', () => {
    expect(speakersOf('The Joint Heads of Harbours (JHH) said that it rains. The JHH warned of the tide.')).toEqual([
      'Joint Heads of Harbours',
    ]);
  });

  it('is named in short after it was named in full', () => {
    expect(speakersOf('The Harbour Staff of the Alma Navy met. The Harbour Staff said that it rains.')).toEqual([
      'Harbour Staff of the Alma Navy',
    ]);
    expect(speakersOf('Norwegian Tide Office men met. The Tide Office said that it rains.')).toEqual([
      'Norwegian Tide Office',
    ]);
    expect(speakersOf('The Liberal Tide Party met. The Tide Party said that it rains.')).toEqual(['Tide Party']);
  });

  it('is not the club that is called united', () => {
    expect(speakersOf("United said that it rains. The United Fans' Trust said that it pours.")).toEqual([
      'United',
      "United Fans' Trust",
    ]);
  });

  it('may have a long field joined to another', () => {
    expect(
      speakersOf('The National Tide Reduction and Management Council (NTRMC) said that it rains. The council said no.'),
    ).toEqual(['National Tide Reduction and Management Council']);
  });

  it('may begin with a field that is joined to another', () => {
    expect(
      attributed(
        'The Tides and Exchange Commission said that it rains. The commission, the TEC, said that it pours. The TEC said no.',
      ).speakers,
    ).toMatchObject([{ name: 'Tides and Exchange Commission', statements: [{}, {}, {}] }]);
    expect(speakersOf('The Kremlin and Tide Commission said that it rains.')).toEqual(['Kremlin', 'Tide Commission']);
  });

  it('may have two fields in its name', () => {
    expect(
      speakersOf('It rains, according to the Alma Department of Forestry and Tide Protection. The crew went home.'),
    ).toEqual(['Alma Department of Forestry and Tide Protection']);
    expect(speakersOf('It rains, according to the Department of Forestry and Ann Berg.')).toEqual([
      'Department of Forestry',
      'Ann Berg',
    ]);
  });

  it('is no `they` until it has spoken', () => {
    expect(speakersOf('Alma Academy is near the pier. When boats came, they said that it rains.')).toEqual([]);
    expect(speakersOf('Alma Academy said that it rains. They warned of the tide.')).toEqual(['Alma Academy']);
  });
});

describe('where a body stands', () => {
  it('is no part of its name if it is told in words of the language', () => {
    expect(speakersOf('The Lund Museum of Crafts in the old harbour of Alma said that it rains.')).toEqual([
      'Lund Museum of Crafts',
    ]);
  });
});

describe('a name with an acronym in it', () => {
  it('is the name that spells the acronym out, in whatever order they come', () => {
    expect(
      attributed(
        "The AHU Central Committee said that it rains. The Central Committee of the Alma Harbour Union said so too. The staff of the Ferry Workers' League warned of the tide. The staff of the FWL called for calm.",
      ).speakers.map(({ name, aliases, statements }) => [name, aliases, statements.length]),
    ).toEqual([
      ['Central Committee of the Alma Harbour Union', ['AHU Central Committee'], 2],
      ["staff of the Ferry Workers' League", ['staff of the FWL'], 2],
    ]);
  });

  it('is another where its letters or the other words differ', () => {
    expect(
      speakersOf(
        'The AHU Central Committee said that it rains. The Central Committee of the Alma Tide Union said so too. The AHU Harbour Committee warned of the tide.',
      ),
    ).toEqual(['AHU Central Committee', 'Central Committee of the Alma Tide Union', 'AHU Harbour Committee']);
  });
});

describe('the fields of one body', () => {
  it('stand before it though it has no article', () => {
    expect(speakersOf('On Monday, Foreign and Fisheries Ministry affirmed that it rains.')).toEqual([
      'Foreign and Fisheries Ministry',
    ]);
  });
});

describe('what a body does', () => {
  it('is told in its name, in whatever list it stands', () => {
    expect(
      speakersOf(
        'The chairman of the Committee for Supporting the Independent and Peaceful Reunification of Kesta, the secretary of the Tide Union and the mayor said that it rains.',
      ),
    ).toEqual([
      'chairman of the Committee for Supporting the Independent and Peaceful Reunification of Kesta',
      'secretary of the Tide Union',
      'mayor',
    ]);
    expect(speakersOf('The Committee for Protecting the Tide said that it rains.')).toEqual([
      'Committee for Protecting the Tide',
    ]);
  });
});
