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
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it.each(['The boats were sorted according to size.', 'All went according to the plan.'])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});
