import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { built } from './built.ts';
import { folderWith } from './commandLine.ts';

const REST = 'Port Alma, September 4 (KCNA) -- It opened. -0-\nKCNA\n2025-09-05\n'.repeat(20);
const BROKEN = `Date: 2025-09-07   Ferry Opens\n${REST}`;
const MENDED = `date 2025-09-07 Ferry Opens\n${REST}`;
const FILES = 400;

const contentOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** Starts mending an archive, ends it as soon as the first file is mended, and waits until it is gone. */
async function interrupted(program: string, folder: string) {
  const child = spawn(process.execPath, [program, 'lint', '--fix', folder], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && contentOf(folder, '0.dispatch') !== MENDED) await pause(5);
  child.kill('SIGINT');
  return ended;
}

describe('Ctrl-C', () => {
  it('leaves every file whole, mended or not, and no other files; the next run mends the rest', async () => {
    const program = built();
    const folder = folderWith(Object.fromEntries(Array.from({ length: FILES }, (_, at) => [`${at}.dispatch`, BROKEN])));
    expect(await interrupted(program, folder)).toEqual([null, 'SIGINT']);
    const contents = readdirSync(folder).map((name) => contentOf(folder, name));
    expect(new Set(contents)).toEqual(new Set([BROKEN, MENDED]));
    expect(contents.length).toBe(FILES);

    const child = spawn(process.execPath, [program, 'lint', '--fix', '--quiet', folder], { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(new Set(readdirSync(folder).map((name) => contentOf(folder, name)))).toEqual(new Set([MENDED]));
  }, 120_000);
});
