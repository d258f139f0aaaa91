import { describe, expect, it } from 'vitest';
import { titlePhotoCredit } from '../../../../server/src/core/rules/header/titlePhotoCredit.ts';
import { check } from '../reading.ts';

describe('header.title-photo-credit', () => {
  it('reports a credit', () => {
    expect(check(titlePhotoCredit, 'date 2025-09-07 Photo : A. Berg / Nordisk')).toEqual([
      {
        at: 'date 2025-09-07 [[Photo : A. Berg / Nordisk]]',
        message: 'The credit of a photograph stands in place of the title.',
      },
    ]);
  });

  it('reports a courtesy', () => {
    expect(check(titlePhotoCredit, 'date 2025-09-07 Image courtesy of A. Berg')).toEqual([
      {
        at: 'date 2025-09-07 [[Image courtesy of A. Berg]]',
        message: 'The credit of a photograph stands in place of the title.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Photo Exhibition Opens',
    'date 2025-09-07 Picture Postcards of Ferries',
    'date 2025-09-07 Photos of Ferry Shown',
  ])('%j is a title', (text) => {
    expect(check(titlePhotoCredit, text)).toEqual([]);
  });
});
