import { describe, expect, it } from 'vitest';
import { encoding } from '../../../../server/src/core/rules/archive/encoding.ts';
import { compare } from '../comparing.ts';

describe('archive.encoding', () => {
  it('names the encoding at the first character', () => {
    expect(compare(encoding, [{ encoding: 'windows-1252', text: 'date 2025-01-01 One\nIt left.' }])).toEqual([
      { at: '0 "d"', message: 'The file is in windows-1252: in UTF-8 every program reads it the same way.' },
    ]);
  });

  it.each(['utf-8', 'UTF-8', 'ascii', ''])('has nothing to say of %j', (label) => {
    expect(compare(encoding, [{ encoding: label, text: 'date 2025-01-01 One\nIt left.' }])).toEqual([]);
  });
});
