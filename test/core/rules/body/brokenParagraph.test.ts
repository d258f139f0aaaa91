import { describe, expect, it } from 'vitest';
import { brokenParagraph } from '../../../../server/src/core/rules/body/brokenParagraph.ts';
import { check } from '../reading.ts';

describe('body.broken-paragraph', () => {
  it('joins a name to the title before it', () => {
    expect(
      check(
        brokenParagraph,
        'date 2025-09-07 Ferry Leaves Harbour\nWords of thanks went to President\nAnna Berg of Moss.',
      ),
    ).toEqual([
      {
        at: 'Words of thanks went to [[President]]',
        message: 'The paragraph breaks off behind "President": "Anna" carries the sentence on.',
        fixes: ['Join the lines: Words of thanks went to President Anna Berg of Moss.'],
      },
    ]);
  });

  it('joins a line that begins with a small letter', () => {
    expect(
      check(
        brokenParagraph,
        'date 2025-09-07 Ferry Leaves Harbour\nWords of thanks went to the captain\nof the ferry.',
      ),
    ).toEqual([
      {
        at: 'Words of thanks went to the [[captain]]',
        message: 'The paragraph breaks off behind "captain": "of" carries the sentence on.',
        fixes: ['Join the lines: Words of thanks went to the captain of the ferry.'],
      },
    ]);
  });

  it('joins a line behind a comma', () => {
    expect(check(brokenParagraph, 'date 2025-09-07 Ferry Leaves Harbour\nAfter the storm,\nthe ferry left.')).toEqual([
      {
        at: 'After the [[storm,]]',
        message: 'The paragraph breaks off behind "storm,": "the" carries the sentence on.',
        fixes: ['Join the lines: After the storm, the ferry left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nIt came back.',
    'date 2025-09-07 Ferry Leaves Harbour\nPress Review\nAn article says so.',
    'date 2025-09-07 Ferry Leaves Harbour\nComrades,\nWe are here.',
    'date 2025-09-07 Ferry Leaves Harbour\nTunisia 1, New England\nIn the last match all won.',
    'date 2025-09-07 Ferry Leaves Harbour\nHe named:\n- the ferry\n- the harbour',
    'date 2025-09-07 Ferry Leaves Harbour\nThe ferry that goes to the islands left the harbour of Moss at\nseven in the morning, although the wind had risen during the\nnight and the captain had been told that the crossing would be\na rough one for whoever was on board.\nHe said that he had seen worse and that the ferry was built for\nweather of this kind.',
    'President\nAnna Berg',
  ])('%j is whole', (text) => {
    expect(check(brokenParagraph, text)).toEqual([]);
  });
});
