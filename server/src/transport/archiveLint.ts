import { CancellationTokenSource, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { BackgroundThread, FoundIn } from '../background/backgroundThread.ts';
import type { ArchiveFolder } from '../background/diskArchive.ts';
import { pathOf, uriOf } from '../background/filePath.ts';
import type { ArchiveSummary } from '../background/protocol.ts';
import { ARCHIVE_RULES } from '../core/rules/registry.ts';
import type { DispatchDocument } from '../document.ts';
import { fileDiagnostics } from '../features/fileDiagnostics.ts';
import type { LanguageService } from '../languageService.ts';
import { configOfSettings } from '../lintSettings.ts';
import { watchArchive } from './archiveWatch.ts';
import type { Configuration } from './configuration.ts';
import type { Publish } from './diagnostics.ts';
import type { OpenDocuments } from './documents.ts';
import type { LintConfigs } from './lintConfigs.ts';
import type { Publisher } from './publisher.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/**
 * A request of our own: lints the archive on disk in `folders`, with work-done progress. Its findings are published;
 * the answer is an `ArchiveSummary`, or null where the linting was cancelled.
 */
export const LINT_ARCHIVE = 'dispatch/lintArchive';

export interface LintArchiveParams {
  /** The URIs of folders. */
  readonly folders: readonly string[];
}

/**
 * A notification of our own: an `ArchiveSummary` whenever the archive was linted, and when its files have changed
 * since.
 */
export const ARCHIVE_SUMMARY = 'dispatch/archiveSummary';

/** What the linting of archives has to do with. */
export interface ArchiveLintParts {
  readonly documents: OpenDocuments;
  readonly service: LanguageService;
  readonly background: BackgroundThread;
  readonly configuration: Configuration;
  readonly lintConfigs: LintConfigs;
  readonly watchedFiles: WatchedFiles;
  readonly publisher: Publisher;
  readonly publish: Publish;
}

/** Lints archives on request, and from then on keeps what is shown of their files as these change. */
export function serveArchiveLint(connection: Connection, parts: ArchiveLintParts): void {
  const { background, configuration, lintConfigs, watchedFiles } = parts;
  showFound(connection, parts);

  let running: CancellationTokenSource | undefined;
  let linted: readonly string[] | undefined;
  let asked = '';
  const lint = async (uris: readonly string[], token?: CancellationToken): Promise<ArchiveSummary | null> => {
    // A token that was cancelled before it came here calls nobody.
    if (token?.isCancellationRequested) return null;
    running?.cancel();
    const run = (running = new CancellationTokenSource());
    const { token: cancellation } = run;
    token?.onCancellationRequested(() => run.cancel());
    const folders = await Promise.all(uris.map((uri) => archiveFolder(connection, configuration, uri)));
    asked = JSON.stringify(folders);
    const summary = await withProgress(connection, run, (report) => background.lint(folders, report, cancellation));
    if (summary && !linted) watchArchive(background, watchedFiles);
    if (summary) linted = uris;
    return summary;
  };
  connection.onRequest(LINT_ARCHIVE, ({ folders }: LintArchiveParams, token: CancellationToken) =>
    lint(folders, token),
  );

  const lintAgain = async (always: boolean): Promise<void> => {
    if (!linted) return;
    const folders = await Promise.all(linted.map((uri) => archiveFolder(connection, configuration, uri)));
    if (always || JSON.stringify(folders) !== asked) await lint(linted);
  };
  configuration.onChange(() => void lintAgain(false));
  lintConfigs.onFileChange(() => void lintAgain(true));
}

/** What only comparing shows: a client that pulls the rest from an open document gets this pushed beside it. */
const COMPARED = new Set(ARCHIVE_RULES.map(({ code }) => code));

/**
 * Publishes what the background thread finds. An open document's own faults are pulled, and not published a second
 * time.
 */
function showFound(
  connection: Connection,
  { documents, service, background, lintConfigs, publisher, publish }: ArchiveLintParts,
): void {
  const onDisk = new Map<string, FoundIn>();
  const showIn = (document: DispatchDocument, { uri, findings }: FoundIn): void => {
    service.comparisons.take(document, findings);
    const current = documents.get(uri);
    if (current) void publish(current);
  };
  // An open document that the thread does not know yet is taken for the file that it was read from.
  const show = (found: FoundIn): void => {
    const open = documents.get(found.uri);
    if (open) showIn(open, { ...found, findings: found.findings.filter(({ code }) => COMPARED.has(code)) });
    else void publisher(found.uri, fileDiagnostics(found.findings, found.total));
  };
  background.listen({
    found: (all) => {
      for (const found of all) {
        if (found.document) showIn(found.document, found);
        else {
          if (found.findings.length > 0) onDisk.set(found.uri, found);
          else onDisk.delete(found.uri);
          show(found);
        }
      }
    },
    state: ({ summary, configs, problems }) => {
      void connection.sendNotification(ARCHIVE_SUMMARY, summary);
      lintConfigs.takeOfArchive(
        configs.map(uriOf),
        problems.map((problem) => ({ ...problem, uri: uriOf(problem.path) })),
      );
    },
    failed: (error) => {
      connection.console.error(`The thread that compares dispatches broke down: ${String(error)}`);
      for (const uri of onDisk.keys()) void publisher(uri, []);
      onDisk.clear();
      lintConfigs.takeOfArchive([], []);
    },
  });
  documents.onDidOpen(({ document: { uri } }) => {
    const found = onDisk.get(uri);
    if (found) show(found);
  });
}

async function archiveFolder(
  connection: Connection,
  configuration: Configuration,
  uri: string,
): Promise<ArchiveFolder> {
  const [{ lint }, exclude] = await Promise.all([configuration.settingsFor(uri), configuration.excludedIn(uri)]);
  const config = configOfSettings(lint);
  if (typeof config === 'string') connection.console.error(config);
  return { path: pathOf(uri), exclude, config: typeof config === 'string' ? null : config };
}

/** Runs a linting with a progress that a person can cancel, where the client shows any. */
async function withProgress<Answer>(
  connection: Connection,
  run: CancellationTokenSource,
  lint: (report: (done: number, total: number) => void) => Promise<Answer>,
): Promise<Answer> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.token.onCancellationRequested(() => run.cancel());
  progress.begin('Linting the archive', 0, '', true);
  try {
    return await lint((done, total) =>
      progress.report(
        Math.floor((done * 100) / total),
        `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`,
      ),
    );
  } finally {
    progress.done();
  }
}
