import { describe, expect, it } from 'vitest';
import { titleNumber } from '../../../../server/src/core/rules/header/titleNumber.ts';
import { check } from '../reading.ts';

describe('header.title-number', () => {
  it('reports a number', () => {
    expect(check(titleNumber, 'date 2025-09-07 17')).toEqual([
      { at: 'date 2025-09-07 [[17]]', message: '"17" stands in place of the title: a number is none.' },
    ]);
  });

  it('reports a time of day', () => {
    expect(check(titleNumber, 'date 2025-09-07 10:35')).toEqual([
      { at: 'date 2025-09-07 [[10:35]]', message: 'The time of day "10:35" stands where the title begins.' },
    ]);
  });

  it('reports a time with its zone before the title', () => {
    expect(check(titleNumber, 'date 2025-09-07 10:35:07 GMT Ferry Leaves')).toEqual([
      {
        at: 'date 2025-09-07 [[10:35:07 GMT]] Ferry Leaves',
        message: 'The time of day "10:35:07 GMT" stands where the title begins.',
      },
    ]);
  });

  it('reports figures and marks', () => {
    expect(check(titleNumber, 'date 2025-09-07 (3/17)')).toEqual([
      { at: 'date 2025-09-07 [[(3/17)]]', message: '"(3/17)" stands in place of the title: a number is none.' },
    ]);
  });

  it.each([
    'date 2025-09-07 17 Ferries Leave',
    'date 2025-09-07 10:35 Ferry Leaves',
    'date 2025-09-07 ?',
    'date 2025-09-07',
  ])('%j is a title', (text) => {
    expect(check(titleNumber, text)).toEqual([]);
  });
});
