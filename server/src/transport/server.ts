import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { BackgroundThread } from '../background/backgroundThread.ts';
import type { ConfigHost } from '../configHost.ts';
import { FIX_ALL } from '../features/codeActions.ts';
import { COMPLETION_TRIGGERS } from '../features/completion.ts';
import type { LanguageService } from '../languageService.ts';
import { serveArchiveLint } from './archiveLint.ts';
import { serveComparisons } from './comparisons.ts';
import { createConfiguration } from './configuration.ts';
import { pullsDiagnostics, serveDiagnostics } from './diagnostics.ts';
import { OpenDocuments } from './documents.ts';
import { serveFeatures } from './features.ts';
import { serveInlayHints } from './inlayHints.ts';
import { createLintConfigs } from './lintConfigs.ts';
import { registersOutline, serveOutline } from './outline.ts';
import { SEMANTIC_TOKENS_LEGEND } from './semanticTokens.ts';
import { createPublisher } from './publisher.ts';
import { createWatchedFiles } from './watchedFiles.ts';

/** Answers a client over a connection until it closes. The caller starts listening. */
export function serve(
  connection: Connection,
  service: LanguageService,
  configHost: ConfigHost,
  background: BackgroundThread,
): void {
  connection.onInitialize(({ capabilities, initializationOptions }): InitializeResult => {
    const configuration = createConfiguration(connection, capabilities, initializationOptions);
    const watchedFiles = createWatchedFiles(connection, capabilities);
    const lintConfigs = createLintConfigs(connection, configuration, configHost, watchedFiles);
    const documents = new OpenDocuments(lintConfigs.configFor);
    documents.onDidClose(({ document }) => {
      configuration.forget(document.uri);
      lintConfigs.forget(document.uri);
    });
    serveOutline(connection, capabilities, documents, service, configuration);
    const publisher = createPublisher(connection);
    const publish = serveDiagnostics(connection, capabilities, documents, service, configuration, publisher);
    serveArchiveLint(connection, {
      documents,
      service,
      background,
      configuration,
      lintConfigs,
      watchedFiles,
      publisher,
      publish,
    });
    serveComparisons(connection, documents, service, background, configuration, publish);
    serveInlayHints(connection, capabilities, documents, service, configuration);
    serveFeatures(connection, capabilities, documents, service);
    documents.listen(connection);
    return { capabilities: serverCapabilities(capabilities), serverInfo: { name: 'dispatch' } };
  });
}

function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: !registersOutline(client),
    ...(pullsDiagnostics(client) && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    inlayHintProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, range: true, full: false },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  };
}
