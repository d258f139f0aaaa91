import { describe, expect, it } from 'vitest';
import { invisibleCharacter } from '../../../../server/src/core/rules/body/invisibleCharacter.ts';
import { check } from '../reading.ts';

describe('body.invisible-character', () => {
  it('takes it out', () => {
    expect(check(invisibleCharacter, 'date 2025-09-07 Ferry Leaves Harbour\nIt le​ft.')).toEqual([
      {
        at: 'It le[[​]]ft.',
        message: 'An invisible character, U+200B, hides here: a search for the word it stands in fails.',
        fixes: ['Remove it: It left.'],
      },
    ]);
  });

  it('takes a mark of direction out', () => {
    expect(check(invisibleCharacter, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.‎')).toEqual([
      {
        at: 'It left.[[‎]]',
        message: 'An invisible character, U+200E, hides here: a search for the word it stands in fails.',
        fixes: ['Remove it: It left.'],
      },
    ]);
  });

  it.each([
    '﻿date 2025-09-07 Ferry Leaves Harbour\nIt left.',
    'date 2025-09-07 Ferry Leaves Harbour\nמוס‏!',
    'date 2025-09-07 Ferry Leaves Harbour\nمی‌رود',
    'date 2025-09-07 Ferry Leaves Harbour\n👩‍👩',
  ])('%j has none, or needs it', (text) => {
    expect(check(invisibleCharacter, text)).toEqual([]);
  });
});
