import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baselineFingerprint,
  baselineText,
  newFindings,
  NO_BASELINE,
  parseBaseline,
  updatedBaseline,
  type BaselineFinding,
} from '../../../server/src/core/config/baseline.ts';

/** The fingerprint of the one word that stands in double square brackets. */
function fingerprint(marked: string): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return baselineFingerprint(marked.replace('[[', '').replace(']]', ''), { start, end });
}

const finding = (code: string, print: string): BaselineFinding => ({ code, fingerprint: print });

describe('the fingerprint of a finding', () => {
  it('stays when lines around it come, go and change', () => {
    const before = fingerprint('date 2025-01-02 T\nThe [[ferryleft]] today.\nNordisk\n');
    expect(fingerprint('First.\r\n\r\nThe [[ferryleft]] today.\r\nMore.')).toBe(before);
    expect(fingerprint('The [[ferryleft]] today.')).toBe(before);
  });

  it('differs for another text, and on another line', () => {
    const all = [
      'The [[ferryleft]] today.',
      'The [[ferry]]left today.',
      'A [[ferryleft]] today.',
      'The [[ferryleft]].',
    ];
    expect(new Set(all.map(fingerprint)).size).toBe(all.length);
  });

  it('looks no further than a few words, so that a long paragraph may change elsewhere', () => {
    const rest = 'and so on '.repeat(20);
    expect(fingerprint(`One ${rest}the [[ferryleft]] today ${rest}`)).toBe(
      fingerprint(`${rest}the [[ferryleft]] today ${rest} two`),
    );
  });
});

describe('a baseline', () => {
  const found = [finding('body.empty', 'a'), finding('body.glued-name', 'b'), finding('body.glued-name', 'b')];
  const baseline = updatedBaseline(NO_BASELINE, [
    { path: 'b.dispatch', findings: found },
    { path: 'a/a.dispatch', findings: [finding('body.empty', 'a')] },
    { path: 'sound.dispatch', findings: [] },
  ]);

  it('is kept as sorted text', () => {
    expect(baselineText(baseline)).toBe(`{
  "version": 1,
  "files": {
    "a/a.dispatch": {
      "body.empty": {"a":1}
    },
    "b.dispatch": {
      "body.empty": {"a":1},
      "body.glued-name": {"b":2}
    }
  }
}
`);
    expect(baselineText(NO_BASELINE)).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });

  it('knows as many findings of a kind as there were, and calls the others new', () => {
    const more = [...found, finding('body.glued-name', 'b'), finding('body.empty', 'c')];
    expect(newFindings(baseline, 'b.dispatch', found)).toEqual([]);
    expect(newFindings(baseline, 'b.dispatch', more)).toEqual([
      finding('body.glued-name', 'b'),
      finding('body.empty', 'c'),
    ]);
    expect(newFindings(baseline, 'c.dispatch', found)).toEqual(found);
    expect(newFindings(baseline, 'toString', found)).toEqual(found);
  });

  it('is updated for the files that were looked at, and for no others', () => {
    const updated = updatedBaseline(baseline, [
      { path: 'b.dispatch', findings: [] },
      { path: 'a/a.dispatch', findings: [finding('body.empty', 'z')] },
    ]);
    expect(updated).toEqual({ files: { 'a/a.dispatch': { 'body.empty': { z: 1 } } } });
  });

  it('is read as it was written, and then knows all that it was made of', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a'));
    const findings = fc.array(fc.record({ code: names, fingerprint: names }));
    fc.assert(
      fc.property(fc.array(fc.record({ path: names, findings })), (files) => {
        const last = [...new Map(files.map((file) => [file.path, file])).values()];
        const read = parseBaseline(baselineText(updatedBaseline(NO_BASELINE, last)));
        if ('message' in read) throw new Error(read.message);
        for (const file of last) expect(newFindings(read, file.path, file.findings)).toEqual([]);
      }),
    );
  });

  it.each([
    ['', 0, 'The file is empty: write it anew with --update-baseline.'],
    ['{\n  "version": 1\n  "files": {} }', 2, 'A comma is missing before this.'],
    ['[]', 0, 'The file is not a baseline: write it anew with --update-baseline.'],
    [
      '{ "version": 1, "files": { "a": { "b": { "c": "d" } } } }',
      0,
      'The file is not a baseline: write it anew with --update-baseline.',
    ],
    [
      '{ "version": 2, "files": {} }',
      0,
      'The file was written by another version of this program: write it anew with --update-baseline.',
    ],
    ['{ "version": 1, "files": {}, }', 0, 'The file is not plain JSON: write it anew with --update-baseline.'],
  ])('says what is wrong with %j', (text, line, message) => {
    const read = parseBaseline(text);
    expect('message' in read && { line: read.range.start.line, message: read.message }).toEqual({ line, message });
  });
});
