import { expect, test } from 'vitest';
import { Client, URI } from './client.ts';

const TEXT = 'date 2025-01-01 T\nAda Berg said that it rained in the hills.\nShe said that it would stop.\n';
const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const HERE = { position: { line: 2, character: 1 } };

test('from a pronoun the client finds who speaks', async () => {
  const client = await Client.start({ capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });
  await client.open(TEXT);
  expect(await client.ask('hover', HERE)).toEqual({
    contents: {
      kind: 'markdown',
      value: [
        '*She* stands for **Ada Berg** (person)',
        '',
        '- 2 statements: [line 2](file:///archive.dispatch#L2,1), [line 3](file:///archive.dispatch#L3,1)',
      ].join('\n'),
    },
    range: range(2, 0, 3),
  });
  expect(await client.ask('definition', HERE)).toEqual({ uri: URI, range: range(1, 0, 8) });
  expect(await client.ask('references', { ...HERE, context: { includeDeclaration: false } })).toEqual([
    { uri: URI, range: range(2, 0, 3) },
  ]);
  expect(await client.ask('documentHighlight', HERE)).toEqual([
    { range: range(1, 0, 8), kind: 1 },
    { range: range(2, 0, 3), kind: 1 },
  ]);
  await client.stop();
});

test('colours are sent as the protocol encodes them', async () => {
  const client = await Client.start();
  await client.open(TEXT);
  expect(await client.ask('semanticTokens/range', { range: range(1, 0, 99) })).toEqual({
    data: [1, 0, 8, 0, 0, 0, 9, 4, 1, 0],
  });
  await client.stop();
});

test('the list of speakers has an answer of its own', async () => {
  const client = await Client.start();
  await client.open(TEXT);
  expect(await client.request('dispatch/speakers', { textDocument: { uri: URI } })).toEqual({
    total: 1,
    dispatches: [
      {
        title: 'T',
        date: '2025-01-01',
        range: { start: { line: 0, character: 0 }, end: { line: 2, character: 28 } },
        language: 'english',
        speakers: [
          {
            name: 'Ada Berg',
            kind: 'person',
            roles: [],
            statements: [
              { range: range(1, 0, 42), text: 'it rained in the hills.', cue: 'said' },
              { range: range(2, 0, 28), text: 'it would stop.', cue: 'said' },
            ],
          },
        ],
      },
    ],
  });
  await client.stop();
});

test('inlay hints are off until a setting turns them on, and then asked for again', async () => {
  const workspace = { configuration: true, inlayHint: { refreshSupport: true } };
  const client = await Client.start({ capabilities: { workspace } });
  await client.open(TEXT);
  const hints = () =>
    client.ask('inlayHint', { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } });
  expect(await hints()).toEqual([]);
  client.answer.settings = { inlayHints: { pronouns: true } };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await hints()).toEqual([{ position: { line: 2, character: 3 }, label: '(Ada Berg)', paddingLeft: true }]);
  expect(client.all('workspace/inlayHint/refresh')).toHaveLength(1);
  await client.stop();
});
