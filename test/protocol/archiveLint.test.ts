import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { baselineFingerprint } from '../../server/src/core/config/baseline.ts';
import { Client } from './client.ts';

const BODY = 'The ferry left the harbour of Orsholm in the morning with all that had been promised on board.';
const FERRY = `date 2025-01-01 Ferry Leaves\n${BODY}\n`;
const BROKEN = 'Date 2025-01-03 Rain\nRain fell.\n';
const PUBLISHED = 'textDocument/publishDiagnostics';

const CAPABILITIES = {
  textDocument: { diagnostic: {} },
  window: { workDoneProgress: true },
  workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const root = await mkdtemp(path.join(tmpdir(), 'dispatch-archive-'));
afterAll(() => rm(root, { recursive: true }));

let folder = '';
let tests = 0;
beforeEach(async () => {
  folder = path.join(root, String(++tests));
  await mkdir(folder);
  await writeFile(path.join(folder, 'a.dispatch'), FERRY);
  await writeFile(path.join(folder, 'b.dispatch'), BROKEN + FERRY);
});

const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
const lintArchive = { request: 'dispatch/lintArchive', params: () => ({ folders: [pathToFileURL(folder).href] }) };

/** What was published so far, a line each: the file and its codes. */
function published(client: Client): string[] {
  return client.all(PUBLISHED).map((params) => {
    const { uri: file, diagnostics } = params as { uri: string; diagnostics: { code: string }[] };
    return `${path.basename(file)}: ${diagnostics.map(({ code }) => code).join(', ')}`;
  });
}

test('an archive is linted on request, with progress, and its findings are published', async () => {
  const client = await Client.start({ capabilities: CAPABILITIES });
  const summary = { files: 2, dispatches: 3, plainTexts: 0, skipped: 0, reasons: [], shown: 2, total: 2 };
  expect(await client.request(lintArchive.request, lintArchive.params())).toEqual(summary);
  expect(published(client)).toEqual(['b.dispatch: header.keyword-case, archive.duplicate']);
  expect(client.all('dispatch/archiveSummary')).toEqual([summary]);
  expect(client.all('window/workDoneProgress/create')).toHaveLength(1);
  const progress = client.all('$/progress').map((params) => (params as { value: { kind: string } }).value.kind);
  expect([progress.at(0), progress.at(-1)]).toEqual(['begin', 'end']);
  expect(await client.stop()).toBe(0);
});

test('what the editor hides, and what a setting switches off, is not reported', async () => {
  await mkdir(path.join(folder, 'old'));
  await writeFile(path.join(folder, 'old', 'c.dispatch'), BROKEN);
  const settings = { lint: { rules: { 'archive.duplicate': 'off' } } };
  const client = await Client.start({
    capabilities: CAPABILITIES,
    settings,
    exclude: { '**/old': true, '*.txt': false },
  });
  expect(await client.request(lintArchive.request, lintArchive.params())).toMatchObject({ files: 2, shown: 1 });
  expect(published(client)).toEqual(['b.dispatch: header.keyword-case']);
  // A changed setting is one more reason to lint: with the same folders.
  client.answer.settings = null;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.nth(PUBLISHED, 2);
  expect(published(client).slice(1)).toEqual(['b.dispatch: header.keyword-case, archive.duplicate']);
  await client.stop();
});

test('files that change on disk are read again, without a request', async () => {
  const client = await Client.start({ capabilities: CAPABILITIES });
  await client.request(lintArchive.request, lintArchive.params());
  await rm(path.join(folder, 'a.dispatch'));
  await writeFile(path.join(folder, 'c.txt'), FERRY);
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: uri('a.dispatch'), type: 3 },
      { uri: uri('c.txt'), type: 1 },
    ],
  });
  await client.nth(PUBLISHED, 3);
  expect(published(client).slice(1)).toEqual(
    ['c.txt: archive.duplicate', 'b.dispatch: header.keyword-case'].toSorted(),
  );
  expect(await client.nth('dispatch/archiveSummary', 2)).toMatchObject({ files: 2, shown: 2 });
  await client.stop();
});

test('findings change the channel when a document is opened and closed, and none is there twice', async () => {
  const client = await Client.start({ capabilities: CAPABILITIES });
  await client.request(lintArchive.request, lintArchive.params());
  const textDocument = { uri: uri('b.dispatch'), languageId: 'dispatch', version: 1, text: BROKEN + FERRY };
  await client.notify('textDocument/didOpen', { textDocument });
  const pulled = await client.request<{ items: { code: string }[] }>('textDocument/diagnostic', { textDocument });
  expect(pulled.items.map(({ code }) => code)).toEqual(['header.keyword-case']);
  await client.nth(PUBLISHED, 2);
  expect(published(client).slice(1)).toEqual(['b.dispatch: archive.duplicate']);

  await client.notify('textDocument/didChange', {
    textDocument: { uri: textDocument.uri, version: 2 },
    contentChanges: [{ text: BROKEN }],
  });
  await client.nth(PUBLISHED, 3);
  expect(published(client).slice(2)).toEqual(['b.dispatch: ']);

  // Closed without having been saved: the file is what it was.
  await client.notify('textDocument/didClose', { textDocument });
  await client.nth(PUBLISHED, 4);
  expect(published(client).slice(3)).toEqual(['b.dispatch: header.keyword-case, archive.duplicate']);
  await client.stop();
});

