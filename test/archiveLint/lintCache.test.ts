import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { LintCache, type CachedFile } from '../../server/src/archiveLint/lintCache.ts';
import { NOT_MENDED, type FileOutcome, type PackedLint } from '../../server/src/archiveLint/lintJobs.ts';
import { packFindings } from '../../server/src/archiveLint/packedFindings.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { rulePage } from '../../server/src/rulePage.ts';
import { folderWith } from '../cli/commandLine.ts';
import { TODAY } from './linting.ts';

const STATE = { size: 10, mtimeMs: 1757203200000.5 };
const OTHER_CONFIG = { ...DEFAULT_LINT_CONFIG, knownAgencies: ['Nordisk'] };
const file = { name: 'a.dispatch', encoding: 'utf-8', byteOrderMark: false };

const finding = (message: string): FileFinding => {
  const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 9 } };
  return { code: 'body.empty', level: 'warning', message, range, url: rulePage('body.empty'), related: [] };
};
const lint = (path: string, message = '\u2028\té'): PackedLint => {
  return { path, file, dispatches: 1, findings: packFindings([finding(message)]), compared: '[]', ...NOT_MENDED };
};
const cached = (path: string, changed: Partial<CachedFile> = {}): CachedFile => {
  return { path, state: STATE, config: DEFAULT_LINT_CONFIG, onlyWithHeader: false, ...changed };
};
const outcome = (path: string, message?: string): FileOutcome => ({ kind: 'linted', linted: lint(path, message) });

/** The files of a saved cache: one known in one part, one in two, and one that is no archive. */
const FILES = [cached('x/ü.dispatch'), cached('large'), cached('notes.txt', { onlyWithHeader: true })];
const COMPARED = [{ path: 'large', findings: [finding('the same as x/ü.dispatch')] }];

/** The path of a cache that knows the files, and what comparing them showed. */
function saved(): string {
  const path = join(folderWith({}), 'sub', 'cache');
  const cache = new LintCache(path, TODAY);
  cache.put(cached('x/ü.dispatch'), lint('x/ü.dispatch'));
  cache.put(cached('large'), lint('large', '1'));
  cache.put(cached('large'), lint('large', '2'));
  cache.put(cached('notes.txt', { onlyWithHeader: true }), null);
  expect(cache.save({ config: DEFAULT_LINT_CONFIG, files: COMPARED })).toBeNull();
  return path;
}

const known = (cache: LintCache, path: string, changed: Partial<CachedFile> = {}) => {
  const found = cache.get(cached(path, changed));
  if (found) cache.keep(found);
  return found && [...found.outcomes];
};

/** What the last run gave, where it has read these files; else null. */
async function lastRun(path: string, files: readonly (CachedFile | null)[], common = DEFAULT_LINT_CONFIG) {
  const each = async function* () {
    for (const next of files) yield await Promise.resolve(next);
  };
  const run = await new LintCache(path, TODAY).lastRun(each(), common);
  return run && { files: [...run.files()], compared: [...run.compared()] };
}

