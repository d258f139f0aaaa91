import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { Client, PULLS, URI } from './client.ts';

test('the server says what it can do, shuts down when asked and ends without a fault', async () => {
  const client = await Client.start({ capabilities: PULLS });
  expect(client.initialized).toEqual({
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: true,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      hoverProvider: true,
      documentHighlightProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      inlayHintProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      completionProvider: { triggerCharacters: ['('] },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: ['speaker', 'cue', 'quotation'], tokenModifiers: [] },
        range: true,
        full: false,
      },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.dispatch'] },
    },
    serverInfo: { name: 'dispatch' },
  });
  expect(await client.stop()).toBe(0);
});

test('a server that is ended without a shutdown says so by its exit code (LSP 3.17, `exit`)', async () => {
  const client = await Client.start();
  expect(await client.stop(false)).toBe(1);
});

test('documents that are not open have empty answers', async () => {
  const client = await Client.start({ capabilities: PULLS });
  const start = { line: 0, character: 0 };
  const range = { start, end: start };
  const options = { tabSize: 2, insertSpaces: true };
  expect(await client.ask('documentSymbol')).toEqual([]);
  expect(await client.ask('diagnostic')).toEqual({ kind: 'full', items: [] });
  expect(await client.ask('hover', { position: start })).toBeNull();
  expect(await client.ask('documentHighlight', { position: start })).toBeNull();
  expect(await client.ask('definition', { position: start })).toBeNull();
  expect(await client.ask('references', { position: start, context: { includeDeclaration: true } })).toEqual([]);
  expect(await client.ask('inlayHint', { range })).toEqual([]);
  expect(await client.ask('formatting', { options })).toEqual([]);
  expect(await client.ask('rangeFormatting', { range, options })).toEqual([]);
  expect(await client.ask('completion', { position: start })).toEqual([]);
  expect(await client.request('dispatch/speakers', { textDocument: { uri: URI } })).toEqual({
    dispatches: [],
    total: 0,
  });
  expect(await client.ask('foldingRange')).toEqual([]);
  expect(await client.ask('selectionRange', { positions: [start] })).toEqual([]);
  expect(await client.ask('semanticTokens/range', { range })).toEqual({ data: [] });
  expect(await client.ask('codeAction', { range, context: { diagnostics: [] } })).toEqual([]);
  await client.stop();
});

test('a document that was closed is no longer known', async () => {
  const client = await Client.start();
  await client.open('date 2025-01-01 T');
  expect(await client.ask('foldingRange')).toEqual([]);
  await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///archive.dispatch' } });
  expect(await client.ask('documentSymbol')).toEqual([]);
  await client.stop();
});

test('a request that is cancelled while it runs ends with the error for it, and the server goes on', async () => {
  const client = await Client.start();
  const dispatch = `date 2025-01-01 T\n${'Ada Berg said that it had rained all day in the hills. '.repeat(20)}\n`;
  await client.open(dispatch.repeat(3000));
  const cancellation = new CancellationTokenSource();
  const outline = client.ask('documentSymbol', {}, cancellation.token);
  cancellation.cancel();
  await expect(outline).rejects.toMatchObject({ code: -32800 });
  expect(await client.ask('hover', { position: { line: 0, character: 20 } })).toBeNull();
  await client.stop();
});
