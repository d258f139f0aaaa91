import { describe, expect, it } from 'vitest';
import { speakersOf, whoSays } from './whoSays.ts';

describe('several that speak together', () => {
  it.each([
    [
      'Officials of the Harbour Party, the Union of Divers and the Alma Museum said that it rains.',
      ['Officials of the Harbour Party, the Union of Divers and the Alma Museum'],
    ],
    ['Officers and men of the port said that it rains.', ['Officers and men of the port']],
    [
      'Members of the Harbour Party and the secretary general of the Union of Divers said that it rains.',
      ['Members of the Harbour Party', 'secretary general of the Union of Divers'],
    ],
    [
      'Chairwoman Ann Berg and officials of the union office and its branches and other Norwegians in Alma said that it rains.',
      ['Ann Berg', 'officials of the union office and its branches and other Norwegians in Alma'],
    ],
    [
      'Youths in Alma and Bela counties of Calder Province, Dorn, Elm and Fane counties of Gull Province said that it rains.',
      ['Youths in Alma and Bela counties of Calder Province, Dorn, Elm and Fane counties of Gull Province'],
    ],
    ['Senior party and government officials said that it rains.', ['Senior party and government officials']],
    ['Divers of the port came to the pier. Those divers said that it rains.', ['Divers of the port']],
    ['Those from the flooded towns said that it rains.', ['Those from the flooded towns']],
    ['Brave and honest divers said that it rains.', ['Brave and honest divers']],
    ['He came and officials and divers of the port said that it rains.', ['officials and divers of the port']],
    [
      'Deeply moved by the love and trust shown by the old mayor, the divers and pilots said that it rains.',
      ['divers and pilots'],
    ],
    ['Full of love and trust, the divers and pilots pledged to sail.', ['divers and pilots']],
    [
      'Surging with joy and pride, officials and divers of the port said that it rains.',
      ['officials and divers of the port'],
    ],
    [
      'Bearing in mind the trust and love of the town, the divers, pilots and builders expressed their thanks.',
      ['divers, pilots and builders'],
    ],
    ['Boeing and local officials said that it rains.', ['Boeing', 'local officials']],
    [
      'The secretary of the Struggle for the Peace and Socialism of Alma said that it rains.',
      ['secretary of the Struggle for the Peace and Socialism of Alma'],
    ],
    ['Local officials and a harbour source said that it rains.', ['Local officials', 'harbour source']],
    ['Divers and President Ann Berg said that it rains.', ['Divers', 'Ann Berg']],
  ])('%s', (body, names) => {
    expect(speakersOf(body)).toEqual(names);
  });
});

describe('the people of a nationality', () => {
  it('are a group, with where they live', () => {
    expect(speakersOf('Koreans in Alma said that it rains.')).toEqual(['Koreans in Alma']);
  });
});

describe('two who are named', () => {
  it('speak together in what they signed, and are they', () => {
    const body = [
      'Carl Dorn received a letter from President Ann Berg and Vice-President Eva Lund of the Harbour League.',
      'In the letter, they extended congratulations to the divers.',
      'The sea is wide, it said, adding:',
      'We wish you well.',
    ];
    expect(whoSays(body.join('\n'))).toEqual([
      'Ann Berg | they | extended | speech-act',
      'Eva Lund | they | extended | speech-act',
      'Ann Berg | it | said | trailing',
      'Eva Lund | it | said | trailing',
      'Ann Berg | - | - | one-voice',
      'Eva Lund | - | - | one-voice',
    ]);
  });

  it('are they in the next sentence', () => {
    expect(whoSays('Ann Berg and Eva Lund said that it rains. They warned of storms.')).toEqual([
      'Ann Berg | Ann Berg | said | that-clause',
      'Eva Lund | Eva Lund | said | that-clause',
      'Ann Berg | They | warned | speech-act',
      'Eva Lund | They | warned | speech-act',
    ]);
  });

  it('do not speak where only one is named', () => {
    const body = 'A letter came from the Harbour League and its branches. The letter said that it rains.';
    expect(speakersOf(body)).toEqual(['Harbour League']);
  });
});

describe('they', () => {
  it('are the two who have spoken, where no group has been named', () => {
    const body = 'Ann Berg said that it rains. Carl Dorn denied it. They reaffirmed their will to sail.';
    expect(whoSays(body).slice(2)).toEqual([
      'Ann Berg | They | reaffirmed | speech-act',
      'Carl Dorn | They | reaffirmed | speech-act',
    ]);
  });

  it('are nobody where three have spoken', () => {
    const body =
      'Ann Berg said that it rains. Carl Dorn denied it. Eva Lund said that it pours. They reaffirmed their will to sail.';
    expect(whoSays(body)).toHaveLength(3);
  });
});
