import { describe, expect, it } from 'vitest';
import { byteOrderMark } from '../../../../server/src/core/rules/archive/byteOrderMark.ts';
import { compare } from '../comparing.ts';

describe('archive.byte-order-mark', () => {
  const text = 'date 2025-01-01 One\nIt left.';

  it('stands at the first character', () => {
    expect(compare(byteOrderMark, [{ byteOrderMark: true, text }])).toEqual([
      { at: '0 "d"', message: 'The file begins with a byte order mark, which UTF-8 does not need.' },
    ]);
  });

  it('has nothing to say of a file without one', () => {
    expect(compare(byteOrderMark, [{ byteOrderMark: false, text }])).toEqual([]);
  });
});
