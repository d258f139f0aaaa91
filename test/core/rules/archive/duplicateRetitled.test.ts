import { describe, expect, it } from 'vitest';
import { duplicateRetitled } from '../../../../server/src/core/rules/archive/duplicateRetitled.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

describe('archive.duplicate-retitled', () => {
  it('marks the second title of one body', () => {
    expect(
      compare(duplicateRetitled, [
        dispatchOf('2025-01-01', 'Ferry Leaves Late', STORM),
        dispatchOf('2025-01-02', 'Storm in Moss', STORM),
      ]),
    ).toEqual([
      {
        at: '1 "Storm in Moss"',
        message: 'The same body stands in the archive before, under another title: "Ferry Leaves Late" of 2025-01-01.',
        related: ['0 "Ferry Leaves Late": The first of them.'],
      },
    ]);
  });

  it('leaves the same title and other bodies alone', () => {
    expect(
      compare(duplicateRetitled, [
        dispatchOf('2025-01-01', 'Ferry Leaves Late', STORM),
        dispatchOf('2025-01-02', 'Ferry Leaves Late', STORM),
        dispatchOf('2025-01-03', 'Lighthouse Opens', LIGHTHOUSE),
      ]),
    ).toEqual([]);
  });
});
