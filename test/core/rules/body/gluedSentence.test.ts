import { describe, expect, it } from 'vitest';
import { gluedSentence } from '../../../../server/src/core/rules/body/gluedSentence.ts';
import { check } from '../reading.ts';

describe('body.glued-sentence', () => {
  it('parts two sentences', () => {
    expect(check(gluedSentence, 'date 2025-09-07 Ferry Leaves Harbour\nThe first in six years.Moss said so.')).toEqual([
      {
        at: 'The first in six years[[.M]]oss said so.',
        message: 'Two sentences are glued together: a space belongs between them.',
        fixes: ['Insert a space: The first in six years. Moss said so.'],
      },
    ]);
  });

  it('parts them behind a question', () => {
    expect(check(gluedSentence, 'date 2025-09-07 Ferry Leaves Harbour\nWill it return?Nobody knows.')).toEqual([
      {
        at: 'Will it return[[?N]]obody knows.',
        message: 'Two sentences are glued together: a space belongs between them.',
        fixes: ['Insert a space: Will it return? Nobody knows.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left. It came back.',
    'date 2025-09-07 Ferry Leaves Harbour\nThe U.S.Navy and www.Example.com and file.Name.txt',
    'date 2025-09-07 Ferry Leaves Harbour\nProf.Berg wrote to info@moss.No.',
    'date 2025-09-07 Ferry Leaves Harbour\nNode.JS and No.One',
  ])('%j has nothing to part', (text) => {
    expect(check(gluedSentence, text)).toEqual([]);
  });
});
