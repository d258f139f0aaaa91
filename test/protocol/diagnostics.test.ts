import { expect, test } from 'vitest';
import { rulePage } from '../../server/src/rulePage.ts';
import { Client, PULLS, URI } from './client.ts';

const BROKEN = 'Date 2025-01-01 T\nRain fell.\n';
const FINDING = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
  severity: 1,
  code: 'header.keyword-case',
  codeDescription: { href: rulePage('header.keyword-case') },
  source: 'dispatch',
  message: 'The keyword is in another case: "Date" should be "date", in small letters.',
};

test('a client that pulls gets a report with an id, and no second one while nothing has changed', async () => {
  const client = await Client.start({ capabilities: PULLS });
  await client.open(BROKEN);
  expect(await client.ask('diagnostic')).toEqual({ kind: 'full', resultId: '1', items: [FINDING] });
  expect(await client.ask('diagnostic', { previousResultId: '1' })).toEqual({ kind: 'unchanged', resultId: '1' });
  expect(await client.ask('diagnostic', { previousResultId: 'other' })).toEqual({
    kind: 'full',
    resultId: '2',
    items: [FINDING],
  });

  await client.edit(2, 0, 0, 4, 'date');
  expect(await client.ask('diagnostic', { previousResultId: '2' })).toEqual({ kind: 'full', resultId: '3', items: [] });
  expect(client.all('textDocument/publishDiagnostics')).toEqual([]);
  await client.stop();
});

test('after settings have changed a report is no longer the same, and the client is told to ask', async () => {
  const capabilities = { ...PULLS, workspace: { diagnostics: { refreshSupport: true } } };
  const client = await Client.start({ capabilities });
  await client.open(BROKEN);
  await client.ask('diagnostic');
  await client.notify('workspace/didChangeConfiguration', { settings: {} });
  expect(await client.ask('diagnostic', { previousResultId: '1' })).toEqual({
    kind: 'full',
    resultId: '2',
    items: [FINDING],
  });
  expect(client.all('workspace/diagnostic/refresh')).toHaveLength(1);
  await client.stop();
});

test('to a client that cannot pull they are pushed, and taken back when the document is closed', async () => {
  const client = await Client.start();
  await client.open(BROKEN);
  const published = 'textDocument/publishDiagnostics';
  expect(await client.nth(published, 1)).toEqual({ uri: URI, version: 1, diagnostics: [FINDING] });
  await client.edit(2, 0, 0, 4, 'date');
  expect(await client.nth(published, 2)).toEqual({ uri: URI, version: 2, diagnostics: [] });
  await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
  expect(await client.nth(published, 3)).toEqual({ uri: URI, diagnostics: [] });
  await client.stop();
});

test('a fault comes with its mending', async () => {
  const client = await Client.start({ capabilities: PULLS });
  await client.open(BROKEN);
  const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
  expect(await client.ask('codeAction', { range, context: { diagnostics: [FINDING], only: ['quickfix'] } })).toEqual([
    {
      title: 'Write "date"',
      kind: 'quickfix',
      diagnostics: [FINDING],
      isPreferred: true,
      edit: { changes: { [URI]: [{ range: FINDING.range, newText: 'date' }] } },
    },
  ]);
  await client.stop();
});
