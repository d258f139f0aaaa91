import { describe, expect, it } from 'vitest';
import { missingSpace } from '../../../../server/src/core/rules/header/missingSpace.ts';
import { check } from '../reading.ts';

describe('header.missing-space', () => {
  it('parts date and title', () => {
    expect(check(missingSpace, 'date 2025-09-07Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-0[[7F]]erry Leaves Harbour',
        message: 'Date and title are glued together: a space belongs between them.',
        fixes: ['Insert a space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('parts keyword and date', () => {
    expect(check(missingSpace, 'date2025-09-07 Ferry Leaves Harbour')).toEqual([
      {
        at: 'dat[[e2]]025-09-07 Ferry Leaves Harbour',
        message: 'Keyword and date are glued together: a space belongs between them.',
        fixes: ['Insert a space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('parts all three', () => {
    expect(check(missingSpace, 'date2025-09-07Ferry Leaves Harbour')).toEqual([
      {
        at: 'dat[[e2]]025-09-07Ferry Leaves Harbour',
        message: 'Keyword and date are glued together: a space belongs between them.',
        fixes: ['Insert a space: date 2025-09-07Ferry Leaves Harbour'],
      },
      {
        at: 'date2025-09-0[[7F]]erry Leaves Harbour',
        message: 'Date and title are glued together: a space belongs between them.',
        fixes: ['Insert a space: date2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('parts a title in another notation of the date', () => {
    expect(check(missingSpace, 'date 7 September 2025Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 7 September 202[[5F]]erry Leaves Harbour',
        message: 'Date and title are glued together: a space belongs between them.',
        fixes: ['Insert a space: date 7 September 2025 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour',
    'date:2025-09-07 Ferry Leaves Harbour',
    'date 2025-09-07: Ferry Leaves Harbour',
    'date 2025-09-07',
  ])('%j has its spaces', (text) => {
    expect(check(missingSpace, text)).toEqual([]);
  });
});
