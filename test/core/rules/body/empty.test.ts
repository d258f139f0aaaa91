import { describe, expect, it } from 'vitest';
import { empty } from '../../../../server/src/core/rules/body/empty.ts';
import { check } from '../reading.ts';

describe('body.empty', () => {
  it('marks the title of a dispatch without a body', () => {
    expect(check(empty, 'date 2025-09-07 Ferry Leaves\n\nKCNA\n2025-09-05')).toEqual([
      {
        at: 'date 2025-09-07 [[Ferry Leaves]]',
        message: 'The dispatch has no body: at least one paragraph belongs below the header.',
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour\nIt left.', 'Copied by hand.', 'date 2025-09-07'])(
    '%j has a body, or no title',
    (text) => {
      expect(check(empty, text)).toEqual([]);
    },
  );
});
