import { describe, expect, it } from 'vitest';
import { dateMark } from '../../../../server/src/core/rules/header/dateMark.ts';
import { check } from '../reading.ts';

describe('header.date-mark', () => {
  it.each([
    ['date 2025-09-07: Ferry Leaves Harbour', 'date 2025-09-07[[:]] Ferry Leaves Harbour', ':'],
    ['date 2025-09-07 : Ferry Leaves Harbour', 'date 2025-09-07 [[:]] Ferry Leaves Harbour', ':'],
    ['date 2025-09-07, Ferry Leaves Harbour', 'date 2025-09-07[[,]] Ferry Leaves Harbour', ','],
    ['date 2025-09-07 - Ferry Leaves Harbour', 'date 2025-09-07 [[-]] Ferry Leaves Harbour', '-'],
    ['date 2025-09-07 – Ferry Leaves Harbour', 'date 2025-09-07 [[–]] Ferry Leaves Harbour', '–'],
    ['date 2025-09-07 | Ferry Leaves Harbour', 'date 2025-09-07 [[|]] Ferry Leaves Harbour', '|'],
  ])('takes the mark out of %j', (text, at, mark) => {
    expect(check(dateMark, text)).toEqual([
      {
        at,
        message: `"${mark}" stands between date and title: only a space belongs there.`,
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry - Harbour',
    'date 2025-09-07 -40 Degrees in Harbour',
    'date 2025-09-07 "Ferry" Leaves Harbour',
    'date 2025-09-07 [Photo] Ferry',
    'date 2025-09-07 -',
    'date Ferry Leaves Harbour',
  ])('%j has no mark between date and title', (text) => {
    expect(check(dateMark, text)).toEqual([]);
  });
});
