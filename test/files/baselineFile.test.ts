import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pathInBaseline, readBaselineFile, writeBaselineFile } from '../../server/src/files/baselineFile.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dispatch-baseline-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const BASELINE = { files: { 'a/b.dispatch': { 'body.empty': { '0123456789abcdef': 2 } } } };

test('a baseline is read as it was written', async () => {
  const path = join(folder(), 'baseline.json');
  await writeBaselineFile(path, BASELINE);
  expect(await readBaselineFile(path)).toEqual({ baseline: BASELINE });
});

test('one that is not there yet knows nothing', async () => {
  expect(await readBaselineFile(join(folder(), 'none.json'))).toEqual({ baseline: { files: {} } });
});

test('one that is broken, or cannot be read, is a problem at its place', async () => {
  const path = join(folder(), 'baseline.json');
  writeFileSync(path, '{\n  "version": 1,\n  files: {}\n}\n');
  expect(await readBaselineFile(path)).toEqual({
    problem: {
      path,
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } },
      message: '"files" is not JSON: write texts in double quotation marks.',
    },
  });
  const start = { line: 0, character: 0 };
  const other = folder();
  expect(await readBaselineFile(other)).toEqual({
    problem: {
      path: other,
      range: { start, end: start },
      message: 'The baseline could not be read: this is a folder.',
    },
  });
});

test('it knows files by their way from its own folder', () => {
  expect(pathInBaseline('/archive/baseline.json', '/archive/1998/05/a.dispatch')).toBe('1998/05/a.dispatch');
  expect(pathInBaseline('/archive/conf/baseline.json', '/archive/a.dispatch')).toBe('../a.dispatch');
});
