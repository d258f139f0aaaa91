import type { DocumentSymbol } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { Client, URI } from './client.ts';

const TEXT =
  'date 2025-01-01 T\nAda Berg said that it rained in the hills.\nBo Dahl said that it snowed in the town.\n';
const ASKED = { workspace: { configuration: true } };

async function rows(client: Client): Promise<string[]> {
  const symbols = await client.ask<DocumentSymbol[]>('documentSymbol');
  return symbols.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]);
}

const BY_SPEAKER = ['T', 'Ada Berg', 'Bo Dahl'];
const BY_TEXT = ['T', 'Ada Berg: it rained in the hills.', 'Bo Dahl: it snowed in the town.'];

describe('settings', () => {
  test('a client is asked for them once, and again when it says that they have changed', async () => {
    const client = await Client.start({ capabilities: ASKED, settings: { outline: { order: 'text' } } });
    await client.open(TEXT);
    expect(await rows(client)).toEqual(BY_TEXT);
    expect(await rows(client)).toEqual(BY_TEXT);
    expect(client.all('workspace/configuration')).toEqual([{ items: [{ scopeUri: URI, section: 'dispatch' }] }]);

    client.answer.settings = { outline: { order: 'speaker' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await rows(client)).toEqual(BY_SPEAKER);
    await client.stop();
  });

  test('a client that cannot be asked gives them at the start and with each change', async () => {
    const client = await Client.start({ initializationOptions: { outline: { order: 'text' } } });
    await client.open(TEXT);
    expect(await rows(client)).toEqual(BY_TEXT);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { dispatch: { outline: { order: 'speaker' } } },
    });
    expect(await rows(client)).toEqual(BY_SPEAKER);
    await client.stop();
  });

  test('settings that make no sense are the defaults', async () => {
    const client = await Client.start({
      capabilities: ASKED,
      settings: { outline: { order: 7, maximumSymbols: 'many' } },
    });
    await client.open(TEXT);
    expect(await rows(client)).toEqual(BY_SPEAKER);
    await client.stop();
  });

  test('where outlines can be registered, a change of settings registers them anew, so that the client asks again', async () => {
    const capabilities = { ...ASKED, textDocument: { documentSymbol: { dynamicRegistration: true } } };
    const client = await Client.start({ capabilities });
    expect(client.initialized.capabilities.documentSymbolProvider).toBe(false);
    const registered = (await client.nth('client/registerCapability', 1)) as { registrations: { id: string }[] };
    expect(registered).toEqual({
      registrations: [
        {
          id: expect.any(String) as string,
          method: 'textDocument/documentSymbol',
          registerOptions: { documentSelector: [{ language: 'dispatch' }] },
        },
      ],
    });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.nth('client/registerCapability', 2);
    expect(client.all('client/unregisterCapability')).toEqual([
      { unregisterations: [{ id: registered.registrations[0]?.id, method: 'textDocument/documentSymbol' }] },
    ]);
    await client.stop();
  });
});

describe('the limit', () => {
  const settings = { outline: { maximumSymbols: 3 } };

  test('is notified to a client that knows how to show it, when it begins and when it ends to bite', async () => {
    const client = await Client.start({
      capabilities: { ...ASKED, experimental: { outlineLimit: true } },
      settings,
    });
    await client.open(TEXT);
    await rows(client);
    await rows(client);
    await client.edit(2, 1, 0, 42, 'Rain.');
    await client.edit(3, 2, 0, 40, 'Snow.');
    expect(await rows(client)).toEqual(['T']);
    expect(client.all('dispatch/outlineLimit')).toEqual([
      { uri: URI, shown: 3, total: 5, limit: 3 },
      { uri: URI, shown: 1, total: 1, limit: 3 },
    ]);
    expect(client.all('window/showMessage')).toEqual([]);
    await client.stop();
  });

  test('is told to any other client in one message', async () => {
    const client = await Client.start({ capabilities: ASKED, settings });
    await client.open(TEXT);
    await rows(client);
    await rows(client);
    expect(client.all('dispatch/outlineLimit')).toEqual([]);
    expect(client.all('window/showMessage')).toEqual([
      { type: 3, message: 'The outline shows 3 of 5 entries: dispatch.outline.maximumSymbols is 3.' },
    ]);
    await client.stop();
  });
});
