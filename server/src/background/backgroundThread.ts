import { Worker } from 'node:worker_threads';
import {
  createMessageConnection,
  PortMessageReader,
  PortMessageWriter,
  type CancellationToken,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { FileFinding } from '../archiveLint/fileFinding.ts';
import type { DispatchDocument } from '../document.ts';
import type { Cancellation } from '../pace.ts';
import type { ArchiveFolder, Report } from './diskArchive.ts';
import {
  CHANGED,
  CLOSE,
  COMPARE,
  FOUND,
  LINT,
  PROGRESS,
  STATE,
  type ArchiveState,
  type ArchiveSummary,
  type BackgroundOptions,
  type Found,
} from './protocol.ts';
import { SentDocuments } from './sentDocuments.ts';

/** What is to be shown of a file or, where a document is open, what comparing shows of that version of it. */
export interface FoundIn extends Found {
  readonly document: DispatchDocument | undefined;
}

/** Whom the thread tells what happens. */
export interface BackgroundListener {
  readonly found: (found: readonly FoundIn[]) => void;
  readonly state: (state: ArchiveState) => void;
  /** The thread broke down, for this reason, and has forgotten everything. */
  readonly failed: (error: unknown) => void;
}

/**
 * A thread beside the server's own that compares dispatches and lints archives on disk, so that nobody who types waits
 * for it. It starts when it is first needed, and ends when no document is open, unless an archive was to be linted.
 */
export class BackgroundThread {
  readonly #module: string;
  readonly #options: BackgroundOptions;
  readonly #sent = new SentDocuments();
  #listener: BackgroundListener | undefined;
  #worker: Worker | undefined;
  #connection: MessageConnection | undefined;
  #holdsArchive = false;
  #report: Report = () => undefined;

  /** `module` is the thread's script, as an absolute path. */
  constructor(module: string, options: BackgroundOptions) {
    this.#module = module;
    this.#options = options;
  }

  listen(listener: BackgroundListener): void {
    this.#listener = listener;
  }

  /**
   * Gives what comparing shows of a document, as a `Comparer` does. Only the dispatches that have changed since the
   * last time are sent and read.
   *
   * @throws {Error} where the thread breaks down
   */
  async compare(document: DispatchDocument, cancellation: Cancellation): Promise<readonly FileFinding[] | null> {
    if (!document.lintConfig) {
      this.close(document.uri);
      return [];
    }
    const connection = this.#connected();
    const sent = await this.#sent.send(connection, document, document.lintConfig, cancellation);
    if (!sent || cancellation.isCancellationRequested) return null;
    return connection.sendRequest(COMPARE, { uri: document.uri });
  }

  /** Drops what is known of a document that was closed. */
  close(uri: string): void {
    const wasSent = this.#sent.delete(uri);
    if (this.#holdsArchive || (wasSent && this.#sent.size > 0)) void this.#connection?.sendNotification(CLOSE, { uri });
    else if (wasSent) this.stop();
  }

  /**
   * Lints the archive in folders on disk, and keeps it as it was where that is cancelled: null. What is found goes to
   * the listener.
   *
   * @throws {Error} where the thread breaks down
   */
  lint(folders: readonly ArchiveFolder[], report: Report, token: CancellationToken): Promise<ArchiveSummary | null> {
    this.#report = report;
    this.#holdsArchive = true;
    return this.#connected().sendRequest(LINT, { folders }, token);
  }

  /** Tells of paths at which something has changed on disk. */
  changed(paths: readonly string[]): void {
    if (this.#holdsArchive) void this.#connection?.sendNotification(CHANGED, { paths });
  }

  /** Ends the thread. What it is asked next starts another one. */
  stop(): void {
    void this.#worker?.terminate();
    this.#forget();
  }

  #connected(): MessageConnection {
    return (this.#connection ??= this.#start());
  }

  #start(): MessageConnection {
    const worker = new Worker(this.#module, { workerData: this.#options });
    const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
    // The server ends when its client does; the thread is no reason to stay.
    worker.unref();
    worker.on('error', (error) => this.#listener?.failed(error));
    worker.on('exit', () => {
      connection.dispose();
      if (this.#worker === worker) this.#forget();
    });
    connection.onNotification(PROGRESS, ({ done, total }) => this.#report(done, total));
    connection.onNotification(STATE, (state) => this.#listener?.state(state));
    connection.onNotification(FOUND, ({ found }) =>
      this.#listener?.found(found.flatMap((each) => this.#current(each))),
    );
    connection.listen();
    this.#worker = worker;
    return connection;
  }

  /** What was found with the document that it was found in; nothing where that has changed: it is compared again. */
  #current(found: Found): FoundIn[] {
    if (found.revision === null) return [{ ...found, document: undefined }];
    const document = this.#sent.documentAt(found.uri, found.revision);
    return document ? [{ ...found, document }] : [];
  }

  #forget(): void {
    this.#worker = undefined;
    this.#connection = undefined;
    this.#holdsArchive = false;
    this.#sent.clear();
  }
}
