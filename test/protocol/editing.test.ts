import { expect, test } from 'vitest';
import { Client } from './client.ts';

const TEXT = 'date  2025-01-01 T\nOrsholm, May 3 (\n\n AFP\n2025-01-01\n';
const OPTIONS = { tabSize: 2, insertSpaces: true };
const range = (line: number, from: number, toLine: number, to: number) => ({
  start: { line, character: from },
  end: { line: toLine, character: to },
});

test('a document is formatted, and so are the lines of a range', async () => {
  const client = await Client.start();
  await client.open(TEXT);
  const header = { range: range(0, 4, 0, 6), newText: ' ' };
  const trailer = { range: range(2, 0, 3, 1), newText: '' };
  expect(await client.ask('formatting', { options: OPTIONS })).toEqual([header, trailer]);
  expect(await client.ask('rangeFormatting', { range: range(0, 0, 1, 0), options: OPTIONS })).toEqual([header]);
  await client.stop();
});

test('behind the bracket of a dateline agencies are offered', async () => {
  const client = await Client.start();
  await client.open(TEXT);
  const items = await client.ask<unknown[]>('completion', { position: { line: 1, character: 16 } });
  expect(items[0]).toEqual({
    label: 'KCNA',
    kind: 9,
    detail: 'Korean Central News Agency',
    sortText: '0000',
    textEdit: { range: range(1, 16, 1, 16), newText: 'KCNA' },
  });
  await client.stop();
});

test('on save all that is certain is mended', async () => {
  const client = await Client.start();
  await client.open('Date 2025-01-01 T\nRain fell.\n');
  const context = { diagnostics: [], only: ['source.fixAll'] };
  expect(await client.ask('codeAction', { range: range(0, 0, 2, 0), context })).toEqual([
    {
      title: 'Fix all that is certain',
      kind: 'source.fixAll.dispatch',
      edit: { changes: { 'file:///archive.dispatch': [{ range: range(0, 0, 0, 4), newText: 'date' }] } },
    },
  ]);
  await client.stop();
});
