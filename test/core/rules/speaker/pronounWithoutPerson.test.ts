import { describe, expect, it } from 'vitest';
import { pronounWithoutPerson } from '../../../../server/src/core/rules/speaker/pronounWithoutPerson.ts';
import { attribute } from '../../../../server/src/core/speakers/attribution.ts';
import { check } from '../reading.ts';

const context = { attribution: attribute };

describe('speaker.pronoun-without-person', () => {
  it('marks a pronoun that speaks where nobody is named', () => {
    const text =
      'date 2025-09-07 Ferry Leaves\nThe ferry left in the morning. He said that it would return in the evening.';
    expect(check(pronounWithoutPerson, text, context)).toEqual([
      {
        at: 'The ferry left in the morning. [[He]] said that it would return in the evening.',
        message: '"He" speaks here, but the dispatch has named nobody for whom it could stand.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves\nThe ferry will return, captain Ole Dahl said. He said that it was late.',
    'date 2025-09-07 Ferry Leaves\nThe ferry left in the morning and will return in the evening.',
    'He said that the ferry had left in the morning.',
  ])('%j has somebody for it, or no pronoun that speaks', (text) => {
    expect(check(pronounWithoutPerson, text, context)).toEqual([]);
  });

  it('finds nothing where it cannot ask who speaks', () => {
    expect(check(pronounWithoutPerson, 'date 2025-09-07 Ferry Leaves\nHe said that it would return.')).toEqual([]);
  });
});
