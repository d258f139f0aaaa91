import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatchIn, folderWith } from './commandLine.ts';

const COLON = 'date: 2025-09-07 Ferry Opens\nIt opened. -0-\nKCNA\n2025-09-05\n';
const STORM =
  'The ferry to the islands left the harbour two hours late on Thursday, after the storm had torn two of its ropes.\n';

const FILES = {
  'a.dispatch': COLON,
  'b.dispatch': `date 2025-09-08 Storm\n${STORM}`,
  'c.dispatch': `date 2025-09-09 Storm\n${STORM}`,
  'd.txt': 'no header\n',
};

describe('dispatch lint --cache', () => {
  const lintIn = (folder: string, ...args: string[]) =>
    dispatchIn(folder, ['lint', '--cache', '--cache-location', './.cache/lint', ...args, '.']);

  it('prints the same in the second run as in the first, what shows by comparing included', async () => {
    const folder = folderWith(FILES);
    const first = await lintIn(folder);
    expect(first.stdout.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      './a.dispatch:1:5 error header.keyword-colon',
      './c.dispatch:1:17 warning archive.duplicate',
      '',
    ]);
    expect(await lintIn(folder)).toEqual(first);
  });

  it('does not read what has not changed, and reads what has', async () => {
    const folder = folderWith(FILES);
    const first = await lintIn(folder);
    const path = join(folder, 'a.dispatch');
    const then = new Date(2020, 1, 1);
    utimesSync(path, then, then);
    await lintIn(folder);
    // Of the same size and time: whoever does not read it takes it for what it was.
    writeFileSync(path, COLON.replace('date:', 'date '));
    utimesSync(path, then, then);
    expect(await lintIn(folder)).toEqual(first);
    utimesSync(path, then, new Date(2020, 1, 2));
    expect((await lintIn(folder)).stdout).not.toContain('keyword-colon');
  });

  it('is not written anew where nothing has changed, and compares all again where anything has', async () => {
    const folder = folderWith(FILES);
    await lintIn(folder);
    const cache = join(folder, '.cache/lint');
    const { ino } = statSync(cache);
    await lintIn(folder);
    expect(statSync(cache).ino).toBe(ino);
    writeFileSync(join(folder, 'b.dispatch'), `date 2025-09-08 Storm\nThe ferry stayed.\n`);
    expect((await lintIn(folder)).stdout).not.toContain('archive.duplicate');
    rmSync(join(folder, 'a.dispatch'));
    const fewer = await lintIn(folder);
    expect([fewer.exitCode, fewer.stdout]).toEqual([0, '']);
    expect(await lintIn(folder)).toEqual(fewer);
  });

  it('does not take what it found beside standard input for what it finds without', async () => {
    const folder = folderWith({ 'b.dispatch': FILES['b.dispatch'] });
    const args = ['lint', '--cache', '--cache-location', './.cache/lint'];
    const both = await dispatchIn(folder, [...args, '-', './b.dispatch'], FILES['c.dispatch']);
    expect(both.stdout).toContain('archive.duplicate');
    expect((await dispatchIn(folder, [...args, './b.dispatch'])).stdout).toBe('');
  });

  it('reads everything where another configuration holds', async () => {
    const folder = folderWith(FILES);
    await lintIn(folder);
    writeFileSync(join(folder, '.dispatchrc.json'), '{ "rules": { "header.keyword-colon": "off" } }');
    expect((await lintIn(folder)).stdout).not.toContain('a.dispatch');
  });

  it('works with a cache that somebody has broken, and mends it', async () => {
    const folder = folderWith({ ...FILES, '.cache/lint': 'broken\n' });
    const first = await lintIn(folder);
    expect(first.stderr).not.toContain('cache');
    expect(readFileSync(join(folder, '.cache/lint'), 'utf8')).toContain('a.dispatch');
    expect(await lintIn(folder)).toEqual(first);
  });

  it('says so where the cache cannot be written, and lints all the same', async () => {
    const folder = folderWith({ ...FILES, '.cache': 'a file\n' });
    const { exitCode, stdout, stderr } = await lintIn(folder);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('./a.dispatch:1:5')]);
    expect(stderr).toMatch(/^dispatch: the cache could not be written: /);
  });

  it('writes no cache unless it is asked to', async () => {
    const folder = folderWith(FILES);
    await dispatchIn(folder, ['lint', '--cache-location', './.cache/lint', '.']);
    expect(existsSync(join(folder, '.cache'))).toBe(false);
  });
});
