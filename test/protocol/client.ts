import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver';
import { vi } from 'vitest';

// A server is a process of its own: on a busy machine its start alone may take seconds.
vi.setConfig({ testTimeout: 30_000 });

export const URI = 'file:///archive.dispatch';

/** The capabilities of a client that pulls diagnostics. */
export const PULLS: ClientCapabilities = { textDocument: { diagnostic: {} } };

/** What a test's client can do and has set. */
interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The answer to `workspace/configuration` for the section `dispatch`. */
  readonly settings?: unknown;
  /** The answer for the section `files.exclude`. */
  readonly exclude?: unknown;
}

/** A client at the other end of a real byte stream. It keeps all that the server sends of its own accord. */
export class Client {
  readonly initialized: InitializeResult;
  /** Requests and notifications of the server, in the order in which they came. */
  readonly received: { readonly method: string; readonly params: unknown }[];
  /** What the next question for settings is answered with. */
  readonly answer: { settings: unknown };
  readonly #server: ChildProcess;
  readonly #connection: MessageConnection;

  private constructor(
    server: ChildProcess,
    connection: MessageConnection,
    initialized: InitializeResult,
    received: Client['received'],
    answer: Client['answer'],
  ) {
    this.#server = server;
    this.#connection = connection;
    this.initialized = initialized;
    this.received = received;
    this.answer = answer;
  }

  /** Starts a server and introduces itself to it. */
  static async start({
    capabilities = {},
    initializationOptions,
    settings,
    exclude,
  }: ClientOptions = {}): Promise<Client> {
    const server = spawn(process.execPath, [await SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const received: Client['received'] = [];
    const answer = { settings };
    connection.onNotification((method, params) => void received.push({ method, params }));
    connection.onUnhandledProgress((params) => void received.push({ method: '$/progress', params }));
    connection.onRequest((method, params) => {
      received.push({ method, params });
      if (method !== 'workspace/configuration') return null;
      const { items } = params as { items: { section?: string }[] };
      return items.map(({ section }) => (section === 'files.exclude' ? exclude : answer.settings) ?? null);
    });
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
    const initialized = await connection.sendRequest<InitializeResult>('initialize', params);
    const client = new Client(server, connection, initialized, received, answer);
    await client.notify('initialized', {});
    return client;
  }

  request<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer> {
    return token
      ? this.#connection.sendRequest<Answer>(method, params, token)
      : this.#connection.sendRequest<Answer>(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  /** Asks about the test's document. */
  ask<Answer>(method: string, params: object = {}, token?: CancellationToken): Promise<Answer> {
    return this.request<Answer>(`textDocument/${method}`, { textDocument: { uri: URI }, ...params }, token);
  }

  async open(text: string): Promise<void> {
    await this.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'dispatch', version: 1, text } });
  }

  /** Inserts a text, or replaces the characters between two places of a line. */
  async edit(version: number, line: number, from: number, to: number, text: string): Promise<void> {
    const range = { start: { line, character: from }, end: { line, character: to } };
    await this.notify('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range, text }],
    });
  }

  /** What came by a method so far. All that was sent before a request is answered has come with the answer. */
  all(method: string): unknown[] {
    return this.received.filter((message) => message.method === method).map(({ params }) => params);
  }

  /** The `count`th message by a method, which may still have to come. */
  async nth(method: string, count: number): Promise<unknown> {
    for (;;) {
      const params = this.all(method)[count - 1];
      if (params !== undefined) return params;
      await new Promise((resume) => setTimeout(resume, 5));
    }
  }

  /** Ends the server and gives its exit code; without `shutdown` first where it is not polite. */
  async stop(polite = true): Promise<number | null> {
    const ended = once(this.#server, 'exit') as Promise<[number | null]>;
    if (polite) await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    const [code] = await ended;
    this.#connection.dispose();
    return code;
  }
}

/** The server's bundle, beside that of its background thread, built once for each file of tests. */
const SERVER: Promise<string> = bundle();

async function bundle(): Promise<string> {
  const outdir = await mkdtemp(path.join(tmpdir(), 'dispatch-server-'));
  const source = (file: string) => path.join(import.meta.dirname, '../../server/src', file);
  await build({
    entryPoints: {
      server: source('main.ts'),
      background: source('background/main.ts'),
      lintWorker: source('archiveLint/lintWorker.ts'),
    },
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return path.join(outdir, 'server.js');
}
