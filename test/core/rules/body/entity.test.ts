import { describe, expect, it } from 'vitest';
import { entity } from '../../../../server/src/core/rules/body/entity.ts';
import { check } from '../reading.ts';

describe('body.entity', () => {
  it('writes the character', () => {
    expect(check(entity, 'date 2025-09-07 Ferry Leaves Harbour\nHe said &quot;no.')).toEqual([
      {
        at: 'He said [[&quot;]]no.',
        message: 'The HTML entity "&quot;" stands in place of """.',
        fixes: ['Write """: He said "no.'],
      },
    ]);
  });

  it('writes a common space', () => {
    expect(check(entity, 'date 2025-09-07 Ferry Leaves Harbour\nIt&nbsp;left.')).toEqual([
      {
        at: 'It[[&nbsp;]]left.',
        message: 'The HTML entity "&nbsp;" stands in place of a space.',
        fixes: ['Write a space: It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nBerg & Son; AT&T; &nothing;',
    'date 2025-09-07 Ferry &amp; Harbour\nIt left.',
  ])('%j has no entities', (text) => {
    expect(check(entity, text)).toEqual([]);
  });
});
