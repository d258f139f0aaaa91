import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigFiles, type ConfigResult } from '../../server/src/files/configFiles.ts';

/** A file tree in memory that counts how often each of its files is read. */
function tree(files: Readonly<Record<string, unknown>>) {
  const reads: string[] = [];
  const readText = (path: string) => {
    const content = files[path];
    if (content !== undefined) reads.push(path);
    if (content instanceof Error) return Promise.reject(content);
    return Promise.resolve(
      content === undefined ? null : typeof content === 'string' ? content : JSON.stringify(content),
    );
  };
  return { reads, readText };
}

const off = (...codes: string[]) => ({ rules: Object.fromEntries(codes.map((code) => [code, 'off'])) });

/** What holds for a file: the codes that are off, the names, or the problem in words. */
function inWords(result: ConfigResult | null): string {
  if (!result) return 'nothing';
  if ('problem' in result) {
    const { path, range, message } = result.problem;
    return `${path}:${range.start.line + 1}:${range.start.character + 1} ${message}`;
  }
  const { rules, knownAgencies, knownSources } = result.config;
  const settings = Object.entries(rules).map(([code, { level, options }]) =>
    [code, level, options && JSON.stringify(options)].filter(Boolean).join(' '),
  );
  return [...settings, ...knownAgencies, ...knownSources, ...(result.baseline ? [result.baseline] : [])].join(', ');
}

async function hold(files: Readonly<Record<string, unknown>>, path: string): Promise<string> {
  return inWords(await new ConfigFiles(tree(files)).configFor(path));
}

describe('the configuration of a file', () => {
  const files = {
    '/a/.dispatchrc.json': off('body.empty'),
    '/a/b/c/.dispatchrc.json': off('body.markup'),
  };

  it('is the nearest one up the tree, and no other', async () => {
    expect(await hold(files, '/a/x.dispatch')).toBe('body.empty off');
    expect(await hold(files, '/a/b/x.dispatch')).toBe('body.empty off');
    expect(await hold(files, '/a/b/c/d/e/x.dispatch')).toBe('body.markup off');
    expect(await hold(files, '/x.dispatch')).toBe('nothing');
  });

  it('is one that was named, wherever the file lies', async () => {
    const only = '/conf/lint.json';
    const named = new ConfigFiles({ ...tree({ ...files, [only]: off('body.entity') }), only });
    expect(inWords(await named.configFor('/a/b/c/x.dispatch'))).toBe('body.entity off');
    const missing = new ConfigFiles({ ...tree(files), only });
    expect(inWords(await missing.configFor('/a/x.dispatch'))).toBe(
      '/conf/lint.json:1:1 There is no such configuration.',
    );
  });

  it('is read once, broken ones too', async () => {
    const { reads, readText } = tree({ '/conf/lint.json': '{' });
    const configs = new ConfigFiles({ readText, only: '/conf/lint.json' });
    for (const path of ['/a/x', '/a/y', '/b/z']) {
      expect(inWords(await configs.configFor(path))).toBe('/conf/lint.json:1:2 A closing brace } is missing here.');
    }
    expect(reads).toEqual(['/conf/lint.json']);
  });

  it('is forgotten even where it is just being read', async () => {
    let text = JSON.stringify(off('body.empty'));
    const readText = async (path: string) => {
      const before = text;
      await new Promise((resume) => setImmediate(resume));
      return path === '/.dispatchrc.json' ? before : null;
    };
    const configs = new ConfigFiles({ readText });
    const reading = configs.configFor('/x');
    text = JSON.stringify(off('body.markup'));
    configs.forget();
    expect([inWords(await reading), inWords(await configs.configFor('/x'))]).toEqual([
      'body.empty off',
      'body.markup off',
    ]);
  });

  it('is read once for all files, and again when it is to be forgotten', async () => {
    const { reads, readText } = tree(files);
    const configs = new ConfigFiles({ readText });
    const found = await Promise.all(['/a/x', '/a/b/y', '/a/b/z'].map((path) => configs.configFor(path)));
    expect(reads).toEqual(['/a/.dispatchrc.json']);
    const objects = found.map((each) => each && 'config' in each && each.config);
    expect(objects.every((each) => each && each === objects[0])).toBe(true);
    configs.forget();
    await configs.configFor('/a/x');
    expect(reads).toEqual(['/a/.dispatchrc.json', '/a/.dispatchrc.json']);
  });
});