describe('a lint cache', () => {
  it('gives back what linting a file gave, in all its parts', () => {
    const cache = new LintCache(saved(), TODAY);
    expect(known(cache, 'x/ü.dispatch')).toEqual([outcome('x/ü.dispatch')]);
    expect(known(cache, 'large')).toEqual([outcome('large', '1'), outcome('large', '2')]);
    expect(known(cache, 'notes.txt', { onlyWithHeader: true })).toEqual([{ kind: 'noArchive', path: 'notes.txt' }]);
    expect(known(cache, 'unknown')).toBeNull();
  });

  it('forgets a file that has changed, or that is linted in another way, and everything on another day', () => {
    const path = saved();
    const cache = new LintCache(path, TODAY);
    expect(known(cache, 'large', { state: { ...STATE, size: 11 } })).toBeNull();
    expect(known(cache, 'large', { state: { ...STATE, mtimeMs: 1 } })).toBeNull();
    expect(known(cache, 'large', { config: OTHER_CONFIG })).toBeNull();
    expect(known(cache, 'notes.txt')).toBeNull();
    expect(known(new LintCache(path, { ...TODAY, day: 11 }), 'large')).toBeNull();
  });

  it('holds after a run what that run kept, and nothing else', () => {
    const path = saved();
    const second = new LintCache(path, TODAY);
    known(second, 'large');
    second.put(cached('new'), lint('new'));
    second.save(null);
    const third = new LintCache(path, TODAY);
    expect(known(third, 'large')).toEqual([outcome('large', '1'), outcome('large', '2')]);
    expect([known(third, 'new'), known(third, 'x/ü.dispatch')]).toEqual([[outcome('new')], null]);
  });

  it('gives back all that the last run gave, where it has read just these files in this order', async () => {
    const path = saved();
    expect(await lastRun(path, FILES)).toEqual({
      files: [
        { path: 'x/ü.dispatch', dispatches: 1, findings: [finding('\u2028\té')] },
        { path: 'large', dispatches: 2, findings: [finding('1'), finding('2')] },
      ],
      compared: COMPARED,
    });
    const [first = null, second = null, third = null] = FILES;
    const changed = cached('large', { state: { ...STATE, size: 11 } });
    for (const files of [[], [first, second], [second, first, third], [...FILES, null], [first, changed, third]]) {
      expect(await lastRun(path, files)).toBeNull();
    }
    expect(await lastRun(path, FILES, OTHER_CONFIG)).toBeNull();
  });

  it('gives back no last run whose comparison it does not know', async () => {
    const path = saved();
    const second = new LintCache(path, TODAY);
    for (const each of FILES) known(second, each.path, each);
    second.save(null);
    expect(await lastRun(path, FILES)).toBeNull();
    expect(known(new LintCache(path, TODAY), 'large')).toHaveLength(2);
  });

  it('stays as it was where a run is given up, and leaves nothing beside it', () => {
    const path = saved();
    const before = readFileSync(path);
    const given = new LintCache(path, TODAY);
    given.put(cached('new'), lint('x'.repeat(300_000)));
    given.discard();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['cache']);
  });

  it('stays as it was where a file came only in part', () => {
    const path = saved();
    const before = readFileSync(path);
    const spoilt = new LintCache(path, TODAY);
    spoilt.put(cached('new'), lint('new'));
    spoilt.spoil();
    expect([spoilt.save(null), readdirSync(join(path, '..'))]).toEqual([null, ['cache']]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', () => Buffer.from('no cache\nat all\n')],
    ['has binary lines', (bytes) => Buffer.concat([bytes, Buffer.from([0xff, 0, 9, 10, 9, 9, 9, 10])])],
    ['was cut off', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['was cut off in its first line', (bytes) => bytes.subarray(0, 10)],
    ['has bytes changed', (bytes) => Buffer.from(bytes.toString().replaceAll('[', '{'))],
    ['has numbers changed', (bytes) => Buffer.from(bytes.toString().replaceAll('0,1,0,9', '0,2,0,9'))],
  ])('that %s is as good as none', async (_, change) => {
    const path = saved();
    writeFileSync(path, change(readFileSync(path)));
    expect(await lastRun(path, FILES)).toBeNull();
    const cache = new LintCache(path, TODAY);
    for (const each of ['x/ü.dispatch', 'large']) {
      expect(known(cache, each)).toBeNull();
    }
    cache.put(cached('new'), lint('new'));
    expect(cache.save(null)).toBeNull();
    expect(known(new LintCache(path, TODAY), 'new')).toEqual([outcome('new')]);
  });

  it('of which any byte is another one gives what it gave, or nothing', async () => {
    const path = saved();
    const bytes = readFileSync(path);
    const whole = await lastRun(path, FILES);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, damaged);
      expect([whole, null]).toContainEqual(await lastRun(path, FILES));
    }
  });

  it('that cannot be written says why', () => {
    const folder = folderWith({ file: '' });
    const cache = new LintCache(join(folder, 'file', 'cache'), TODAY);
    cache.put(cached('new'), lint('new'));
    expect(cache.save(null)).toMatch(/not a directory|EEXIST|ENOTDIR/);
  });
});
