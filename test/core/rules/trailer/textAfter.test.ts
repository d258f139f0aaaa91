import { describe, expect, it } from 'vitest';
import { textAfter } from '../../../../server/src/core/rules/trailer/textAfter.ts';
import { check } from '../reading.ts';

describe('trailer.text-after', () => {
  it('marks the first line and offers to remove all', () => {
    expect(check(textAfter, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-05\nShare\nTweet')).toEqual([
      {
        at: '[[Share]]',
        message: '2 lines stand below the closing date, with which a dispatch ends.',
        choices: ['Remove the 2 lines: 2025-09-05'],
      },
    ]);
  });

  it('leaves a source line that has only lost its place to the rule for it', () => {
    expect(check(textAfter, 'date 2025-09-07 Ferry Leaves Harbour\nIt left. -0-\n2025-09-05\nKCNA\nShare')).toEqual([
      {
        at: '[[Share]]',
        message: 'A line stands below the closing date, with which a dispatch ends.',
        choices: ['Remove the line: KCNA'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left. -0-\n2025-09-05\nKCNA',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA\n2025-09-05\n\n',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nKCNA',
  ])('%j ends with its closing date', (text) => {
    expect(check(textAfter, text)).toEqual([]);
  });
});
