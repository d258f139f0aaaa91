import { describe, expect, it } from 'vitest';
import { noBreakSpace } from '../../../../server/src/core/rules/body/noBreakSpace.ts';
import { check } from '../reading.ts';

describe('body.no-break-space', () => {
  it('writes a common space', () => {
    expect(check(noBreakSpace, 'date 2025-09-07 Ferry Leaves\nIt left.')).toEqual([
      {
        at: 'It[[ ]]left.',
        message: 'A no-break space stands here: a common space is found by a search.',
        fixes: ['Write a common space: It left.'],
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves\nIt left.'])('%j has none in its body', (text) => {
    expect(check(noBreakSpace, text)).toEqual([]);
  });
});
