import { EventEmitter, type CancellationToken, type Disposable, type LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ArchiveSummary } from '../../server/src/background/protocol.ts';
import type { OutlineLimit } from './outlineLimit.ts';

export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/**
 * The language server as the rest of the client sees it: it can be started and restarted, and says how it is and what
 * it has to tell. Nothing of the language client is loaded before the first start, so that plain text costs nothing.
 */
export class DispatchServer implements Disposable {
  readonly #module: string;
  readonly #log: LogOutputChannel;
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #outlineLimited = new EventEmitter<OutlineLimit>();
  readonly #archiveSummarized = new EventEmitter<ArchiveSummary>();
  #client: Promise<LanguageClient> | undefined;
  #state: ServerState = 'stopped';

  readonly onDidChangeState = this.#stateChanged.event;
  readonly onDidLimitOutline = this.#outlineLimited.event;
  readonly onDidSummarizeArchive = this.#archiveSummarized.event;

  /** `module` is the server's script as an absolute path; the log takes what server and client have to say. */
  constructor(module: string, log: LogOutputChannel) {
    this.#module = module;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server, where it has not been started before. A failure goes to the log and to the state. */
  async start(): Promise<void> {
    if (this.#client) return;
    this.#client = this.#createClient();
    try {
      await (await this.#client).start();
    } catch (error) {
      this.#log.error('The language server could not be started.', error);
      this.#enter('failed');
    }
  }

  /** Ends the server, where there is one, and starts it afresh. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  /**
   * Asks the running server; undefined where there is none, the request was cancelled, or it failed, which the log
   * says.
   */
  async request<Answer>(method: string, params: object, token: CancellationToken): Promise<Answer | undefined> {
    try {
      return await (await this.#client)?.sendRequest<Answer>(method, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) this.#log.error(`The request ${method} failed.`, error);
      return undefined;
    }
  }

  dispose(): void {
    void this.#stop();
    this.#stateChanged.dispose();
    this.#outlineLimited.dispose();
    this.#archiveSummarized.dispose();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await (await client)?.dispose();
    } catch (error) {
      // A server that never started, or has crashed, cannot be asked to stop; nothing is left of it.
      this.#log.debug('The language server had ended before it was stopped.', error);
    }
  }

  async #createClient(): Promise<LanguageClient> {
    const { createLanguageClient } = await import('./languageClient.ts');
    return createLanguageClient(this.#module, this.#log, {
      stateChanged: (state) => this.#enter(state),
      outlineLimited: (limit) => this.#outlineLimited.fire(limit),
      archiveSummarized: (summary) => this.#archiveSummarized.fire(summary),
    });
  }

  #enter(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}
