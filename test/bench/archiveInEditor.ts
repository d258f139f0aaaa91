import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { COMMAND_LINE, folderOf, SERVER } from './materials.ts';
import { measure, peakOf } from './measure.ts';
import { rounded, type Row } from './table.ts';

/** How often the server is asked something while it lints, in milliseconds. */
const INTERVAL = 50;

/** *Lint Archive* beside `dispatch lint`, and how the server answers an editor meanwhile. */
export async function archiveInEditorRows(): Promise<Row[]> {
  const folder = folderOf(200);
  const { seconds } = await measure(process.execPath, [COMMAND_LINE, 'lint', '--quiet', folder]);
  const editor = await lintArchive(folder);
  return [
    {
      promise: 'Lint Archive over 100,000 files in 200 MB, against dispatch lint',
      figure: editor.seconds / seconds,
      unit: '×',
      limit: 1.5,
      wanted: 'at most',
      basis: `${rounded(editor.seconds)} s : ${rounded(seconds)} s`,
    },
    {
      promise: 'peak memory of the server in that',
      figure: editor.peak,
      unit: ' MiB',
      limit: 500,
      wanted: 'at most',
      basis: 'VmHWM',
    },
    {
      promise: 'a hover meanwhile, p95',
      figure: editor.hover.p95,
      unit: ' ms',
      limit: 50,
      wanted: 'at most',
      basis: `p50 ${rounded(editor.hover.p50)} ms, the slowest ${rounded(editor.hover.slowest)} ms`,
    },
  ];
}

interface LintedInEditor {
  readonly seconds: number;
  readonly peak: number;
  /** Milliseconds. */
  readonly hover: { readonly p50: number; readonly p95: number; readonly slowest: number };
}

/** Opens one of the dispatches of a folder and has the folder linted, as an editor does. */
async function lintArchive(folder: string): Promise<LintedInEditor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest(() => null);
  connection.onUnhandledProgress(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});

  const [month = ''] = readdirSync(folder);
  const [name = ''] = readdirSync(join(folder, month));
  const path = join(folder, month, name);
  const textDocument = { uri: pathToFileURL(path).href, languageId: 'dispatch', version: 1 };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, text: readFileSync(path, 'utf8') },
  });
  const start = performance.now();
  const lint = { isDone: false };
  const linted = connection
    .sendRequest('dispatch/lintArchive', { folders: [pathToFileURL(folder).href] })
    .finally(() => (lint.isDone = true));
  const waits: number[] = [];
  while (!lint.isDone) {
    const asked = performance.now();
    await connection.sendRequest('textDocument/hover', { textDocument, position: { line: 1, character: 3 } });
    waits.push(performance.now() - asked);
    await new Promise((resume) => setTimeout(resume, INTERVAL));
  }
  await linted;
  const seconds = (performance.now() - start) / 1000;
  const peak = peakOf(server.pid);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  waits.sort((a, b) => a - b);
  const share = (part: number) => waits[Math.floor(part * (waits.length - 1))] ?? NaN;
  return { seconds, peak, hover: { p50: share(0.5), p95: share(0.95), slowest: share(1) } };
}
