import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

describe('according to', () => {
  it.each([
    ['The pier is safe, according to Ann Berg.', 'Ann Berg | Ann Berg | according to | according-to'],
    [
      'According to the Harbour Board, the pier is safe.',
      'Harbour Board | the Harbour Board | According to | according-to',
    ],
    [
      'According to a spokesman for the port, the pier is safe.',
      'spokesman for the port | a spokesman for the port | According to | according-to',
    ],
    [
      'According to the Harbour Board over 300 boats came.',
      'Harbour Board | the Harbour Board | According to | according-to',
    ],
    [
      "According to the town's coach, Ann Berg, in her first race the boat came third.",
      "Ann Berg | the town's coach, Ann Berg | According to | according-to",
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it('leads a pronoun back to who spoke last', () => {
    expect(whoSays('Ann Berg said no. According to her, the pier is safe.')).toEqual([
      'Ann Berg | Ann Berg | said | speech-act',
      'Ann Berg | her | According to | according-to',
    ]);
  });

  it.each(['The boats were sorted according to size.', 'All went according to the plan.'])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});

describe('in the words of somebody', () => {
  it.each([
    ['In the words of Ann Berg, the pier is a wreck.', 'Ann Berg | Ann Berg | In the words | according-to'],
    [
      'In the opinion of the mayor, Ann Berg, the pier is a wreck.',
      'Ann Berg | Ann Berg | In the opinion | according-to',
    ],
    ["The pier is, in the mayor's view, a wreck.", "mayor | the mayor | in the mayor's view | according-to"],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it.each(['A change was made in the view of the builders.', 'In view of the storm the pier was closed.'])(
    '%s',
    (body) => {
      expect(whoSays(body)).toEqual([]);
    },
  );
});

describe('by the count of somebody', () => {
  it('is a statement', () => {
    expect(whoSays("Forty boats sank, by the mayor's count.")).toEqual([
      "mayor | the mayor | by the mayor's count | according-to",
    ]);
  });
});

describe('a judgement for somebody', () => {
  it.each([
    ['For Ann Berg, a tide teacher, the pier was also a wreck.', 'Ann Berg | Ann Berg | For | according-to'],
    ['For the mayor, the pier is a wreck.', 'mayor | the mayor | For | according-to'],
    [
      'For the mayor, Ann Berg, however, the fault lies with the crew.',
      'Ann Berg | the mayor, Ann Berg | For | according-to',
    ],
    ['For critics, the pier is "a wreck".', 'critics | critics | For | according-to'],
  ])('is a statement: %s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it.each([
    'For Ann Berg, it was a second term.',
    'For Ann Berg, the race was the first of the year.',
    'For years, the pier was a wreck.',
    'For residents, the road is the only way out.',
    'For a sailor, the sea is a home.',
  ])('is none: %s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});
