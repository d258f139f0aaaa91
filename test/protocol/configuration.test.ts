import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { baselineFingerprint } from '../../server/src/core/config/baseline.ts';
import { Client, PULLS } from './client.ts';

const WATCHES: ClientCapabilities = {
  ...PULLS,
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};
const FUTURE = 'date 2999-01-02 Ferry Opens\nIt opened. -0-\nKCNA\n2999-01-02\n';
const OFF = '{ "rules": { "header.date-future": "off" } } // all of it\n';
const BROKEN = '{\n  "rules": { "header.date-futur": "off" }\n}\n';
const PROBLEM = {
  range: { start: { line: 1, character: 13 }, end: { line: 1, character: 32 } },
  severity: 1,
  code: 'configuration',
  source: 'dispatch',
  message: 'There is no rule "header.date-futur". Did you mean "header.date-future"?',
};

/** A folder that is gone when the test is over, and a document in it that is open. */
async function openIn(text: string, { settings }: { readonly settings?: unknown } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dispatch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const client = await Client.start({ capabilities: WATCHES, settings });
  const open = () =>
    client.notify('textDocument/didOpen', {
      textDocument: { uri: uriOf('a.dispatch'), languageId: 'dispatch', version: 1, text },
    });
  const codes = async () => {
    const textDocument = { uri: uriOf('a.dispatch') };
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    return report.items.map(({ code }) => code);
  };
  const changed = (name: string) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });
  return { client, folder, uriOf, write, open, codes, changed };
}

test('a document is linted by the configuration that lies beside it, and again when that has changed', async () => {
  const { client, write, open, codes, changed } = await openIn(FUTURE);
  await open();
  expect(await codes()).toEqual(['header.date-future']);
  write('.dispatchrc.json', OFF);
  await changed('.dispatchrc.json');
  expect(await codes()).toEqual([]);
  expect(client.all('workspace/diagnostic/refresh')).toHaveLength(1);
  await client.stop();
});

test('a broken configuration is a diagnostic of its own file, nothing is linted by it, and both end when it is mended', async () => {
  const { client, uriOf, write, open, codes, changed } = await openIn(FUTURE);
  write('.dispatchrc.json', BROKEN);
  await open();
  expect(await codes()).toEqual([]);
  const published = () => client.all('textDocument/publishDiagnostics');
  expect(published()).toEqual([{ uri: uriOf('.dispatchrc.json'), diagnostics: [PROBLEM] }]);

  write('.dispatchrc.json', '{}');
  await changed('.dispatchrc.json');
  expect(await codes()).toEqual(['header.date-future']);
  expect(published().slice(1)).toEqual([{ uri: uriOf('.dispatchrc.json'), diagnostics: [] }]);
  await client.stop();
});

test('and it is no longer shown when the last document that it is for is closed', async () => {
  const { client, uriOf, write, open, codes } = await openIn(FUTURE);
  write('.dispatchrc.json', BROKEN);
  await open();
  await codes();
  await client.notify('textDocument/didClose', { textDocument: { uri: uriOf('a.dispatch') } });
  expect(await client.nth('textDocument/publishDiagnostics', 2)).toEqual({
    uri: uriOf('.dispatchrc.json'),
    diagnostics: [],
  });
  await client.stop();
});

test('configurations are watched, those that are extended too', async () => {
  const { client, folder, uriOf, write, open, codes, changed } = await openIn(FUTURE);
  write('.dispatchrc.json', '{ "extends": "base.json" }');
  write('base.json', OFF);
  await open();
  expect(await codes()).toEqual([]);
  const baseUri = `${pathToFileURL(folder).href}/`;
  const all = { globPattern: '**/.dispatchrc.json' };
  expect([
    await client.nth('client/registerCapability', 1),
    await client.nth('client/registerCapability', 2),
  ]).toMatchObject([
    { registrations: [{ method: 'workspace/didChangeWatchedFiles', registerOptions: { watchers: [all] } }] },
    {
      registrations: [
        {
          method: 'workspace/didChangeWatchedFiles',
          registerOptions: {
            watchers: [
              all,
              { globPattern: { baseUri, pattern: '.dispatchrc.json' } },
              { globPattern: { baseUri, pattern: 'base.json' } },
            ],
          },
        },
      ],
    },
  ]);

  write('base.json', '{}');
  await changed('other.json');
  expect(await codes()).toEqual([]);
  await changed('base.json');
  expect(await codes()).toEqual(['header.date-future']);
  expect(uriOf('base.json')).toBe(`${baseUri}base.json`);
  await client.stop();
});

