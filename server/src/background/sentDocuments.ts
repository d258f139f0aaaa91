import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { changedEntries, type ArchiveEntry } from '../core/format/archive.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { OPEN, REPLACE } from './protocol.ts';

/** How many characters go to the thread at a time: copying more would keep the server from answering. */
const MOST_SENT = 500_000;

/** What the thread knows of an open document. */
interface Sent {
  /** The last version that was sent, or is on its way. */
  readonly document: DispatchDocument;
  readonly config: LintConfig;
  readonly entries: readonly ArchiveEntry[];
  /** How many changes were sent. */
  readonly revision: number;
}

/** The open documents as the background thread has them: of each version only what has changed is sent. */
export class SentDocuments {
  readonly #sent = new Map<string, Sent>();

  get size(): number {
    return this.#sent.size;
  }

  /** The version of a document after so many changes; undefined where others have been sent since. */
  documentAt(uri: string, revision: number): DispatchDocument | undefined {
    const sent = this.#sent.get(uri);
    return sent?.revision === revision && sent.entries === sent.document.archive.entries ? sent.document : undefined;
  }

  /** Brings the thread up to date; false where that was cancelled, and the rest goes with the next version. */
  async send(
    connection: MessageConnection,
    document: DispatchDocument,
    config: LintConfig,
    cancellation: Cancellation,
  ): Promise<boolean> {
    const { uri, lineage, archive, known } = document;
    const last = this.#sent.get(uri);
    const goesOn = last?.document.lineage === lineage && last.config === config && last.document.known === known;
    if (!goesOn) void connection.sendNotification(OPEN, { uri, config, known });
    let { entries, revision } = goesOn ? last : { entries: [], revision: 0 };
    const { from, beforeTo, afterTo } = changedEntries({ entries }, archive);
    let [start, end] = [from, beforeTo];
    let batch: ArchiveEntry[] = [];
    let size = 0;
    const flush = () => {
      if (start === end && batch.length === 0) return;
      const dispatches = batch.map(({ text, lineEnds }) => ({ text, lineEnds }));
      void connection.sendNotification(REPLACE, { uri, from: start, to: end, dispatches });
      entries = entries.slice(0, start).concat(batch, entries.slice(end));
      this.#sent.set(uri, { document, config, entries, revision: ++revision });
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
    if (finished) this.#sent.set(uri, { document, config, entries: archive.entries, revision });
    return finished;
  }

  /** Forgets a document; false where none of it was sent. */
  delete(uri: string): boolean {
    return this.#sent.delete(uri);
  }

  clear(): void {
    this.#sent.clear();
  }
}
