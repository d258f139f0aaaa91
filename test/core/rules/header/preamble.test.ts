import { describe, expect, it } from 'vitest';
import { preamble } from '../../../../server/src/core/rules/header/preamble.ts';
import { check } from '../reading.ts';

describe('header.preamble', () => {
  it('marks a line before the first header', () => {
    expect(check(preamble, '\nCopied by hand.\n')).toEqual([
      {
        at: '[[Copied by hand.]]',
        message: 'This line stands before the first header: a dispatch begins with "date", its date and its title.',
      },
    ]);
  });

  it('marks the first of several', () => {
    expect(check(preamble, 'Copied by hand.\n\nAll rights reserved.')).toEqual([
      {
        at: '[[Copied by hand.]]',
        message:
          'This line and the line below it stand before the first header: a dispatch begins with "date", its date and its title.',
      },
    ]);
  });

  it('counts them', () => {
    expect(check(preamble, 'Copied\nby\nhand.')).toEqual([
      {
        at: '[[Copied]]',
        message:
          'This line and the 2 lines below it stand before the first header: a dispatch begins with "date", its date and its title.',
      },
    ]);
  });

  it.each(['', '\n \t\n﻿\n', 'date 2025-09-07 Ferry Leaves Harbour\nIt did.'])('%j is no preamble', (text) => {
    expect(check(preamble, text)).toEqual([]);
  });
});
