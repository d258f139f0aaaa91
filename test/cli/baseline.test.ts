import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatchIn, folderWith } from './commandLine.ts';

const COLON = 'date: 2025-09-07 Ferry Opens\nIt opened. -0-\nKCNA\n2025-09-05\n';
const MISSPELT = 'dat 2025-09-08 Ferry Shuts\nIt shut. -0-\nKCNA\n2025-09-05\n';
const STORM =
  'The ferry to the islands left the harbour two hours late on Thursday, after the storm had torn two of its ropes.\n';

const FILES = {
  'a.dispatch': COLON,
  'b.dispatch': `date 2025-09-08 Storm\n${STORM}`,
  'c.dispatch': `date 2025-09-09 Storm\n${STORM}`,
};

const CODES = /header\.[\w-]+|archive\.[\w-]+/g;

async function codesIn(folder: string, ...args: string[]) {
  const { exitCode, stdout } = await dispatchIn(folder, ['lint', ...args, '.']);
  return [exitCode, ...(stdout.match(CODES) ?? [])];
}

describe('a baseline', () => {
  it('leaves out what it knows, wherever it has moved to, and reports what is new', async () => {
    const folder = folderWith(FILES);
    const at = ['--baseline', './known.json'];
    expect(await codesIn(folder, ...at)).toEqual([1, 'header.keyword-colon', 'archive.duplicate']);
    expect(await dispatchIn(folder, ['lint', '--update-baseline', ...at, '.'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: expect.stringMatching(/known\.json knows 2 findings of these files\ndispatch: 3 dispatches/) as string,
    });
    expect(await codesIn(folder, ...at)).toEqual([0]);
    writeFileSync(join(folder, 'a.dispatch'), MISSPELT + COLON);
    expect(await codesIn(folder, ...at)).toEqual([1, 'header.keyword-misspelt']);
  });

  it('is the one that the configuration names', async () => {
    const folder = folderWith({ ...FILES, '.dispatchrc.json': '{ "baseline": "sub/known.json" }', 'sub/x.md': '' });
    await dispatchIn(folder, ['lint', '--update-baseline', '.']);
    expect(JSON.parse(readFileSync(join(folder, 'sub/known.json'), 'utf8'))).toMatchObject({
      version: 1,
      files: { '../a.dispatch': { 'header.keyword-colon': {} }, '../c.dispatch': { 'archive.duplicate': {} } },
    });
    expect(await codesIn(folder)).toEqual([0]);
  });

  it('that is broken ends the run with 2 and a line that says where', async () => {
    const folder = folderWith({ ...FILES, 'known.json': '{ "version": 2, "files": {} }' });
    expect(await dispatchIn(folder, ['lint', '--baseline', './known.json', '.'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^dispatch: \.\/known\.json:1:1 The file was written by another version/) as string,
    });
  });
});
