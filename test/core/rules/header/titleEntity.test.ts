import { describe, expect, it } from 'vitest';
import { titleEntity } from '../../../../server/src/core/rules/header/titleEntity.ts';
import { check } from '../reading.ts';

describe('header.title-entity', () => {
  it('writes the character', () => {
    expect(check(titleEntity, 'date 2025-09-07 Ferry &amp; Harbour\nA &amp; B')).toEqual([
      {
        at: 'date 2025-09-07 Ferry [[&amp;]] Harbour',
        message: 'The HTML entity "&amp;" stands in place of "&".',
        fixes: ['Write "&": date 2025-09-07 Ferry & Harbour'],
      },
    ]);
  });

  it('knows entities by number', () => {
    expect(check(titleEntity, 'date 2025-09-07 Ferry&#39;s Harbour')).toEqual([
      {
        at: 'date 2025-09-07 Ferry[[&#39;]]s Harbour',
        message: 'The HTML entity "&#39;" stands in place of "\'".',
        fixes: ['Write "\'": date 2025-09-07 Ferry\'s Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry & Harbour',
    'date 2025-09-07 AT&T; Ferry',
    'date 2025-09-07 Ferry\nA &amp; B',
    'date 2025-09-07',
  ])('%j has no entity in its title', (text) => {
    expect(check(titleEntity, text)).toEqual([]);
  });
});
