import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { DispatchDocument } from '../document.ts';
import { fileDiagnostics } from '../features/fileDiagnostics.ts';
import type { LanguageService } from '../languageService.ts';
import type { Configuration } from './configuration.ts';
import { documentHandlers, unlessChanged, type OpenDocuments } from './documents.ts';
import type { Publisher } from './publisher.ts';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Publishes what comparing has shown of a document, and, to a client that cannot pull, everything else with it. */
export type Publish = (document: DispatchDocument) => Promise<void>;

/**
 * Answers clients that pull diagnostics (LSP 3.17), and pushes them to those that cannot. What comparing shows comes
 * too late for an answer and is always pushed: an editor keeps both lists side by side.
 */
export function serveDiagnostics(
  connection: Connection,
  capabilities: ClientCapabilities,
  documents: OpenDocuments,
  service: LanguageService,
  configuration: Configuration,
  publisher: Publisher,
): Publish {
  if (!pullsDiagnostics(capabilities)) return push(connection, documents, service, configuration);
  pull(connection, documents, service, configuration, capabilities);
  return pushCompared(documents, service, publisher);
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
  // A document value never changes, so a report of the same value, under the same settings and on the same day, is the
  // same.
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
): Publish {
  const publish: Publish = async (document) => {
    const { uri, version } = document;
    const stale = unlessChanged(documents, document);
    const found = await service.diagnostics(document, stale);
    if (!found || stale.isCancellationRequested) return;
    const diagnostics = [...found, ...fileDiagnostics(service.comparisons.findings(document))];
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const publishNow = async (uri: string): Promise<void> => {
    const document = await documents.configured(uri);
    if (document) await publish(document);
  };
  documents.onDidChangeContent(({ document }) => void publishNow(document.uri));
  documents.onDidClose(({ document: { uri } }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
  configuration.onChange(() => {
    for (const uri of documents.keys()) void publishNow(uri);
  });
  return publish;
}

function pushCompared(documents: OpenDocuments, service: LanguageService, publisher: Publisher): Publish {
  documents.onDidClose(({ document: { uri } }) => void publisher(uri, []));
  return (document) =>
    publisher(document.uri, fileDiagnostics(service.comparisons.findings(document)), document.version);
}
