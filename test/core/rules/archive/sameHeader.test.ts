import { describe, expect, it } from 'vitest';
import { sameHeader } from '../../../../server/src/core/rules/archive/sameHeader.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

describe('archive.same-header', () => {
  it('marks the second of two dispatches with one header', () => {
    expect(
      compare(sameHeader, [
        {
          name: 'a.dispatch',
          text:
            dispatchOf('2025-01-01', 'News from Moss', STORM) + dispatchOf('2025-01-01', 'News from Moss', LIGHTHOUSE),
        },
        {
          name: 'b.dispatch',
          text: dispatchOf('2025-01-01', 'News from Moss', 'Moss has a new school, and it opens in August.'),
        },
      ]),
    ).toEqual([
      {
        at: '1 "News from Moss"',
        message: 'Another dispatch has the same date and title, but another body.',
        related: ['0 "News from Moss": The first of them.'],
      },
      {
        at: '2 "News from Moss"',
        message: 'Another dispatch in a.dispatch has the same date and title, but another body.',
        related: ['0 "News from Moss": The first of them.'],
      },
    ]);
  });

  it('leaves another day, another title and the same body alone', () => {
    expect(
      compare(sameHeader, [
        dispatchOf('2025-01-01', 'News from Moss', STORM),
        dispatchOf('2025-01-02', 'News from Moss', LIGHTHOUSE),
        dispatchOf('2025-01-01', 'More News from Moss', LIGHTHOUSE),
        dispatchOf('2025-01-01', 'News from Moss', STORM),
      ]),
    ).toEqual([]);
  });
});
