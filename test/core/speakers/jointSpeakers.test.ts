import { describe, expect, it } from 'vitest';
import { speakersOf } from './whoSays.ts';

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
