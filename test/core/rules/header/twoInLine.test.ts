import { describe, expect, it } from 'vitest';
import { twoInLine } from '../../../../server/src/core/rules/header/twoInLine.ts';
import { check } from '../reading.ts';

describe('header.two-in-line', () => {
  it('begins a new line for the second header', () => {
    expect(check(twoInLine, 'date 2025-09-07 Ferry Leaves Harbour date 2025-09-08 Ferry Returns\r\nIt did.')).toEqual([
      {
        at: 'date 2025-09-07 Ferry Leaves Harbour [[date 2025-09-08]] Ferry Returns',
        message: 'A second header begins in this line: it belongs on a line of its own.',
        fixes: ['Begin a new line: date 2025-09-07 Ferry Leaves Harbour \r\ndate 2025-09-08 Ferry Returns'],
      },
    ]);
  });

  it('takes a repeated keyword and date out', () => {
    expect(check(twoInLine, 'date 2025-09-07 date 2025-09-07 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 [[date 2025-09-07]] Ferry Leaves Harbour',
        message: 'Keyword and date stand twice: the title belongs behind the first.',
        fixes: ['Remove the second keyword and date: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('offers either where the dates differ', () => {
    expect(check(twoInLine, 'date 2025-09-07 date 2025-09-08 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 [[date 2025-09-08]] Ferry Leaves Harbour',
        message: 'Keyword and date stand twice: the title belongs behind the first.',
        choices: [
          'Remove the second keyword and date: date 2025-09-07 Ferry Leaves Harbour',
          'Remove the first keyword and date: date 2025-09-08 Ferry Leaves Harbour',
        ],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour',
    'date 2025-09-07 Election date 2025-10-01 announced',
    'date 2025-09-07 Weekly Update 2025-10-01 Published',
    'date 2025-09-07 Launch Date 2025-10-01 Announced',
    'date 2025-09-07 Save the date 2025-10-01',
    'date 2025-09-07 Up to date',
    'date 2025-09-07',
  ])('%j is one header', (text) => {
    expect(check(twoInLine, text)).toEqual([]);
  });
});
