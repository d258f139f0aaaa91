import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

describe('a participle before the clause', () => {
  it.each([
    [
      'Noting that the pier is old, Ann Berg stressed that it is safe.',
      'Ann Berg | Ann Berg | stressed | fronted-participle',
    ],
    [
      'Saying that Carl Dorn promised a pier, Ann Berg expressed her doubts.',
      'Ann Berg | Ann Berg | expressed | fronted-participle',
    ],
    ['Saying that the pier is safe, Ann Berg opened it.', 'Ann Berg | Ann Berg | Saying | fronted-participle'],
    ['Speaking to the crew, Ann Berg said that the pier is safe.', 'Ann Berg | Ann Berg | said | fronted-participle'],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('a participle behind the clause', () => {
  it.each([
    [
      'The fishermen marched through the town, calling for a new pier.',
      'fishermen | The fishermen | calling for | participle-behind',
    ],
    [
      'Ann Berg opened the pier whilst promising that it is safe.',
      'Ann Berg | Ann Berg | promising | participle-behind',
    ],
    ['Ann Berg opened the pier, saying that it is safe.', 'Ann Berg | Ann Berg | saying | participle-behind'],
    [
      'Ann Berg calmed the crew by asserting that the pier is safe.',
      'Ann Berg | Ann Berg | asserting | participle-behind',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it.each([
    'Ann Berg repaired the pier, thus encouraging the divers to work.',
    'The storm broke the pier, revealing its old beams.',
    'Old divers spend a pleasant time, recollecting their youth.',
    'Recalling the old days, Ann Berg laid flowers.',
    'Commanding officers lined the pier.',
  ])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});

describe('a participle before several speakers', () => {
  it('is no part of their list', () => {
    expect(whoSays('Writing in the journal Tides, chemist Ann Berg and colleagues report that it rains.')).toEqual([
      'Ann Berg | chemist Ann Berg | report | fronted-participle',
      'colleagues | colleagues | report | fronted-participle',
    ]);
  });
});
