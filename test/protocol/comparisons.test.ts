import { expect, test } from 'vitest';
import { rulePage } from '../../server/src/rulePage.ts';
import { Client, PULLS, URI } from './client.ts';

const BODY = 'The ferry left the harbour of Orsholm in the morning with all that had been promised on board.';
const FERRY = `date 2025-01-01 Ferry Leaves\n${BODY}\n`;
const PUBLISHED = 'textDocument/publishDiagnostics';

const range = (line: number) => ({ start: { line, character: 16 }, end: { line, character: 28 } });

/** The second of two dispatches that are the same, on a line. */
function duplicate(line: number): object {
  return {
    range: range(line),
    severity: 2,
    code: 'archive.duplicate',
    codeDescription: { href: rulePage('archive.duplicate') },
    source: 'dispatch',
    message: 'The same dispatch stands in the archive before: "Ferry Leaves" of 2025-01-01 in archive.dispatch.',
    relatedInformation: [{ location: { uri: URI, range: range(0) }, message: 'The first of them.' }],
  };
}

test('what comparing shows is pushed when typing pauses, and taken back when it is mended or the document closed', async () => {
  const client = await Client.start({ capabilities: PULLS });
  await client.open(FERRY + FERRY);
  expect(await client.nth(PUBLISHED, 1)).toEqual({ uri: URI, version: 1, diagnostics: [duplicate(2)] });
  await client.edit(2, 2, 0, 0, 'date 2025-01-02 Fog\nFog lay over the sea.\n');
  expect(await client.nth(PUBLISHED, 2)).toEqual({ uri: URI, version: 2, diagnostics: [duplicate(4)] });
  await client.edit(3, 4, 5, 15, '2025-01-04');
  await client.edit(4, 5, 0, 3, 'No');
  expect(await client.nth(PUBLISHED, 3)).toEqual({
    uri: URI,
    version: 4,
    diagnostics: [expect.objectContaining({ code: 'archive.near-duplicate' })],
  });
  await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
  expect(await client.nth(PUBLISHED, 4)).toEqual({ uri: URI, diagnostics: [] });
  // The answer to a pull has what each dispatch shows by itself, and nothing twice.
  await client.open(FERRY + FERRY);
  expect(await client.ask('diagnostic')).toEqual({ kind: 'full', resultId: '1', items: [] });
  expect(await client.stop()).toBe(0);
});

test('a client that cannot pull gets both lists as one', async () => {
  const client = await Client.start();
  await client.open(`${FERRY}Date 2025-01-02 Fog\nFog.\n${FERRY}`);
  const keyword = expect.objectContaining({ code: 'header.keyword-case' }) as object;
  expect(await client.nth(PUBLISHED, 1)).toEqual({ uri: URI, version: 1, diagnostics: [keyword] });
  expect(await client.nth(PUBLISHED, 2)).toEqual({ uri: URI, version: 1, diagnostics: [keyword, duplicate(4)] });
  // What was found around an edit is not shown again before it is found again.
  await client.edit(2, 3, 0, 0, 'Snow.\n');
  expect(await client.nth(PUBLISHED, 3)).toEqual({ uri: URI, version: 2, diagnostics: [keyword] });
  expect(await client.nth(PUBLISHED, 4)).toEqual({ uri: URI, version: 2, diagnostics: [keyword, duplicate(5)] });
  await client.stop();
});
