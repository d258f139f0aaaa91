import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver';
import { built } from './built.ts';
import { dispatchIn, folderWith } from './commandLine.ts';

it('dispatch lsp --stdio is the language server, and ends when its client says so', async () => {
  const server = spawn(process.execPath, [built(), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  const answer = await client.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(answer.serverInfo).toEqual({ name: 'dispatch' });
  await client.sendNotification('initialized', {});
  await client.sendRequest('shutdown');
  const ended = once(server, 'exit');
  await client.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
  client.dispose();
});

it('dispatch lsp says which stream it needs', async () => {
  expect(await dispatchIn(folderWith({}), ['lsp'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: "dispatch: required option '--stdio' not specified\n",
  });
});
