import { ArchiveComparison, compareFacts, type FileComparison } from '../archiveLint/archiveComparison.ts';
import { byPlace, type FileFinding } from '../archiveLint/fileFinding.ts';
import type { FileLint } from '../archiveLint/fileLint.ts';
import { unpackFindings } from '../archiveLint/packedFindings.ts';
import { NOTHING_KNOWN, unknownTo } from '../core/config/baseline.ts';
import { DEFAULT_LINT_CONFIG } from '../core/config/lintConfig.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { Cancellation } from '../pace.ts';
import { DiskArchive, type ArchiveFolder, type Report } from './diskArchive.ts';
import { pathOf, uriOf } from './filePath.ts';
import { LiveDocument } from './liveDocument.ts';
import type { ArchiveState, ArchiveSummary, Found, Opening, Replacement } from './protocol.ts';
import { ShownFindings, type FileFindings } from './shownFindings.ts';

/** More are not read by anybody, and where an archive's configuration is broken every file has one. */
const MOST_REASONS = 100;

/** Comparing an archive of 100,000 files takes some half a second: it is done at most a fifth of the time. */
const REST = 4;

/** The key under which the facts of an open document are kept: its file has its own. */
function keyOf(path: string): string {
  return `open ${path}`;
}

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
  readonly #rest: number;
  /** By their paths, or by their URIs where they are no files. */
  readonly #documents = new Map<string, LiveDocument>();
  readonly #shown = new ShownFindings();
  #disk: DiskArchive | null = null;
  #comparing: Promise<unknown> = Promise.resolve();
  #next: Promise<ReadonlyMap<string, FileFindings> | null> | undefined;
  /** The documents whose facts are kept among those of the files, each as it was after so many changes. */
  #kept = new Map<string, { readonly document: LiveDocument; readonly revision: number }>();
  /** Before this time, in milliseconds, the archive is not compared again. */
  #restsUntil = 0;

  /**
   * `workerScript` is the script of the threads that lint many files; null where all is to be done in this one. `rest`
   * says how many times as long as comparing a large archive takes it is not compared again, so that a processor is not
   * kept busy with what somebody types.
   */
  constructor(today: () => CalendarDate, listener: ArchiveListener, workerScript: string | null, rest = REST) {
    this.#today = today;
    this.#listener = listener;
    this.#workerScript = workerScript;
    this.#rest = rest;
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
    this.#disk?.facts.delete(keyOf(path));
    this.#kept.delete(path);
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
    this.#kept = new Map();
    this.#restsUntil = 0;
    await this.#compareAll();
    return this.#summary(disk);
  }

  /** Reads again what has changed on disk, at these paths. */
  async refresh(paths: readonly string[]): Promise<void> {
    // No comparison may meet a file that is gone for as long as it is read.
    const refreshed = this.#comparing.then(() => this.#disk?.refresh(paths));
    this.#comparing = refreshed.catch(() => undefined);
    if (await refreshed) await this.#compareAll();
  }

  /**
   * What comparing shows of a document, in the order of the text, places in open documents and files given by their
   * URIs; null where it was edited in the meantime.
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

  /**
   * Compares all files, and tells what has changed; null where a document was edited in the meantime: it asks again.
   */
  #compareAll(): Promise<ReadonlyMap<string, FileFindings> | null> {
    // One after another, and never more than one ahead: that one sees whatever changes before it begins.
    if (this.#next) return this.#next;
    this.#next = this.#comparing.then(async () => {
      const rest = this.#restsUntil - performance.now();
      if (rest > 0) await new Promise((resume) => setTimeout(resume, rest));
      this.#next = undefined;
      const start = performance.now();
      const found = await this.#compareNow();
      const end = performance.now();
      this.#restsUntil = end + this.#rest * (end - start);
      return found;
    });
    this.#comparing = this.#next.catch(() => undefined);
    return this.#next;
  }

  async #compareNow(): Promise<ReadonlyMap<string, FileFindings> | null> {
    const disk = this.#disk;
    if (!disk) return null;
    const config = (await disk.commonConfig()) ?? DEFAULT_LINT_CONFIG;
    const ownFindings = new Map<string, readonly FileFinding[]>();
    for (const [path, document] of this.#documents) {
      if (!disk.files.has(path)) continue;
      const lint = await document.lint();
      if (!lint) return null;
      ownFindings.set(path, lint.findings.filter(unknownTo(document.known)));
      this.#keep(disk, document, lint);
    }
    // One may have been edited while another was read.
    for (const { document, revision } of this.#kept.values()) if (document.revision !== revision) return null;
    const keys = disk.paths.map((path) => (this.#documents.has(path) ? keyOf(path) : path));
    const compared = compareFacts(disk.facts.arranged(keys), config, this.#today());
    const all = new Map<string, FileFindings>();
    const changes = this.#shown.update(this.#findingsOf(disk, ownFindings, compared, all));
    // Of an open document all is told: whoever shows it says where a limit cuts.
    const told = ([path, shown]: readonly [string, FileFindings]): Found =>
      this.#found(path, this.#documents.has(path) ? (all.get(path) ?? shown) : shown);
    this.#listener.found(changes.map(told));
    this.#listener.state({ summary: this.#summary(disk), configs: disk.configPaths, problems: disk.problems });
    return all;
  }

  /**
   * What is found in each file, in the order of the archive, made only for whoever looks at it; that of open documents
   * goes into `ofDocuments` too.
   */
  *#findingsOf(
    disk: DiskArchive,
    ownFindings: ReadonlyMap<string, readonly FileFinding[]>,
    compared: Iterator<FileComparison>,
    ofDocuments: Map<string, FileFindings>,
  ): Generator<readonly [string, FileFindings]> {
    let next = compared.next();
    for (const path of disk.paths) {
      const document = this.#documents.get(path);
      const file = disk.files.get(path);
      let others: FileFinding[] = [];
      // Both come in the order of the files.
      if (!next.done && next.value.path === path) {
        others = next.value.findings.filter(unknownTo((document ?? file)?.known ?? NOTHING_KNOWN));
        next = compared.next();
      }
      const own = () => ownFindings.get(path) ?? unpackFindings(file?.packed ?? '[]');
      const findings = () => this.#located([...own(), ...others]);
      const total = (document ? own().length : (file?.total ?? 0)) + others.length;
      if (document) ofDocuments.set(path, { findings: findings(), total });
      yield [
        path,
        {
          total,
          get findings() {
            return findings();
          },
        },
      ];
    }
  }

  /** Keeps the facts of an open document among those of the files, where they are not those that are kept already. */
  #keep({ facts }: DiskArchive, document: LiveDocument, { path, file, compared }: FileLint): void {
    const kept = this.#kept.get(path);
    if (kept?.document === document && kept.revision === document.revision) return;
    facts.delete(keyOf(path));
    facts.add(keyOf(path), { path, facts: file, config: document.config }, compared);
    this.#kept.set(path, { document, revision: document.revision });
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
