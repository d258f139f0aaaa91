import { Worker } from 'node:worker_threads';
import {
  createMessageConnection,
  PortMessageReader,
  PortMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { FileFinding } from '../archiveLint/fileFinding.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { changedEntries, type ArchiveEntry } from '../core/format/archive.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { CLOSE, COMPARE, OPEN, REPLACE } from './protocol.ts';

/** How many characters go to the thread at a time: copying more would keep the server from answering. */
const MOST_SENT = 500_000;

/** What the thread knows of an open document. */
interface Sent {
  readonly lineage: object;
  readonly config: LintConfig;
  readonly entries: readonly ArchiveEntry[];
}

/**
 * A thread beside the server's own that compares dispatches, so that nobody who types waits for it. It runs from the first
 * comparison on, as long as a document is open.
 */
export class BackgroundThread {
  readonly #module: string;
  readonly #report: (error: unknown) => void;
  readonly #sent = new Map<string, Sent>();
  #worker: Worker | undefined;
  #connection: MessageConnection | undefined;

  /** `module` is the thread's script, as an absolute path; `report` hears why a thread broke down. */
  constructor(module: string, report: (error: unknown) => void) {
    this.#module = module;
    this.#report = report;
  }

  /**
   * Gives what comparing its dispatches shows of a document; null where the comparison was cancelled. Only the dispatches
   * that have changed since the last one are sent and read.
   *
   * @throws {Error} where the thread has ended
   */
  async compare(document: DispatchDocument, cancellation: Cancellation): Promise<readonly FileFinding[] | null> {
    if (!document.lintConfig) return [];
    const connection = (this.#connection ??= this.#start());
    const sent = await this.#send(connection, document, document.lintConfig, cancellation);
    return sent && !cancellation.isCancellationRequested
      ? connection.sendRequest(COMPARE, { uri: document.uri })
      : null;
  }

  /** Drops what is known of a document that was closed. */
  close(uri: string): void {
    if (!this.#sent.delete(uri)) return;
    if (this.#sent.size === 0) this.stop();
    else void this.#connection?.sendNotification(CLOSE, { uri });
  }

  /** Ends the thread. The next comparison starts another one. */
  stop(): void {
    void this.#worker?.terminate();
    this.#forget();
  }

  async #send(
    connection: MessageConnection,
    { uri, lineage, archive }: DispatchDocument,
    config: LintConfig,
    cancellation: Cancellation,
  ): Promise<boolean> {
    const last = this.#sent.get(uri);
    const goesOn = last?.lineage === lineage && last.config === config;
    if (!goesOn) void connection.sendNotification(OPEN, { uri, config });
    let known = goesOn ? last.entries : [];
    const { from, beforeTo, afterTo } = changedEntries({ entries: known }, archive);
    let [start, end] = [from, beforeTo];
    let batch: ArchiveEntry[] = [];
    let size = 0;
    const flush = () => {
      if (start === end && batch.length === 0) return;
      const dispatches = batch.map(({ text, lineEnds }) => ({ text, lineEnds }));
      void connection.sendNotification(REPLACE, { uri, from: start, to: end, dispatches });
      known = known.slice(0, start).concat(batch, known.slice(end));
      this.#sent.set(uri, { lineage, config, entries: known });
      start = end = start + batch.length;
      batch = [];
      size = 0;
    };
    const finished = await visitPaced(archive.entries.slice(from, afterTo), cancellation, (entry) => {
      batch.push(entry);
      size += entry.text.length;
      if (size >= MOST_SENT) flush();
    });
    flush();
    return finished;
  }

  #start(): MessageConnection {
    const worker = new Worker(this.#module);
    const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
    // The server ends when its client does; the thread is no reason to stay.
    worker.unref();
    worker.on('error', this.#report);
    worker.on('exit', () => {
      connection.dispose();
      if (this.#worker === worker) this.#forget();
    });
    connection.listen();
    this.#worker = worker;
    return connection;
  }

  #forget(): void {
    this.#worker = undefined;
    this.#connection = undefined;
    this.#sent.clear();
  }
}
