import { describe, expect, it } from 'vitest';
import { titleNavigation } from '../../../../server/src/core/rules/header/titleNavigation.ts';
import { check } from '../reading.ts';

describe('header.title-navigation', () => {
  it('reports a menu', () => {
    expect(check(titleNavigation, 'date 2025-09-07 Go to Contents')).toEqual([
      {
        at: 'date 2025-09-07 [[Go to Contents]]',
        message: '"Go to Contents" comes from the page around the article: it is no title.',
      },
    ]);
  });

  it('reports share buttons', () => {
    expect(check(titleNavigation, 'date 2025-09-07 0 SHARES Share Tweet')).toEqual([
      {
        at: 'date 2025-09-07 [[0 SHARES Share Tweet]]',
        message: '"0 SHARES" comes from the page around the article: it is no title.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Go to Sea, Minister Tells Youth',
    'date 2025-09-07 Shares Fall in Moss',
    'date 2025-09-07 Home Rule Discussed',
    'date 2025-09-07 Menu of Royal Banquet',
    'date 2025-09-07 12 Share Prize',
  ])('%j is a title', (text) => {
    expect(check(titleNavigation, text)).toEqual([]);
  });
});
