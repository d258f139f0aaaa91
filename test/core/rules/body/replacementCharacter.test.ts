import { describe, expect, it } from 'vitest';
import { replacementCharacter } from '../../../../server/src/core/rules/body/replacementCharacter.ts';
import { check } from '../reading.ts';

describe('body.replacement-character', () => {
  it('marks one', () => {
    expect(check(replacementCharacter, 'date 2025-09-07 Ferry Leaves Harbour\nIt l�ft.')).toEqual([
      {
        at: 'It l[[�]]ft.',
        message:
          'A character was lost here when the text was read in the wrong encoding: the source tells what belongs here.',
      },
    ]);
  });

  it('marks a run', () => {
    expect(check(replacementCharacter, 'date 2025-09-07 Ferry Leaves Harbour\nIt ��ft.')).toEqual([
      {
        at: 'It [[��]]ft.',
        message:
          'Characters were lost here when the text was read in the wrong encoding: the source tells what belongs here.',
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour\nIt left.'])('%j has lost nothing', (text) => {
    expect(check(replacementCharacter, text)).toEqual([]);
  });
});
