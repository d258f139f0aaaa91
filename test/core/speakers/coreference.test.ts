import { describe, expect, it } from 'vitest';
import { attributed, dispatchWith, speakersOf, whoSays } from './whoSays.ts';

const speaker = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name);

describe('names', () => {
  it('lead back to the fullest one, without title', () => {
    const body =
      'Foreign Minister Ann Maria Berg said that it rains. Berg added that it pours. Mrs. Berg warned of the tide.';
    expect(whoSays(body)).toEqual([
      'Ann Maria Berg | Foreign Minister Ann Maria Berg | said | that-clause',
      'Ann Maria Berg | Berg | added | that-clause',
      'Ann Maria Berg | Mrs. Berg | warned | speech-act',
    ]);
    expect(speaker(body, 'Ann Maria Berg')).toMatchObject({
      kind: 'person',
      roles: ['Foreign Minister'],
      aliases: ['Berg'],
    });
  });

  it('that end in s begin a sentence as well as others', () => {
    expect(
      whoSays('"It rains," said Ann Hess, mayor of the town. Hess said that it pours. She warned of the tide.'),
    ).toEqual([
      'Ann Hess | Ann Hess | said | inversion',
      'Ann Hess | Hess | said | that-clause',
      'Ann Hess | She | warned | speech-act',
    ]);
  });

  it('are the same in another spelling', () => {
    const body = 'Pak Son-ok said that it rains. Pak Son Ok said that it pours.';
    expect(attributed(body).speakers).toMatchObject([{ statements: [{}, {}] }]);
  });

  it('begin with the family name in Korean', () => {
    const body = 'Pak Son Ok, mayor of the town, said that it rains. Pak said that it pours.';
    expect(speaker(body, 'Pak Son Ok')?.statements).toHaveLength(2);
  });

  it('are found though they are glued to their neighbours', () => {
    const body =
      'The crew wishedPak Son Okgood health. ComradePak Son Oksaid that it rains, and the crew came toPak Son Okand went home.';
    const text = dispatchWith(body);
    const found = speaker(body, 'Pak Son Ok');
    expect(found?.mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Pak Son Ok',
      'Pak Son Ok',
      'Pak Son Ok',
    ]);
  });
});

describe('offices', () => {
  it('are read before and behind the name, and lead back to it', () => {
    const body =
      'Ann Berg, chairwoman of the Harbour Board and president of the Sailing Club, met Alma Mayor Carl Dorn. The chairwoman said that it rains. The mayor said that it pours.';
    expect(whoSays(body)).toEqual([
      'Ann Berg | The chairwoman | said | that-clause',
      'Carl Dorn | The mayor | said | that-clause',
    ]);
    expect(speaker(body, 'Ann Berg')?.roles).toEqual([
      'chairwoman of the Harbour Board',
      'president of the Sailing Club',
    ]);
    expect(speaker(body, 'Carl Dorn')?.roles).toEqual(['Alma Mayor']);
  });

  it('name a source that has no name', () => {
    const body = 'A spokesman for the Ministry of Fisheries said that it rains. The spokesman added that it pours.';
    expect(attributed(body).speakers).toMatchObject([
      { name: 'spokesman for the Ministry of Fisheries', kind: 'unnamed', statements: [{}, {}] },
    ]);
  });

  it('stand behind a preposition and before the name', () => {
    expect(whoSays('Minister of Education Ann Berg said that it rains.')).toEqual([
      'Ann Berg | Minister of Education Ann Berg | said | that-clause',
    ]);
  });
});