test('to a client that cannot pull all findings of an open document are pushed as one list', async () => {
  const client = await Client.start();
  await client.request(lintArchive.request, lintArchive.params());
  const textDocument = { uri: uri('b.dispatch'), languageId: 'dispatch', version: 1, text: BROKEN + FERRY };
  await client.notify('textDocument/didOpen', { textDocument });
  await client.notify('textDocument/didChange', {
    textDocument: { uri: textDocument.uri, version: 2 },
    contentChanges: [{ text: BROKEN + FERRY + FERRY }],
  });
  await vi.waitFor(
    () =>
      expect(published(client).at(-1)).toBe('b.dispatch: header.keyword-case, archive.duplicate, archive.duplicate'),
    20_000,
  );
  expect(published(client)[0]).toBe('b.dispatch: header.keyword-case, archive.duplicate');
  await client.stop();
});

test('a document that is open while the archive is linted is compared as it is', async () => {
  const client = await Client.start({ capabilities: CAPABILITIES });
  const textDocument = { uri: uri('a.dispatch'), languageId: 'dispatch', version: 1, text: BROKEN };
  const lastIs = (line: string) => vi.waitFor(() => expect(published(client).at(-1)).toBe(line), 20_000);
  await client.notify('textDocument/didOpen', { textDocument });
  await client.request(lintArchive.request, lintArchive.params());
  await lastIs('b.dispatch: header.keyword-case');
  await client.notify('textDocument/didChange', {
    textDocument: { uri: textDocument.uri, version: 2 },
    contentChanges: [{ text: BROKEN + FERRY }],
  });
  await lastIs('b.dispatch: header.keyword-case, archive.duplicate');
  await client.stop();
});

test('a cancelled linting gives no summary and publishes nothing', async () => {
  const client = await Client.start({ capabilities: CAPABILITIES });
  const cancelled = new CancellationTokenSource();
  const asked = client.request(lintArchive.request, lintArchive.params(), cancelled.token);
  cancelled.cancel();
  expect(await asked.catch(() => null)).toBeNull();
  expect(published(client)).toEqual([]);
  await client.stop();
});

test('the archive is linted again when a configuration has changed that its own only extends, or its baseline has', async () => {
  await writeFile(path.join(folder, '.dispatchrc.json'), '{ "extends": "base.json", "baseline": "known.json" }');
  await writeFile(path.join(folder, 'base.json'), '{ "rules": { "archive.duplicate": "off" } }');
  const client = await Client.start({ capabilities: CAPABILITIES });
  await client.request(lintArchive.request, lintArchive.params());
  expect(published(client)).toEqual(['b.dispatch: header.keyword-case']);
  await vi.waitFor(() => {
    const watchers = JSON.stringify(client.all('client/registerCapability'));
    for (const name of ['.dispatchrc.json', 'base.json', 'known.json']) expect(watchers).toContain(`**/${name}`);
  });

  const changed = (name: string) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });
  await writeFile(path.join(folder, 'base.json'), '{ "rules": { "header.keyword-case": "off" } }');
  await changed('base.json');
  await client.nth(PUBLISHED, 2);
  expect(published(client).slice(1)).toEqual(['b.dispatch: archive.duplicate']);

  const fingerprint = baselineFingerprint('2025-01-01 Ferry Leaves', { start: 0, end: 23 });
  const files = { 'b.dispatch': { 'archive.duplicate': { [fingerprint]: 1 } } };
  await writeFile(path.join(folder, 'known.json'), JSON.stringify({ version: 1, files }));
  await changed('known.json');
  await client.nth(PUBLISHED, 3);
  expect(published(client).slice(2)).toEqual(['b.dispatch: ']);
  await client.stop();
});

test('a broken configuration in the archive is told at its place, though no document needs it, until it is mended', async () => {
  const broken = path.join(folder, 'old', '.dispatchrc.json');
  await mkdir(path.dirname(broken));
  await writeFile(broken, '{ "rules": [] }');
  await writeFile(path.join(folder, 'old', 'c.dispatch'), BROKEN);
  const client = await Client.start({ capabilities: CAPABILITIES });
  expect(await client.request(lintArchive.request, lintArchive.params())).toMatchObject({ files: 2, skipped: 1 });
  await client.nth(PUBLISHED, 2);
  expect(published(client)).toEqual([
    'b.dispatch: header.keyword-case, archive.duplicate',
    '.dispatchrc.json: configuration',
  ]);
  await writeFile(broken, '{}');
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(broken).href, type: 2 }],
  });
  await client.nth(PUBLISHED, 4);
  expect(published(client).slice(2).toSorted()).toEqual(['.dispatchrc.json: ', 'c.dispatch: header.keyword-case']);
  await client.stop();
});
