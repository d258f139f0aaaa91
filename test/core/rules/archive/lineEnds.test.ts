import { describe, expect, it } from 'vitest';
import { lineEnds } from '../../../../server/src/core/rules/archive/lineEnds.ts';
import { compare } from '../comparing.ts';

describe('archive.line-ends', () => {
  it('marks the first line of each dispatch that ends in another way than the others of the file', () => {
    expect(compare(lineEnds, ['date 2025-01-01 One\nIt left.\ndate 2025-01-02 Two\r\nIt\rcame.\r\n\n\n\n'])).toEqual([
      {
        at: '1 "\\r\\n"',
        message: '2 lines, this the first, end in CRLF, the others of the file in LF.',
        fixes: ['End every line of the dispatch in LF: date 2025-01-02 Two\nIt\ncame.\n\n\n\n'],
      },
      {
        at: '1 "\\r"',
        message: 'A line ends in CR, the others of the file in LF.',
        fixes: ['End every line of the dispatch in LF: date 2025-01-02 Two\nIt\ncame.\n\n\n\n'],
      },
    ]);
  });

  it('writes CRLF where that is usual', () => {
    expect(compare(lineEnds, ['date 2025-01-01 One\r\nIt left.\nIt came.\r\n'])).toEqual([
      {
        at: '0 "\\n"',
        message: 'A line ends in LF, the others of the file in CRLF.',
        fixes: ['End every line of the dispatch in CRLF: date 2025-01-01 One\r\nIt left.\r\nIt came.\r\n'],
      },
    ]);
  });

  it.each(['date 2025-01-01 One\nIt left.\n', 'date 2025-01-01 One\r\nIt left.\r\n', 'date 2025-01-01 One', ''])(
    '%j ends all its lines in one way',
    (text) => {
      expect(compare(lineEnds, [text])).toEqual([]);
    },
  );
});
