import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BackgroundThread } from '../../server/src/background/backgroundThread.ts';
import { changeDocument } from '../../server/src/document.ts';
import { CANCELLED, GOES_ON, open } from '../features/support.ts';

const BODY = 'The ferry left the harbour of Orsholm in the morning with all that had been promised on board.';
const FERRY = `date 2025-01-01 Ferry Leaves\n${BODY}\n`;

const started: BackgroundThread[] = [];
afterEach(() => started.forEach((thread) => thread.stop()));

const errors: string[] = [];
function thread(module = path.join(import.meta.dirname, '../../server/src/background/main.ts')): BackgroundThread {
  const fresh = new BackgroundThread(module, { lintWorker: null });
  fresh.listen({ found: () => undefined, state: () => undefined, failed: (error) => errors.push(String(error)) });
  started.push(fresh);
  return fresh;
}

test('a document is compared as it is, before and after edits, and after the thread was ended', async () => {
  const background = thread();
  const codes = async (document = first) => (await background.compare(document, GOES_ON))?.map(({ code }) => code);
  const first = open(FERRY + FERRY);
  const at = { line: 2, character: 0 };
  const second = changeDocument(first, [{ range: { start: at, end: at }, text: FERRY }], 2);
  const none = changeDocument(second, [{ text: FERRY }], 3);
  expect(await codes(first)).toEqual(['archive.duplicate']);
  expect(await codes(second)).toEqual(['archive.duplicate', 'archive.duplicate']);
  expect(await codes(none)).toEqual([]);
  background.stop();
  expect(await codes(second)).toEqual(['archive.duplicate', 'archive.duplicate']);
  background.close(second.uri);
  expect(await codes(first)).toEqual(['archive.duplicate']);
});

test('a comparison after a cancelled one is right all the same', async () => {
  const background = thread();
  const document = open(FERRY.repeat(2_000));
  expect(await background.compare(document, CANCELLED)).toBeNull();
  expect(await background.compare(document, GOES_ON)).toHaveLength(1_999);
});

test('a document that is not linted is not compared', async () => {
  expect(await thread('/no/such/module.js').compare({ ...open(FERRY + FERRY), lintConfig: null }, GOES_ON)).toEqual([]);
});

test('a thread that breaks down is told of, fails what it was asked for, and leaves the server alone', async () => {
  const module = path.join(await mkdtemp(path.join(tmpdir(), 'dispatch-thread-')), 'broken.mjs');
  await writeFile(module, "throw new Error('out of order');");
  await expect(thread(module).compare(open(FERRY), GOES_ON)).rejects.toThrow();
  expect(errors).toEqual(['Error: out of order']);
});
