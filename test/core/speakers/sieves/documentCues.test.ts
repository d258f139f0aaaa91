import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

describe('a text that is named in passing', () => {
  it.each([
    [
      'The town closed the pier because of a report stating that it is old.',
      'report | a report | stating | document-cue',
    ],
    [
      'Ann Berg left in a letter to the board saying that the pier is old.',
      'Ann Berg | Ann Berg | saying | document-cue',
    ],
    ['Ann Berg opened a letter saying that the pier is old.', 'letter | a letter | saying | document-cue'],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it.each([
    'The treaty making the pier "a common good" was signed.',
    'They looked at the records showing that the pier is old.',
  ])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});

describe('a noun of saying with its content', () => {
  it.each([
    ["Boats left after Ann Berg's repeated claim that the pier is old.", 'Ann Berg | Ann Berg | claim | document-cue'],
    [
      'Boats left after the announcement by the Harbour Board that the pier is old.',
      'Harbour Board | the Harbour Board | announcement | document-cue',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it.each(["Boats left after Ann Berg's announcement.", 'Boats left after the claim that the pier is old.'])(
    '%s',
    (body) => {
      expect(whoSays(body)).toEqual([]);
    },
  );
});
