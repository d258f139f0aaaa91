import { describe, expect, it } from 'vitest';
import { monthCase } from '../../../../server/src/core/rules/dateline/monthCase.ts';
import { check } from '../reading.ts';

describe('dateline.month-case', () => {
  it('writes FEb as Feb', () => {
    expect(check(monthCase, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, FEb 4 (Nordisk) -- It left.')).toEqual([
      {
        at: 'MOSS, [[FEb]] 4 (Nordisk) -- It left.',
        message: 'The month "FEb" should be written "Feb".',
        fixes: ['Write "Feb": MOSS, Feb 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it('writes APRIL as April', () => {
    expect(check(monthCase, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, APRIL 4 (Nordisk) -- It left.')).toEqual([
      {
        at: 'MOSS, [[APRIL]] 4 (Nordisk) -- It left.',
        message: 'The month "APRIL" should be written "April".',
        fixes: ['Write "April": MOSS, April 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it('writes april as April', () => {
    expect(check(monthCase, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, april 4 (Nordisk) -- It left.')).toEqual([
      {
        at: 'MOSS, [[april]] 4 (Nordisk) -- It left.',
        message: 'The month "april" should be written "April".',
        fixes: ['Write "April": MOSS, April 4 (Nordisk) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, Sept. 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, SEptmber 4 (Nordisk) -- It left.',
  ])('%j is well written', (text) => {
    expect(check(monthCase, text)).toEqual([]);
  });
});
