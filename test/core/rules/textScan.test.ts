import { describe, expect, it } from 'vitest';
import { scanText, type TextScan } from '../../../server/src/core/rules/textScan.ts';

const NOTHING: TextScan = {
  controls: [],
  invisibles: [],
  noBreakSpaces: [],
  replacements: [],
  mojibake: [],
  tags: [],
  entities: [],
  capitals: [],
  stops: [],
  quotes: [],
};

describe('a scan', () => {
  it('finds nothing in sound text', () => {
    expect(scanText({ text: 'It left. It came back\r\n\tat 5 < 6 & more, Ærø and Île.' })).toEqual(NOTHING);
  });

  it('finds each kind at its offset', () => {
    expect(scanText({ text: '\u0001\u200b\u00a0\ufffdâ€™<b&aoB.C"“' })).toEqual({
      ...NOTHING,
      controls: [0],
      invisibles: [1],
      noBreakSpaces: [2],
      replacements: [3],
      mojibake: [4],
      tags: [7],
      entities: [9],
      capitals: [12],
      quotes: [15, 16],
    });
  });

  it('finds the stop between a small letter and a capital', () => {
    expect(scanText({ text: 'six years.China U.S.A a.b' })).toEqual({ ...NOTHING, stops: [9] });
  });

  it('takes a byte order mark at the start for the file’s', () => {
    expect(scanText({ text: '\ufeffdate' })).toEqual(NOTHING);
    expect(scanText({ text: 'da\ufeffte' })).toEqual({ ...NOTHING, invisibles: [2] });
  });
});
