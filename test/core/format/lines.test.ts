import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineEnd, lineStart, lineTable } from '../../../server/src/core/format/lines.ts';

/** The lines of a text without their line ends. */
function linesOf(text: string): string[] {
  const table = lineTable(text);
  return table.starts.map((start, line) => text.slice(start, lineEnd(text, table, line)));
}

describe('the lines of a text', () => {
  it('end at LF, CRLF and a CR on its own', () => {
    expect(linesOf('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(lineTable('a\nb\r\nc\rd').starts).toEqual([0, 2, 5, 7]);
  });

  it('include an empty last one behind a line end', () => {
    expect(linesOf('a\n')).toEqual(['a', '']);
    expect(linesOf('a\r')).toEqual(['a', '']);
    expect(linesOf('')).toEqual(['']);
  });

  it('do not end at other white space', () => {
    expect(linesOf('a\u2028b\u0085c\fd')).toEqual(['a\u2028b\u0085c\fd']);
  });

  it('are those that any reader of the three line ends finds', () => {
    const text = fc.string({ unit: fc.constantFrom('\r', '\n', 'a', ' ') });
    fc.assert(
      fc.property(text, (sample) => {
        expect(linesOf(sample)).toEqual(sample.split(/\r\n|\r|\n/));
      }),
    );
  });

  it('are found again from each of their offsets', () => {
    const text = 'ab\r\n\rc\n';
    const table = lineTable(text);
    expect(Array.from({ length: text.length + 1 }, (_, offset) => lineAt(table, offset))).toEqual([
      0, 0, 0, 0, 1, 2, 2, 3,
    ]);
    expect([0, 1, 2, 3, 9].map((line) => lineStart(table, line))).toEqual([0, 4, 5, 7, 7]);
  });

  it('are found in 10 MB without a line end and in a million CRs', () => {
    expect(lineTable('x'.repeat(10_000_000)).starts).toEqual([0]);
    expect(lineTable('\r'.repeat(1_000_000)).starts).toHaveLength(1_000_001);
  });
});
