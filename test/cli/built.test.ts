import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from './built.ts';
import { folderWith } from './commandLine.ts';

describe('the command line as it is shipped', () => {
  let program = '';
  const folder = mkdtempSync(join(tmpdir(), 'dispatch-built-'));
  beforeAll(() => {
    program = built(join(folder, 'dist'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });

  /** More files than one thread is given at a time. */
  const names = Array.from({ length: 100 }, (_, at) => `${String(at).padStart(3, '0')}.dispatch`);
  const archive = (header: (at: number) => string) =>
    folderWith(
      Object.fromEntries(names.map((name, at) => [name, `${header(at)}\nAnn Berg said that the ferry had left.\n`])),
    );

  it('finds the files of a glob', () => {
    const cwd = folderWith({ 'a.dispatch': 'Date 2025-09-07 Ferry\nText.\n', 'b.txt': 'Text.\n' });
    const printed = execFileSync(process.execPath, [program, 'outline', '*.dispatch'], { cwd, encoding: 'utf8' });
    expect(printed).toBe('a.dispatch\n  1: 2025-09-07 Ferry\n');
  });

  it('counts on all cores who speaks in many files', () => {
    const { status, stdout } = run(
      archive((at) => `date 2025-09-07 Ferry ${at}`),
      'speakers',
      '--format',
      'json',
      '.',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      speakers: [{ name: 'Ann Berg', dispatches: 100, statements: 100, first: '2025-09-07' }],
    });
  });

  it('outlines many files on all cores, in order', () => {
    const cwd = archive((at) => `date 2025-09-07 Ferry ${at}`);
    const { stdout } = run(cwd, 'outline', '--format', 'ndjson', '.');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; title: string; speakers: { name: string }[] });
    expect(lines.map(({ path, title, speakers }) => [path, title, speakers[0]?.name])).toEqual(
      names.map((name, at) => [name, `Ferry ${at}`, 'Ann Berg']),
    );
  });

  it('keeps what it finds on all cores in the baseline of the working folder, and finds nothing new', () => {
    const cwd = archive((at) => `Date 2025-09-07 Ferry ${at}`);
    expect(run(cwd, 'lint', '--quiet', '.')).toMatchObject({ status: 1 });
    const update = run(cwd, 'lint', '--quiet', '--update-baseline', '.');
    expect([update.status, update.stderr]).toEqual([
      0,
      expect.stringMatching(/^dispatch: dispatch-baseline\.json knows \d+ findings of these files\n$/),
    ]);
    const baseline = JSON.parse(readFileSync(join(cwd, 'dispatch-baseline.json'), 'utf8')) as { files: object };
    expect(Object.keys(baseline.files)).toEqual(names);
    const again = run(cwd, 'lint', '--quiet', '.');
    expect([again.status, again.stdout]).toEqual([0, '']);
  });
});
