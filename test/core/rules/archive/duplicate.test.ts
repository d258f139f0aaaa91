import { describe, expect, it } from 'vitest';
import { duplicate } from '../../../../server/src/core/rules/archive/duplicate.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

describe('archive.duplicate', () => {
  it('marks the second of two equal dispatches, whatever their white space', () => {
    expect(
      compare(duplicate, [
        { name: 'a.dispatch', text: dispatchOf('2025-01-01', 'Ferry Leaves Late', STORM) },
        { name: 'b.dispatch', text: dispatchOf('2025-01-02', 'Ferry Leaves Late', STORM.replaceAll(' ', '  ')) },
      ]),
    ).toEqual([
      {
        at: '1 "Ferry Leaves Late"',
        message: 'The same dispatch stands in the archive before: "Ferry Leaves Late" of 2025-01-01 in a.dispatch.',
        related: ['0 "Ferry Leaves Late": The first of them.'],
      },
    ]);
  });

  it('leaves other bodies, other titles and bodies of a few words alone', () => {
    expect(
      compare(duplicate, [
        dispatchOf('2025-01-01', 'Ferry Leaves Late', STORM),
        dispatchOf('2025-01-01', 'Ferry Leaves Late', LIGHTHOUSE),
        dispatchOf('2025-01-01', 'Ferry Is Late', STORM),
        dispatchOf('2025-01-01', 'Photo', 'Photo shows the ferry.'),
        dispatchOf('2025-01-02', 'Photo', 'Photo shows the ferry.'),
      ]),
    ).toEqual([]);
  });
});
