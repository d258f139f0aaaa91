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
  threes: [],
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

  it('finds the first of each three words with capitals that follow one another', () => {
    const threes = (text: string) => scanText({ text }).threes.map((at) => text.slice(at).split(' ', 3).join(' '));
    expect(threes('In Old New Moss Road, Ada B Cy and ofAda Berg Lund left')).toEqual([
      'In Old New',
      'Old New Moss',
      'New Moss Road,',
      'Ada B Cy',
      'Ada Berg Lund',
    ]);
    expect(threes("Ada  Berg Lund, Ada Berg, Lund; Ada of Berg Lund; Ada's Berg Lund")).toEqual([]);
  });

  it('finds the stop between a small letter and a capital', () => {
    expect(scanText({ text: 'six years.China U.S.A a.b' })).toEqual({ ...NOTHING, stops: [9] });
  });

  it('takes a byte order mark at the start for the file’s', () => {
    expect(scanText({ text: '\ufeffdate' })).toEqual(NOTHING);
    expect(scanText({ text: 'da\ufeffte' })).toEqual({ ...NOTHING, invisibles: [2] });
  });
});
