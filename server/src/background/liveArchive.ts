import { ArchiveComparison } from '../archiveLint/archiveComparison.ts';
import { byPlace, type FileFinding } from '../archiveLint/fileFinding.ts';
import { unpackFacts } from '../archiveLint/packedFacts.ts';
import { unknownTo } from '../core/config/baseline.ts';
import { DEFAULT_LINT_CONFIG } from '../core/config/lintConfig.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { Cancellation } from '../pace.ts';
import { DiskArchive, type ArchiveFolder, type LintedFile, type Report } from './diskArchive.ts';
import { pathOf, uriOf } from './filePath.ts';
import { LiveDocument } from './liveDocument.ts';
import type { ArchiveState, ArchiveSummary, Found, Opening, Replacement } from './protocol.ts';
import { ShownFindings, type FileFindings } from './shownFindings.ts';

/** More are not read by anybody, and where an archive's configuration is broken every file has one. */
const MOST_REASONS = 100;

/** Whom an archive tells what was found, whenever something else is to be shown than before. */
export interface ArchiveListener {
  readonly found: (found: readonly Found[]) => void;
  readonly state: (state: ArchiveState) => void;
}

/**
 * The open documents and, once they were linted, the files on disk around them, as the background thread sees them. An
 * open document stands in the place of its file.
 */
export class LiveArchive {
  readonly #today: () => CalendarDate;
  readonly #listener: ArchiveListener;
  readonly #workerScript: string | null;
  /** By their paths, or by their URIs where they are no files. */
  readonly #documents = new Map<string, LiveDocument>();
  readonly #shown = new ShownFindings();
  #disk: DiskArchive | null = null;
  #comparing: Promise<unknown> = Promise.resolve();
  #next: Promise<ReadonlyMap<string, FileFindings> | null> | undefined;

  /** `workerScript` is the script of the threads that lint many files; null where all is to be done in this one. */
  constructor(today: () => CalendarDate, listener: ArchiveListener, workerScript: string | null) {
    this.#today = today;
    this.#listener = listener;
    this.#workerScript = workerScript;
  }

  /** Takes a document that was opened, or that is to be linted in another way than before; its dispatches follow. */
  open(opening: Opening): void {
    const path = pathOf(opening.uri);
    this.#documents.set(path, new LiveDocument(path, opening, this.#today()));
    this.#shown.forget(path);
  }

  replace(replacement: Replacement): void {
    this.#documents.get(pathOf(replacement.uri))?.replace(replacement);
  }

  /** Lets go of a document that was closed; its file, where it is one of the archive's, is read again. */
  async close(uri: string): Promise<void> {
    const path = pathOf(uri);
    this.#documents.delete(path);
    this.#shown.forget(path);
    if (this.#disk?.files.has(path)) await this.refresh([path]);
  }

  /** Lints the files on disk; null where that was cancelled, and what was known before stays. */
  async lint(
    folders: readonly ArchiveFolder[],
    report: Report,
    cancellation: Cancellation,
  ): Promise<ArchiveSummary | null> {
    const disk = new DiskArchive(folders, this.#today(), this.#workerScript);
    if (!(await disk.lintAll(report, cancellation))) return null;
    this.#disk = disk;
    await this.#compareAll();
    return this.#summary(disk);
  }

  /** Reads again what has changed on disk, at these paths. */
  async refresh(paths: readonly string[]): Promise<void> {
    // No comparison may meet a file that is gone for as long as it is read.
    const refreshed = this.#comparing.then(() => this.#disk?.refresh(paths));
    this.#comparing = refreshed.catch(() => undefined);
    await refreshed;
    await this.#compareAll();
  }

  /**
   * What comparing shows of a document, in the order of the text, places in open documents and files given by their URIs;
   * null where it was edited in the meantime.
   */
  async compare(uri: string): Promise<readonly FileFinding[] | null> {
    const path = pathOf(uri);
    const document = this.#documents.get(path);
    if (!document) return null;
    if (this.#disk?.files.has(path)) return (await this.#compareAll())?.get(path)?.findings ?? null;
    const lint = await document.lint();
    if (!lint) return null;
    const comparison = new ArchiveComparison(document.config, this.#today());
    comparison.add(lint, document.config);
    const findings = [...lint.findings, ...(comparison.findings().get(path) ?? [])];
    return this.#located(findings).filter(unknownTo(document.known));
  }

  /** Compares all files, and tells what has changed; null where a document was edited in the meantime: it asks again. */
  #compareAll(): Promise<ReadonlyMap<string, FileFindings> | null> {
    // One after another, and never more than one ahead: that one sees whatever changes before it begins.
    if (this.#next) return this.#next;
    this.#next = this.#comparing.then(() => {
      this.#next = undefined;
      return this.#compareNow();
    });
    this.#comparing = this.#next.catch(() => undefined);
    return this.#next;
  }

  async #compareNow(): Promise<ReadonlyMap<string, FileFindings> | null> {
    const disk = this.#disk;
    if (!disk) return null;
    const comparison = new ArchiveComparison((await disk.commonConfig()) ?? DEFAULT_LINT_CONFIG, this.#today());
    const linted: Pick<LintedFile, 'path' | 'findings' | 'total' | 'known'>[] = [];
    for (const path of disk.paths) {
      const file = disk.files.get(path);
      const document = this.#documents.get(path);
      const lint = await document?.lint();
      if (!file || lint === null) return null;
      if (document && lint) {
        comparison.add(lint, document.config);
        const findings = lint.findings.filter(unknownTo(document.known));
        linted.push({ path, findings, total: findings.length, known: document.known });
      } else {
        for (const part of file.compared) comparison.add({ ...file, compared: unpackFacts(part) }, file.config);
        linted.push(file);
      }
    }
    const compared = comparison.findings();
    const all = new Map(
      linted.map(({ path, findings, total, known }): [string, FileFindings] => {
        const others = (compared.get(path) ?? []).filter(unknownTo(known));
        return [path, { findings: this.#located([...findings, ...others]), total: total + others.length }];
      }),
    );
    // Of an open document all is told: whoever shows it says where a limit cuts.
    const told = ([path, shown]: readonly [string, FileFindings]): Found =>
      this.#found(path, this.#documents.has(path) ? (all.get(path) ?? shown) : shown);
    this.#listener.found(this.#shown.update(all).map(told));
    this.#listener.state({ summary: this.#summary(disk), configs: disk.configPaths });
    return all;
  }

  #found(path: string, { findings, total }: FileFindings): Found {
    const document = this.#documents.get(path);
    return { uri: document?.uri ?? uriOf(path), revision: document?.revision ?? null, findings, total };
  }

  /** The findings in the order of the text, with URIs in place of paths. */
  #located(findings: FileFinding[]): FileFinding[] {
    const uri = (path: string) => this.#documents.get(path)?.uri ?? uriOf(path);
    return findings
      .sort(byPlace)
      .map((finding) =>
        finding.related.length === 0
          ? finding
          : { ...finding, related: finding.related.map((place) => ({ ...place, path: uri(place.path) })) },
      );
  }

  #summary(disk: DiskArchive): ArchiveSummary {
    let dispatches = 0;
    for (const file of disk.files.values()) dispatches += file.dispatches;
    return {
      files: disk.files.size,
      dispatches,
      plainTexts: disk.plainTexts,
      skipped: disk.skipped.size,
      reasons: Array.from(disk.skipped, ([path, reason]) => ({ path, reason })).slice(0, MOST_REASONS),
      ...this.#shown.counts,
    };
  }
}
