import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { DispatchDocument } from '../document.ts';
import type { LanguageService } from '../languageService.ts';
import type { Configuration } from './configuration.ts';
import { documentHandlers, type OpenDocuments } from './documents.ts';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers clients that pull diagnostics (LSP 3.17), and pushes them to those that cannot. */
export function serveDiagnostics(
  connection: Connection,
  capabilities: ClientCapabilities,
  documents: OpenDocuments,
  service: LanguageService,
  configuration: Configuration,
): void {
  if (pullsDiagnostics(capabilities)) pull(connection, documents, service, configuration, capabilities);
  else push(connection, documents, service, configuration);
}

/** Whether the client asks for diagnostics itself. */
export function pullsDiagnostics(capabilities: ClientCapabilities): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

function pull(
  connection: Connection,
  documents: OpenDocuments,
  service: LanguageService,
  configuration: Configuration,
  capabilities: ClientCapabilities,
): void {
  // A document value never changes, so a report of the same value, under the same settings and on the same day, is the same.
  const reported = new WeakMap<DispatchDocument, { readonly state: string; readonly resultId: string }>();
  let settings = 0;
  let reports = 0;

  connection.languages.diagnostics.on(
    documentHandlers(documents)(NOTHING, async (document, { previousResultId }, token: CancellationToken) => {
      const state = `${settings} ${service.day()}`;
      const known = reported.get(document);
      if (known?.state === state && known.resultId === previousResultId) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.resultId };
      }
      const items = await service.diagnostics(document, token);
      if (!items) return null;
      const resultId = String(++reports);
      reported.set(document, { state, resultId });
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  configuration.onChange(() => {
    settings++;
    if (capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
  });
}

function push(
  connection: Connection,
  documents: OpenDocuments,
  service: LanguageService,
  configuration: Configuration,
): void {
  const publish = async (document: DispatchDocument): Promise<void> => {
    const { uri, version } = document;
    const stale = {
      get isCancellationRequested() {
        return documents.get(uri) !== document;
      },
    };
    const diagnostics = await service.diagnostics(document, stale);
    if (diagnostics && !stale.isCancellationRequested) {
      await connection.sendDiagnostics({ uri, version, diagnostics });
    }
  };
  documents.onDidChangeContent(({ document }) => void publish(document));
  documents.onDidClose(({ document: { uri } }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
  configuration.onChange(() => {
    for (const document of documents.all()) void publish(document);
  });
}
