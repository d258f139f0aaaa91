import { describe, expect, it } from 'vitest';
import { titleNoBreakSpace } from '../../../../server/src/core/rules/header/titleNoBreakSpace.ts';
import { check } from '../reading.ts';

describe('header.title-no-break-space', () => {
  it('writes common spaces', () => {
    expect(check(titleNoBreakSpace, 'date 2025-09-07 Ferry Leaves Harbour\nThe ferry left.')).toEqual([
      {
        at: 'date 2025-09-07 Ferry[[ ]]Leaves Harbour',
        message: 'Inside the title stands a no-break space: a common space is found by a search.',
        fixes: ['Write a common space: date 2025-09-07 Ferry Leaves Harbour'],
      },
      {
        at: 'date 2025-09-07 Ferry Leaves[[ ]]Harbour',
        message: 'Inside the title stands a no-break space: a common space is found by a search.',
        fixes: ['Write a common space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour ', 'date 2025-09-07'])('%j has none inside its title', (text) => {
    expect(check(titleNoBreakSpace, text)).toEqual([]);
  });
});
