import { ArchiveComparison } from '../archiveLint/archiveComparison.ts';
import { byPlace, type FileFinding } from '../archiveLint/fileFinding.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import { LiveDocument } from './liveDocument.ts';
import type { Opening, Replacement } from './protocol.ts';

/** The open documents, as the background thread compares them. */
export class LiveArchive {
  readonly #today: () => CalendarDate;
  readonly #documents = new Map<string, LiveDocument>();

  constructor(today: () => CalendarDate) {
    this.#today = today;
  }

  /** Takes a document that was opened, or that is to be linted in another way than before; its dispatches follow. */
  open(opening: Opening): void {
    this.#documents.set(opening.uri, new LiveDocument(opening, this.#today()));
  }

  replace(replacement: Replacement): void {
    this.#documents.get(replacement.uri)?.replace(replacement);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  /** What comparing shows of a document, in the order of the text; null where it was edited in the meantime. */
  async compare(uri: string): Promise<readonly FileFinding[] | null> {
    const document = this.#documents.get(uri);
    const lint = await document?.lint();
    if (!document || !lint) return null;
    const comparison = new ArchiveComparison(document.config, this.#today());
    comparison.add(lint, document.config);
    return [...lint.findings, ...(comparison.findings().get(uri) ?? [])].sort(byPlace);
  }
}
