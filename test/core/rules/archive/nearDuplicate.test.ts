import { describe, expect, it } from 'vitest';
import { nearDuplicate } from '../../../../server/src/core/rules/archive/nearDuplicate.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

describe('archive.near-duplicate', () => {
  const original = dispatchOf('2025-01-01', 'Ferry Leaves Late', STORM);

  it.each([
    ['a word', STORM.replace('noon', 'dusk')],
    ['a day', STORM.replace('Thursday', 'Friday')],
    ['a sentence', `${STORM} The crew was thanked.`],
  ])('marks a dispatch that differs in %s', (_what, body) => {
    expect(compare(nearDuplicate, [original, dispatchOf('2025-01-02', 'Storm in Moss', body)])).toEqual([
      {
        at: '1 "Storm in Moss"',
        message: 'Nearly the same dispatch stands in the archive before: "Ferry Leaves Late" of 2025-01-01.',
        related: ['0 "Ferry Leaves Late": The first of them.'],
      },
    ]);
  });

  it('leaves copies to the letter, other bodies and dispatches of one pattern alone', () => {
    const receives = (who: string, where: string) =>
      `The mayor of Moss received a message of greetings from ${who} on the occasion of the new year. The message wished ${where} happiness and success.`;
    expect(
      compare(nearDuplicate, [
        original,
        original,
        dispatchOf('2025-01-03', 'Lighthouse Opens', LIGHTHOUSE),
        dispatchOf('2025-01-04', 'Greetings', receives('the mayor of Horten', 'the people of Moss')),
        dispatchOf('2025-01-05', 'Greetings', receives('the queen of the islands', 'the whole harbour')),
      ]),
    ).toEqual([]);
  });

  it('takes another share', () => {
    const files = [original, dispatchOf('2025-01-02', 'Storm in Moss', STORM.replace('noon', 'dusk'))];
    expect(compare(nearDuplicate, files, { options: { similarity: 1 } })).toEqual([]);
  });
});
