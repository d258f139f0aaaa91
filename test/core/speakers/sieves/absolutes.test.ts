import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

describe('a participle with a subject of its own', () => {
  it.each([
    ['The pier was closed, with Ann Berg saying that it might sink.', 'Ann Berg | Ann Berg | saying | absolute'],
    ['The pier was closed, with the mayor warning of a storm.', 'mayor | the mayor | warning | absolute'],
    ['The pier was closed, with a fisherman writing: "It is a pity."', 'fisherman | a fisherman | writing | absolute'],
    [
      'The pier was closed, the Harbour Board calling it "a wreck".',
      'Harbour Board | the Harbour Board | calling | absolute',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it('is a statement beside that of the main clause', () => {
    expect(whoSays('Ann Berg said that the pier is old, with Carl Dorn adding that it creaks.')).toEqual([
      'Ann Berg | Ann Berg | said | that-clause',
      'Carl Dorn | Carl Dorn | adding | absolute',
    ]);
  });

  it.each([
    'The crew came in boats with flags reading "Long live the pier".',
    'The crew came with Ann Berg carrying the flag.',
    'The pier was closed, the waves adding to the damage.',
  ])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});

describe('a second participle behind with', () => {
  it('has a subject of its own behind and', () => {
    expect(whoSays('The pier was closed, with Ann Berg leaving and Carl Dorn accusing her of theft.')).toEqual([
      'Carl Dorn | Carl Dorn | accusing | absolute',
    ]);
  });
});
