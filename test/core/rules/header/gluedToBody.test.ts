import { describe, expect, it } from 'vitest';
import { gluedToBody } from '../../../../server/src/core/rules/header/gluedToBody.ts';
import { check } from '../reading.ts';

describe('header.glued-to-body', () => {
  it('begins a new line', () => {
    expect(
      check(gluedToBody, 'date 2025-09-07 Ferry Leaves Harbour\nIt left. -0- date 2025-09-08 Ferry Returns\nIt did.'),
    ).toEqual([
      {
        at: 'It left. -0- [[date 2025-09-08]] Ferry Returns',
        message: 'A header is glued to the end of this line: it belongs on a line of its own.',
        fixes: ['Begin a new line: It left. -0- \ndate 2025-09-08 Ferry Returns'],
      },
    ]);
  });

  it('finds one behind a full stop', () => {
    expect(check(gluedToBody, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.date 2025-09-08 Ferry Returns')).toEqual([
      {
        at: 'It left.[[date 2025-09-08]] Ferry Returns',
        message: 'A header is glued to the end of this line: it belongs on a line of its own.',
        fixes: ['Begin a new line: It left.\ndate 2025-09-08 Ferry Returns'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nUntil that date 2025-09-08 was free.',
    'date 2025-09-07 Ferry Leaves Harbour\nAn update 2025-09-08 Published online.',
    'date 2025-09-07 Ferry Leaves Harbour\nThe date palms died.',
    'date 2025-09-07 Ferry Leaves date 2025-09-08 Ferry Returns',
  ])('%j has no header in its body', (text) => {
    expect(check(gluedToBody, text)).toEqual([]);
  });
});
