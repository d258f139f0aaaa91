import { describe, expect, it } from 'vitest';
import { indent } from '../../../../server/src/core/rules/header/indent.ts';
import { check } from '../reading.ts';

describe('header.indent', () => {
  it.each([
    ['  ', '2 spaces'],
    ['\t', 'a tab'],
    ['\u00a0', 'a no-break space'],
    [' \t', 'a space and a tab'],
    [' \u00a0\u00a0', 'a space and 2 no-break spaces'],
    ['\u2003', 'a white space other than the common one'],
  ])('mends an indent of %j', (blank, inWords) => {
    expect(check(indent, `${blank}date 2025-09-07 Ferry Leaves Harbour`)).toEqual([
      {
        at: `[[${blank}]]date 2025-09-07 Ferry Leaves Harbour`,
        message: `The header is indented by ${inWords}: it begins at the line's start, or behind one space.`,
        fixes: ['Indent by one space:  date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['', ' ', '\ufeff', '\ufeff '])('%j may stand in front of a header', (blank) => {
    expect(check(indent, `${blank}date 2025-09-07 Ferry Leaves Harbour`)).toEqual([]);
  });

  it('leaves a preamble alone', () => {
    expect(check(indent, '  Ferry Leaves Harbour')).toEqual([]);
  });
});