describe('extending', () => {
  it('lays a configuration over others, the later over the earlier', async () => {
    const files = {
      '/base/one.json': {
        rules: { 'archive.order': ['hint', { most: 5 }], 'body.empty': 'off', 'body.markup': 'error' },
        knownAgencies: ['Nordisk'],
        baseline: 'one-baseline.json',
      },
      '/base/two.json': { extends: 'one.json', rules: { 'body.markup': 'info' }, knownSources: ['Moss Avis'] },
      '/a/.dispatchrc.json': {
        extends: ['../base/one.json', '../base/two.json'],
        rules: { 'archive.order': 'error', 'body.empty': 'hint' },
        knownAgencies: ['Nordisk', 'Fjord'],
      },
    };
    expect(await hold(files, '/a/x')).toBe(
      'archive.order error {"most":5}, body.empty hint, body.markup info, Nordisk, Fjord, Moss Avis, /base/one-baseline.json',
    );
  });

  it('stays small where the same configuration is extended by many ways', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        index === 0 ? '/.dispatchrc.json' : `/${index}.json`,
        index === 39 ? off('body.empty') : { extends: [`${index + 1}.json`, `${index + 1}.json`] },
      ]),
    );
    expect(await hold(files, '/x')).toBe('body.empty off');
  });

  it.each([
    [
      'a file that is missing',
      { '/a/.dispatchrc.json': '{\n  "extends": ["../no.json"]\n}' },
      '/a/.dispatchrc.json:2:15 There is no file "../no.json": a path to extend is relative to the folder of this configuration.',
    ],
    [
      'itself',
      { '/a/.dispatchrc.json': { extends: './.dispatchrc.json' } },
      '/a/.dispatchrc.json:1:12 "./.dispatchrc.json" extends this configuration in its turn: one of them must not.',
    ],
    [
      'itself by way of others',
      {
        '/a/.dispatchrc.json': { extends: 'b.json' },
        '/a/b.json': { extends: '../c.json' },
        '/c.json': { extends: 'a/.dispatchrc.json' },
      },
      '/c.json:1:12 "a/.dispatchrc.json" extends this configuration in its turn: one of them must not.',
    ],
    [
      'a broken one',
      { '/a/.dispatchrc.json': { extends: 'b.json' }, '/a/b.json': '{ "rules": }' },
      '/a/b.json:1:12 A value is expected here.',
    ],
    [
      'one that cannot be read',
      {
        '/a/.dispatchrc.json': { extends: 'b.json' },
        '/a/b.json': Object.assign(new Error(), { code: 'EACCES' }),
      },
      '/a/b.json:1:1 The configuration could not be read: permission denied.',
    ],
  ])('%s is a problem', async (_, files, problem) => {
    expect(await hold(files, '/a/x')).toBe(problem);
  });
});

describe('overrides', () => {
  const files = {
    '/base.json': { overrides: [{ files: 'a/old/**', rules: { 'body.entity': 'off', 'body.empty': 'hint' } }] },
    '/a/.dispatchrc.json': {
      extends: '../base.json',
      rules: { 'body.empty': 'info' },
      overrides: [
        { files: '1998/', ...off('body.markup') },
        { files: ['*.txt', '**/x?.dispatch'], knownAgencies: ['Nordisk'] },
      ],
    },
  };

  it.each([
    ['/a/x.dispatch', 'body.empty info'],
    ['/a/1998/05/x.dispatch', 'body.empty info, body.markup off'],
    ['/a/1998/.hidden/x.dispatch', 'body.empty info, body.markup off'],
    ['/a/b/1998/x.dispatch', 'body.empty info'],
    ['/a/b/c/x.txt', 'body.empty info, Nordisk'],
    ['/a/b/xy.dispatch', 'body.empty info, Nordisk'],
    ['/a/old/x.dispatch', 'body.entity off, body.empty info'],
  ])('hold for %s by their globs', async (path, expected) => {
    expect(await hold(files, path)).toBe(expected);
  });

  it('give files with the same combination the same object', async () => {
    const configs = new ConfigFiles(tree(files));
    const config = async (path: string) => {
      const result = await configs.configFor(path);
      return result && 'config' in result ? result.config : null;
    };
    expect(await config('/a/1998/x.dispatch')).toBe(await config('/a/1998/y.dispatch'));
    expect(await config('/a/1998/x.txt')).not.toBe(await config('/a/1998/y.dispatch'));
  });
});

describe('on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'dispatch-config-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeAll(() => {
    write('.dispatchrc.json', '{ "rules": { "body.empty": "off" } } // all\n');
    write('folder/.dispatchrc.json/file', 'a folder of that name');
    write('plain', '');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('a configuration is found, a folder of its name is a problem, and a file among the folders is none', async () => {
    const configs = new ConfigFiles();
    expect(inWords(await configs.configFor(join(root, 'deep/er/x.dispatch')))).toBe('body.empty off');
    expect(inWords(await configs.configFor(join(root, 'plain/x.dispatch')))).toBe('body.empty off');
    expect(inWords(await configs.configFor(join(root, 'folder/x.dispatch')))).toBe(
      `${join(root, 'folder/.dispatchrc.json')}:1:1 The configuration could not be read: this is a folder.`,
    );
  });
});
