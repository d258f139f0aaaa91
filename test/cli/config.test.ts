import { describe, expect, it } from 'vitest';
import { dispatchIn, folderWith } from './commandLine.ts';

const FUTURE = 'date 2999-09-07 Ferry Opens\nIt opened. -0-\nKCNA\n2999-09-05\n';
const COLON = 'date: 2025-09-07 Ferry Opens\nIt opened. -0-\nKCNA\n2025-09-05\n';

/** Which codes are found where, and how the run ends. */
async function linted(folder: string, ...args: string[]) {
  const { exitCode, stdout, stderr } = await dispatchIn(folder, ['lint', ...args]);
  const found = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').slice(0, 3).join(' '));
  // Without the summary, whose lines begin with a number.
  const said = stderr.split('\n').filter((line) => line !== '' && !/^dispatch: +\d+ /.test(line));
  return { exitCode, found, stderr: said };
}

describe('dispatch lint with configurations', () => {
  it('lints each file by the nearest one', async () => {
    const folder = folderWith({
      '.dispatchrc.json': '{ "rules": { "header.date-future": "off", "trailer.date-later": "off" } }',
      'a.dispatch': FUTURE,
      'strict/.dispatchrc.json': '{ "rules": { "header.date-future": "error" } } // and no other',
      'strict/b.dispatch': FUTURE,
    });
    expect(await linted(folder, '.')).toEqual({
      exitCode: 1,
      found: ['./strict/b.dispatch:1:6 error header.date-future'],
      stderr: [],
    });
  });

  it('reads each file by the names that are known there', async () => {
    const text = 'date 2025-09-07 Ferry Opens\nIt opened. -0-\n2025-09-05\nMoss Avis\n';
    const folder = folderWith({
      'a/a.dispatch': text,
      'b/b.dispatch': text,
      'b/.dispatchrc.json': '{ "knownSources": ["Moss Avis"] }',
    });
    expect(await linted(folder, '.')).toEqual({
      exitCode: 0,
      found: ['./a/a.dispatch:4:1 warning trailer.text-after', './b/b.dispatch:4:1 warning trailer.source-after-date'],
      stderr: [],
    });
  });

  it('and so does dispatch outline', async () => {
    const text = 'date 2025-09-07 Ferry Opens\nMoss (Nordisk 24) The ferry opened.\nMoss Avis\n';
    const config = '{ "knownAgencies": ["Nordisk 24"], "knownSources": ["Moss Avis"] }';
    const folder = folderWith({ 'a/a.dispatch': text, 'b/b.dispatch': text, 'b/.dispatchrc.json': config });
    const { stdout } = await dispatchIn(folder, ['outline', '--format', 'ndjson', '.']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { path: './a/a.dispatch', dateline: null, source: null },
      { path: './b/b.dispatch', dateline: { place: 'Moss', agency: 'Nordisk 24' }, source: 'Moss Avis' },
    ]);
  });

  it('takes the one that is named in place of all others', async () => {
    const folder = folderWith({
      '.dispatchrc.json': 'broken',
      'a.dispatch': FUTURE,
      'conf.json': '{ "rules": { "header.date-future": "info" } }',
    });
    expect(await linted(folder, '--config', './conf.json', './a.dispatch')).toEqual({
      exitCode: 0,
      found: ['./a.dispatch:1:6 info header.date-future'],
      stderr: [],
    });
  });

  it('tells a broken one once at its place, lints nothing by it, and everything else', async () => {
    const folder = folderWith({
      'a.dispatch': COLON,
      'b/.dispatchrc.json': '{\n  "rules": { "header.date-futur": "off" }\n}',
      'b/b.dispatch': COLON,
      'b/c/c.dispatch': COLON,
    });
    expect(await linted(folder, '.')).toEqual({
      exitCode: 2,
      found: ['./a.dispatch:1:5 error header.keyword-colon'],
      stderr: [
        'dispatch: ./b/.dispatchrc.json:2:14 There is no rule "header.date-futur". Did you mean "header.date-future"?',
      ],
    });
  });

  it('mends nothing by a broken one', async () => {
    const folder = folderWith({ '.dispatchrc.json': '{ "rules": [] }', 'a.dispatch': COLON });
    const { exitCode, stdout, stderr } = await dispatchIn(folder, ['lint', '--fix-dry-run', '.']);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'dispatch: ./.dispatchrc.json:1:12 "rules" is an object in braces {}, not an array.\n',
    });
  });

  it('ends with 2 where the named one is missing', async () => {
    const folder = folderWith({ 'a.dispatch': COLON });
    expect(await linted(folder, '--config', './no.json', '.')).toEqual({
      exitCode: 2,
      found: [],
      stderr: ['dispatch: ./no.json:1:1 There is no such configuration.'],
    });
  });

  it('compares files by the configuration that they have in common', async () => {
    const text = `date 2025-09-07 Ferry Opens\n${'The ferry left the harbour. '.repeat(5)}-0-\nKCNA\n2025-09-05\n`;
    const twice = { 'a/a.dispatch': text, 'b/b.dispatch': text };
    const rules = JSON.stringify({ rules: { 'archive.duplicate': 'error', 'archive.same-header': 'off' } });
    expect(await linted(folderWith({ ...twice, '.dispatchrc.json': rules }), '.')).toEqual({
      exitCode: 1,
      found: ['./b/b.dispatch:1:17 error archive.duplicate'],
      stderr: [],
    });
  });
});
