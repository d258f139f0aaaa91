import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LintCache } from '../../server/src/archiveLint/lintCache.ts';
import { NOT_MENDED, type PackedLint } from '../../server/src/archiveLint/lintJobs.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { folderWith } from '../cli/commandLine.ts';
import { TODAY } from './linting.ts';

const STATE = { size: 10, mtimeMs: 1757203200000.5 };
const OTHER_CONFIG = { ...DEFAULT_LINT_CONFIG, knownAgencies: ['Nordisk'] };
const file = { name: 'a.dispatch', encoding: 'utf-8', byteOrderMark: false };
const lint = (path: string, findings = '[{"message":"\u2028 é"}]'): PackedLint => {
  return { path, file, dispatches: 1, findings, compared: '[]', ...NOT_MENDED };
};

/** A cache in which `x/ü.dispatch` is known, in one part, and `large`, in two; and where it is. */
function saved(): string {
  const path = join(folderWith({}), 'sub', 'cache');
  const cache = new LintCache(path, TODAY);
  cache.put(STATE, DEFAULT_LINT_CONFIG, lint('x/ü.dispatch'));
  cache.put(STATE, DEFAULT_LINT_CONFIG, lint('large', '[1]'));
  cache.put(STATE, DEFAULT_LINT_CONFIG, lint('large', '[2]'));
  expect(cache.save()).toBeNull();
  return path;
}

const known = (cache: LintCache, path: string, state = STATE, config = DEFAULT_LINT_CONFIG) => {
  const parts = cache.get(path, state, config);
  return parts && [...parts];
};

describe('a lint cache', () => {
  it('gives back what linting a file gave, in all its parts', () => {
    const cache = new LintCache(saved(), TODAY);
    expect(known(cache, 'x/ü.dispatch')).toEqual([lint('x/ü.dispatch')]);
    expect(known(cache, 'large')).toEqual([lint('large', '[1]'), lint('large', '[2]')]);
    expect(known(cache, 'unknown')).toBeNull();
  });

  it('forgets a file that has changed, or that is linted in another way, and everything on another day', () => {
    const path = saved();
    const cache = new LintCache(path, TODAY);
    expect(known(cache, 'large', { ...STATE, size: 11 })).toBeNull();
    expect(known(cache, 'large', { ...STATE, mtimeMs: 1 })).toBeNull();
    expect(known(cache, 'large', STATE, OTHER_CONFIG)).toBeNull();
    expect(known(new LintCache(path, { ...TODAY, day: 11 }), 'large')).toBeNull();
  });

  it('holds after a run what that run kept, and nothing else', () => {
    const path = saved();
    const second = new LintCache(path, TODAY);
    known(second, 'large');
    second.put(STATE, DEFAULT_LINT_CONFIG, lint('new'));
    second.save();
    const third = new LintCache(path, TODAY);
    expect(known(third, 'large')).toEqual([lint('large', '[1]'), lint('large', '[2]')]);
    expect([known(third, 'new')?.length, known(third, 'x/ü.dispatch')]).toEqual([1, null]);
  });

  it('forgets files that are there no more', () => {
    const path = saved();
    const second = new LintCache(path, TODAY);
    known(second, 'large');
    second.save();
    const third = new LintCache(path, TODAY);
    expect([known(third, 'large')?.length, known(third, 'x/ü.dispatch')]).toEqual([2, null]);
  });

  it('is not written anew where nothing has changed', () => {
    const path = saved();
    const { ino } = statSync(path);
    const second = new LintCache(path, TODAY);
    for (const each of ['x/ü.dispatch', 'large']) known(second, each);
    expect([second.save(), statSync(path).ino]).toEqual([null, ino]);
  });

  it('stays as it was where a run is given up, and leaves nothing beside it', () => {
    const path = saved();
    const before = readFileSync(path);
    const given = new LintCache(path, TODAY);
    given.put(STATE, DEFAULT_LINT_CONFIG, lint('x'.repeat(300_000)));
    given.discard();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['cache']);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', () => Buffer.from('no cache\nat all\n')],
    ['has binary lines', (bytes) => Buffer.concat([bytes, Buffer.from([0xff, 0, 9, 10, 9, 9, 9, 10])])],
    ['was cut off', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['was cut off in its first line', (bytes) => bytes.subarray(0, 10)],
    ['has a byte changed', (bytes) => Buffer.from(bytes.toString().replaceAll('[', '{'))],
  ])('that %s is as good as none', (_, change) => {
    const path = saved();
    writeFileSync(path, change(readFileSync(path)));
    const cache = new LintCache(path, TODAY);
    for (const each of ['x/ü.dispatch', 'large']) {
      expect(known(cache, each)).toBeNull();
    }
    cache.put(STATE, DEFAULT_LINT_CONFIG, lint('new'));
    expect(cache.save()).toBeNull();
    expect(known(new LintCache(path, TODAY), 'new')).toEqual([lint('new')]);
  });

  it('that cannot be written says why', () => {
    const folder = folderWith({ file: '' });
    const cache = new LintCache(join(folder, 'file', 'cache'), TODAY);
    cache.put(STATE, DEFAULT_LINT_CONFIG, lint('new'));
    expect(cache.save()).toMatch(/not a directory|EEXIST|ENOTDIR/);
  });
});
