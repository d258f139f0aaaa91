import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../server/src/files/encoding.ts';

const TEXT = 'date 2025-09-07 The Café at the Pier\nThe café “Été” opened.\n';

describe.each([
  ['UTF-8', Buffer.from(TEXT), { text: TEXT, encoding: 'utf-8', byteOrderMark: false }],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), { text: TEXT, encoding: 'utf-8', byteOrderMark: true }],
  [
    'UTF-16 with a mark',
    iconv.encode(TEXT, 'utf-16le', { addBOM: true }),
    { text: TEXT, encoding: 'utf-16le', byteOrderMark: true },
  ],
  ['a code page', iconv.encode(TEXT, 'windows-1252'), { text: TEXT, encoding: 'windows-1252', byteOrderMark: false }],
])('a text in %s', (_name, bytes, decoded) => {
  it('is read, and its encoding is named', async () => {
    expect(await decodeText(bytes)).toEqual(decoded);
  });

  it('is written as the same bytes', async () => {
    expect((await encodeText(decoded)).equals(bytes)).toBe(true);
  });
});
