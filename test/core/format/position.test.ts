import { describe, expect, it } from 'vitest';
import { lineTable } from '../../../server/src/core/format/lines.ts';
import { offsetAt, positionAt, rangeOf } from '../../../server/src/core/format/position.ts';

const text = 'a😀b\r\n\ncd';
const lines = lineTable(text);

describe('positions', () => {
  it('count UTF-16 characters from the start of their line', () => {
    expect([0, 1, 2, 3, 6, 7, 8].map((offset) => positionAt(lines, offset))).toEqual([
      { line: 0, character: 0 },
      { line: 0, character: 1 },
      { line: 0, character: 2 },
      { line: 0, character: 3 },
      { line: 1, character: 0 },
      { line: 2, character: 0 },
      { line: 2, character: 1 },
    ]);
  });

  it('count their lines from the first line of the text in its document', () => {
    expect(rangeOf(lines, { start: 3, end: 8 }, 40)).toEqual({
      start: { line: 40, character: 3 },
      end: { line: 42, character: 1 },
    });
  });

  it('lead back to the offsets they came from', () => {
    const offsets = [0, 1, 2, 3, 4, 6, 7, 8, 9];
    expect(offsets.map((offset) => offsetAt(text, lines, positionAt(lines, offset)))).toEqual(offsets);
  });

  it('past a line count as its end, before it as its start', () => {
    expect(offsetAt(text, lines, { line: 0, character: 99 })).toBe(4);
    expect(offsetAt(text, lines, { line: 1, character: 1 })).toBe(6);
    expect(offsetAt(text, lines, { line: 2, character: -1 })).toBe(7);
  });

  it('outside the text count as its start or its end', () => {
    expect(offsetAt(text, lines, { line: -1, character: 5 })).toBe(0);
    expect(offsetAt(text, lines, { line: 3, character: 0 })).toBe(9);
  });
});
