import { expect, it } from 'vitest';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { packFindings, unpackFindings } from '../../server/src/archiveLint/packedFindings.ts';
import { rulePage } from '../../server/src/rulePage.ts';

it('findings that are packed come out as they were, in a text without line ends and tabs', () => {
  const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
  const other = { start: { line: 5, character: 6 }, end: { line: 7, character: 8 } };
  const bare: FileFinding = {
    code: 'body.empty',
    level: 'hint',
    message: 'a\tb\nc "d" \u2028',
    range,
    url: rulePage('body.empty'),
    related: [],
  };
  const full: FileFinding = {
    ...bare,
    related: [{ path: 'x\ty', range: other, message: 'there' }],
    fix: { title: 'Mend it', edits: [{ range: other, newText: '\r\n' }], safe: true },
    fingerprint: '0123456789abcdef',
  };
  const guess = { ...bare, fix: { title: 'Guess', edits: [], safe: false } };
  const text = packFindings([bare, full, guess]);
  expect(text).not.toMatch(/[\t\r\n]/);
  expect(unpackFindings(text)).toEqual([bare, full, guess]);
  expect(JSON.stringify(unpackFindings(text))).toBe(JSON.stringify([bare, full, guess]));
  expect(unpackFindings(packFindings([]))).toEqual([]);
});
