import type { ClientCapabilities, Connection, InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { LanguageService } from '../languageService.ts';
import type { Configuration } from './configuration.ts';
import { documentHandlers, type OpenDocuments } from './documents.ts';

/** Answers requests for inlay hints, and has them asked for again when settings change. */
export function serveInlayHints(
  connection: Connection,
  capabilities: ClientCapabilities,
  documents: OpenDocuments,
  service: LanguageService,
  configuration: Configuration,
): void {
  connection.languages.inlayHint.on(
    documentHandlers(documents)<InlayHintParams, InlayHint[]>([], async (document, { range }, token) => {
      const { inlayHints: options } = await configuration.settingsFor(document.uri);
      return token.isCancellationRequested ? null : service.inlayHints(document, range, options, token);
    }),
  );
  configuration.onChange(() => {
    if (capabilities.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
  });
}