test('settings hold for documents without a configuration', async () => {
  const settings = { lint: { rules: { 'header.date-future': 'off' } } };
  const { client, write, open, codes, changed } = await openIn(FUTURE, { settings });
  await open();
  expect(await codes()).toEqual([]);
  write('.dispatchrc.json', '{}');
  await changed('.dispatchrc.json');
  expect(await codes()).toEqual(['header.date-future']);
  await client.stop();
});

test('broken settings are told once, and nothing is linted by them', async () => {
  const { client, open, codes } = await openIn(FUTURE, { settings: { lint: { rules: { 'body.empty': 'of' } } } });
  await open();
  expect(await codes()).toEqual([]);
  expect(await codes()).toEqual([]);
  expect(client.all('window/showMessage')).toEqual([
    {
      type: 1,
      message:
        'dispatch.lint.rules: body.empty: "of" is no level. Did you mean "off"? Nothing is linted until this is mended.',
    },
  ]);
  client.answer.settings = {};
  await client.notify('workspace/didChangeConfiguration', { settings: {} });
  expect(await codes()).toEqual(['header.date-future']);
  await client.stop();
});

test('linting can be switched off', async () => {
  const { client, open, codes } = await openIn(FUTURE, { settings: { lint: { enable: false } } });
  await open();
  expect(await codes()).toEqual([]);
  await client.stop();
});

test('a document is read by the names that its configuration makes known, from the first answer on', async () => {
  const text =
    'date 2025-01-02 Ferry Opens\nIt opened.\nMoss Avis\n\ndate 2025-01-03 Ferry Closes\nIt closed.\nMoss Avis\n';
  const { client, uriOf, write, open, changed } = await openIn(text);
  write('.dispatchrc.json', '{ "knownSources": ["Moss Avis"] }');
  await open();
  const completion = (line: number) =>
    client.request<{ label: string }[]>('textDocument/completion', {
      textDocument: { uri: uriOf('a.dispatch') },
      position: { line, character: 0 },
    });
  /** What may stand in the trailer; a header may stand on any line. */
  const offered = async (line: number) =>
    (await completion(line)).map(({ label }) => label).filter((label) => !label.startsWith('date '));
  expect(await offered(6)).toEqual([]);
  await client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('a.dispatch'), version: 2 },
    contentChanges: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 9 } }, text: '' }],
  });
  expect(await offered(6)).toEqual(['Moss Avis', '2025-01-03']);
  write('.dispatchrc.json', '{}');
  await changed('.dispatchrc.json');
  expect(await offered(6)).toEqual(['2025-01-03']);
  await client.stop();
});

test('what the baseline of a document knows is not shown, and a broken one is a diagnostic of its own file', async () => {
  const { client, uriOf, write, open, codes, changed } = await openIn(FUTURE + FUTURE.replace('Opens', 'Closes'));
  const known = (fingerprint: string) =>
    JSON.stringify({ version: 1, files: { 'a.dispatch': { 'header.date-future': { [fingerprint]: 1 } } } });
  const fingerprint = baselineFingerprint(FUTURE, { start: 5, end: 15 });
  write('.dispatchrc.json', '{ "baseline": "known.json" }');
  await open();
  expect(await codes()).toEqual(['header.date-future', 'header.date-future']);
  write('known.json', known(fingerprint));
  await changed('known.json');
  expect(await codes()).toEqual(['header.date-future']);

  write('known.json', '{ "version": 1,');
  await changed('known.json');
  expect(await codes()).toEqual([]);
  const broken = { severity: 1, code: 'configuration', range: { start: { line: 0 } } };
  expect(client.all('textDocument/publishDiagnostics')).toMatchObject([
    { uri: uriOf('known.json'), diagnostics: [broken] },
  ]);
  await client.stop();
});
