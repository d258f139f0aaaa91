import { describe, expect, it } from 'vitest';
import { dashSpace } from '../../../../server/src/core/rules/dateline/dashSpace.ts';
import { check } from '../reading.ts';

describe('dateline.dash-space', () => {
  it('parts dash and word', () => {
    expect(check(dashSpace, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (Nordisk) --It left.')).toEqual([
      {
        at: 'MOSS, April 4 (Nordisk) [[--I]]t left.',
        message: 'The first word is glued to the dash of the dateline: a space belongs between them.',
        fixes: ['Insert a space: MOSS, April 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, March 3. /TASS/. It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (Nordisk) --',
  ])('%j has its space', (text) => {
    expect(check(dashSpace, text)).toEqual([]);
  });
});
