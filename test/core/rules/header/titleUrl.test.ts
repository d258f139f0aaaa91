import { describe, expect, it } from 'vitest';
import { titleUrl } from '../../../../server/src/core/rules/header/titleUrl.ts';
import { check } from '../reading.ts';

describe('header.title-url', () => {
  it('reports an address', () => {
    expect(check(titleUrl, 'date 2025-09-07 https://example.org/ferry')).toEqual([
      {
        at: 'date 2025-09-07 [[https://example.org/ferry]]',
        message: 'The address of a page stands in place of the title.',
      },
    ]);
  });

  it('reports one before words', () => {
    expect(check(titleUrl, 'date 2025-09-07 www.example.org/ferry Ferry Leaves')).toEqual([
      {
        at: 'date 2025-09-07 [[www.example.org/ferry]] Ferry Leaves',
        message: 'The address of a page stands in place of the title.',
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves, Says example.org', 'date 2025-09-07'])('%j is a title', (text) => {
    expect(check(titleUrl, text)).toEqual([]);
  });
});
