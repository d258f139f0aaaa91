import { describe, expect, it } from 'vitest';
import { mojibake } from '../../../../server/src/core/rules/body/mojibake.ts';
import { check } from '../reading.ts';

describe('body.mojibake', () => {
  it('writes the apostrophe', () => {
    expect(check(mojibake, 'date 2025-09-07 Ferry Leaves Harbour\nThe ferryâ€™s crew.')).toEqual([
      {
        at: 'The ferry[[â€™]]s crew.',
        message: '"â€™" is "’", read in the wrong encoding.',
        fixes: ['Write "’": The ferry’s crew.'],
      },
    ]);
  });

  it('writes the letter', () => {
    expect(check(mojibake, 'date 2025-09-07 Ferry Leaves Harbour\nA cafÃ© in Moss.')).toEqual([
      {
        at: 'A caf[[Ã©]] in Moss.',
        message: '"Ã©" is "é", read in the wrong encoding.',
        fixes: ['Write "é": A café in Moss.'],
      },
    ]);
  });

  it('writes a letter of another script', () => {
    expect(check(mojibake, 'date 2025-09-07 Ferry Leaves Harbour\nÐ¡ left.')).toEqual([
      { at: '[[Ð¡]] left.', message: '"Ð¡" is "С", read in the wrong encoding.', fixes: ['Write "С": С left.'] },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nAMANHÃ” e depois.',
    'date 2025-09-07 Ferry Leaves Harbour\nA château in Île-de-France, São Paulo.',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
  ])('%j is well read', (text) => {
    expect(check(mojibake, text)).toEqual([]);
  });
});