describe('somebody without a name who speaks to whom the text is about', () => {
  it.each([
    ['A diver told him that it pours. He said that the pier is safe.'],
    ['A diver told the mayor that it pours. He said that the pier is safe.'],
    ['When a diver talked about the pier, he said that it is safe.'],
  ])('is not he afterwards: %s', (sentences) => {
    const body = `Mayor Carl Dorn said that it rains. ${sentences}`;
    expect(whoSays(body).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toContain(
      `Carl Dorn | ${sentences.includes('He') ? 'He' : 'he'}`,
    );
  });

  it('is he where it speaks to nobody else', () => {
    const body = 'Mayor Carl Dorn said that it rains. A resident warned of storms. He said that the pier is old.';
    expect(whoSays(body)[2]).toBe('resident | He | said | that-clause');
  });

  it('is who the text comes back to by the noun alone', () => {
    const body =
      'Chairman Carl Dorn met a harbour official of the town. The chairman said that it rains. When the official expressed regret, he left.';
    expect(whoSays(body)[1]).toBe('official | the official | expressed | speech-act');
  });
});

describe('a paper', () => {
  it('is what later nouns for a paper come back to', () => {
    const body =
      'The Daily Tide in an editorial called the pier a wreck. "It rains," the paper said. The newspaper warned of storms. The white paper said no.';
    expect(whoSays(body).map((line) => line.split(' | ')[0])).toEqual([
      'Daily Tide',
      'Daily Tide',
      'Daily Tide',
      'white paper',
    ]);
  });
});

describe('who made a report', () => {
  it('is the reporter, even if the sentence tells of what', () => {
    const body = 'Ann Berg in a report referred to the pier. The reporter said that it rains.';
    expect(whoSays(body)[1]).toBe('Ann Berg | The reporter | said | that-clause');
  });

  it('is the reporter, and whoever made a speech in the same sentence is not', () => {
    const body =
      'Ann Berg, head of the port, made an opening address and Carl Dorn, chairman of its board, made a report. The reporter said that it rains.';
    expect(whoSays(body)).toEqual(['Carl Dorn | The reporter | said | that-clause']);
  });
});

describe('pronouns', () => {
  it.each([
    [
      'Ann Berg came to the pier. When President Carl Dorn arrived, he said that it rains.',
      'Carl Dorn | he | said | that-clause',
    ],
    ["Ann Berg came to the pier. She'd said that it rains.", "Ann Berg | She'd | said | that-clause"],
    ['Chipmaker Calder will build a pier, it announced on Monday.', 'Calder | it | announced | trailing'],
    [
      'Eva Lund came to the pier. Mayor Ann Berg was blunt: the pier, she said, is old.',
      'Ann Berg | she | said | trailing',
    ],
    ['Ann Berg came to the pier. She said that it rains.', 'Ann Berg | She | said | that-clause'],
    ['Ann Berg met Carl Dorn on the pier. She said that it rains.', 'Ann Berg | She | said | that-clause'],
    ['Mr. Dorn met Mrs. Berg on the pier. She said that it rains.', 'Berg | She | said | that-clause'],
    ['The fishermen met Ann Berg on the pier. They said that it rains.', 'fishermen | They | said | that-clause'],
    [
      'Carl Dorn sent a boat to Eva Lund, a woman pensioner of the port. She said that it rains.',
      'Eva Lund | She | said | that-clause',
    ],
    ['A statement was read out on the pier. It said that it rains.', 'statement | It | said | that-clause'],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it('stand for whose crew the text has just spoken of', () => {
    const body = "Ann Berg came. A clerk said that it pours. Berg's crew plans to stay. She said that it rains.";
    expect(whoSays(body).slice(1)).toEqual(['Ann Berg | She | said | that-clause']);
  });

  it('stand for a house that speaks, which is it and not he', () => {
    const told = 'Calder Airlines said that it rains. Carl Dorn said that it snows. The zoo said that it hails. ';
    expect(whoSays(`${told}It thanked the mayor.`).at(-1)).toMatch(/^zoo \|/);
    expect(whoSays(`${told}He added that it thunders.`).at(-1)).toMatch(/^Carl Dorn \|/);
  });

  it('stand for whose boat the text has just spoken of', () => {
    const body =
      "The sailor Ann Berg came. A clerk said that it pours. The sailor's boat sank. She said that it rains.";
    expect(whoSays(body).slice(1)).toEqual(['Ann Berg | She | said | that-clause']);
  });

  it('stand for whoever is said to hold an office', () => {
    const body = 'The crew left. Its head is Ann Berg, a nurse. She said that it rains.';
    expect(attributed(body).speakers).toMatchObject([{ name: 'Ann Berg', roles: ['nurse', 'head'] }]);
  });

  it('stand for the captain of that boat, who is named', () => {
    const body = 'The captain of that boat, Carl Dorn of the third ward, was sad. According to him, it rains.';
    expect(whoSays(body)).toEqual(['Carl Dorn | him | According to | according-to']);
  });

  it("stand for a woman who is somebody's wife", () => {
    const body = 'Judge Carl Dorn came. Kim Berg, once his wife, said that it rains. "It pours," she added.';
    expect(whoSays(body).slice(1)).toEqual(['Kim Berg | she | added | trailing']);
  });

  it('that stand for nobody are left alone', () => {
    expect(whoSays('It rained on the pier all day. They said that it would.')).toEqual([]);
  });

  it('are among the mentions of the speaker', () => {
    const body = 'Ann Berg said that she lost her boat.';
    const text = dispatchWith(body);
    const mentions = speaker(body, 'Ann Berg')?.mentions.map(({ span, pronoun }) => [
      text.slice(span.start, span.end),
      pronoun,
    ]);
    expect(mentions).toEqual([
      ['Ann Berg', false],
      ['she', true],
      ['her', true],
    ]);
  });
});

describe('a word for where somebody comes from', () => {
  it('leads back to the person of whom the text speaks', () => {
    expect(whoSays('Mayor Ann Berg came to the pier. "It rains," the Spaniard said. The German left.')).toEqual([
      'Ann Berg | the Spaniard | said | trailing',
    ]);
  });
});

describe('an age', () => {
  it('leads back to the person of whom the text speaks, or names nobody', () => {
    expect(
      attributed('Mayor Ann Berg came. "It rains," the 27-year-old wrote. A 30-year-old said that it pours.').speakers,
    ).toMatchObject([
      { name: 'Ann Berg', kind: 'person' },
      { name: '30-year-old', kind: 'unnamed' },
    ]);
  });
});

describe('an office in the first sentence', () => {
  it.each([
    'The head of Calder Lines apologized for the flood. "It rains," Ann Berg said.',
    "The king's envoy to Alma urged the crew to stay. Cardinal Ann Berg made the remarks on the pier.",
  ])('is of the person whom the next one names: %s', (body) => {
    expect(attributed(body).speakers.map(({ name }) => name)).toEqual(['Ann Berg']);
  });

  it('is of another where the next one tells an office', () => {
    expect(
      attributed('The head of Calder Lines apologized for the flood. "It rains," mayor Ann Berg said.').speakers.map(
        ({ name }) => name,
      ),
    ).toEqual(['head of Calder Lines', 'Ann Berg']);
  });
});

describe('bodies, states and groups', () => {
  it.each([
    ['The Harbour Board said that it rains.', 'Harbour Board', 'organization'],
    ['Norway warned that it pours.', 'Norway', 'state'],
    ['Alma Herald reported that it rains.', 'Alma Herald', 'document'],
    ['The participants in the race said that it rains.', 'participants in the race', 'group'],
    ['Officers and men pledged to stay.', 'Officers and men', 'group'],
    [
      'The Ministry of Fisheries of the Island Republic said that it rains.',
      'Ministry of Fisheries of the Island Republic',
      'organization',
    ],
  ])('%s', (body, name, kind) => {
    expect(attributed(body).speakers.map((one) => [one.name, one.kind])).toEqual([[name, kind]]);
  });
});

describe('an office called otherwise', () => {
  it('leads to its holder', () => {
    expect(
      speakersOf('The Head of State Ann Berg held talks with Carl Dorn. The President said that it rains.'),
    ).toEqual(['Ann Berg']);
    expect(
      speakersOf('Tide Authority (TA) Administrator Carl Dorn vowed to help. The TA chief said that it rains.'),
    ).toEqual(['Carl Dorn']);
  });
});

describe('the host and the guest', () => {
  it('are who spoke last and who else is named', () => {
    expect(
      whoSays(
        'At a reception for Omani Ambassador Ann Berg, Mayor Carl Dorn spoke highly of her. The host suggested that Oman build a pier. The guest said that it rains.',
      ),
    ).toEqual([
      'Carl Dorn | Mayor Carl Dorn | spoke highly of | speech-act',
      'Carl Dorn | The host | suggested | that-clause',
      'Ann Berg | The guest | said | that-clause',
    ]);
    expect(
      speakersOf('Carl Dorn received Ambassador Ann Berg. The guest said that it rains. The host said that it pours.'),
    ).toEqual(['Ann Berg', 'Carl Dorn']);
  });

  it('may be strangers', () => {
    expect(speakersOf('Mayor Carl Dorn and Ann Berg came. The host of the show said that it rains.')).toEqual([
      'host of the show',
    ]);
  });
});

describe('a first name that is a surname too', () => {
  it('leads to who has been named before', () => {
    expect(
      speakersOf(
        '"It rains," Captain Lund Jian said. Lund warned of the tide. "It pours," said Carl Yifu Lund, mayor of Alma.',
      ),
    ).toEqual(['Lund Jian', 'Carl Yifu Lund']);
  });
});

describe('a leader of long standing', () => {
  it('is who was just named with another office', () => {
    expect(speakersOf('Home Minister Carl Dorn said that it rains. "It pours," the senior ABC leader said.')).toEqual([
      'Carl Dorn',
    ]);
  });
});

describe('who issues a statement', () => {
  it('is not the first person that it names', () => {
    expect(
      speakersOf(
        'The head of the Tide Office released the following press statement on Monday:\n\nU.S. Secretary of State Berg slandered the port.\n\nWe reject this.',
      ),
    ).toEqual(['head of the Tide Office']);
  });

  it('may stand behind in the passive', () => {
    expect(speakersOf('A statement was issued by the Tide Office. The statement said that it rains.')).toEqual([
      'Tide Office',
    ]);
  });
});
