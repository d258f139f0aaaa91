import { describe, expect, it } from 'vitest';
import { controlCharacter } from '../../../../server/src/core/rules/body/controlCharacter.ts';
import { check } from '../reading.ts';

describe('body.control-character', () => {
  it('takes it out', () => {
    expect(check(controlCharacter, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\u0003')).toEqual([
      {
        at: 'It left.[[\u0003]]',
        message: 'Control character U+0003 stands here: no dispatch needs one.',
        fixes: ['Remove it: It left.'],
      },
    ]);
  });

  it('takes a run out', () => {
    expect(check(controlCharacter, 'date 2025-09-07 Ferry Leaves Harbour\n\u0001\u0002It left.')).toEqual([
      {
        at: '[[\u0001\u0002]]It left.',
        message: 'Control character U+0001 stands here: no dispatch needs one.',
        fixes: ['Remove it: It left.'],
      },
    ]);
  });

  it('is not certain between two letters', () => {
    expect(check(controlCharacter, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.')).toEqual([
      {
        at: 'It l[[]]eft.',
        message: 'Control character U+007F stands here: no dispatch needs one.',
        choices: ['Remove it: It left.'],
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour\n\tIt left.\r\nIt came back.'])('%j has none', (text) => {
    expect(check(controlCharacter, text)).toEqual([]);
  });
});
