import { describe, expect, it } from 'vitest';
import { placeMark } from '../../../../server/src/core/rules/dateline/placeMark.ts';
import { check } from '../reading.ts';

describe('dateline.place-mark', () => {
  it('writes a comma for a full stop', () => {
    expect(check(placeMark, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS. April 11 (Nordisk) -- It left.')).toEqual([
      {
        at: 'MOSS[[. ]]April 11 (Nordisk) -- It left.',
        message: 'Between place and date stands ".": a comma and a space belong there.',
        fixes: ['Write a comma and a space: MOSS, April 11 (Nordisk) -- It left.'],
      },
    ]);
  });

  it('writes a comma where there is none', () => {
    expect(check(placeMark, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS April 11 (Nordisk) -- It left.')).toEqual([
      {
        at: 'MOS[[S A]]pril 11 (Nordisk) -- It left.',
        message: 'Between place and date stands no comma: a comma and a space belong there.',
        fixes: ['Write a comma and a space: MOSS, April 11 (Nordisk) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 11 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
  ])('%j has its comma', (text) => {
    expect(check(placeMark, text)).toEqual([]);
  });
});
