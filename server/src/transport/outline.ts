import {
  DocumentSymbolRequest,
  MessageType,
  ShowMessageNotification,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type DocumentSymbol,
  type DocumentSymbolParams,
} from 'vscode-languageserver';
import type { LanguageService } from '../languageService.ts';
import type { Configuration } from './configuration.ts';
import { documentHandlers, type OpenDocuments } from './documents.ts';

/**
 * Sent after each outline: how many symbols were shown of how many under which limit, so that the editor can say where
 * the limit bit.
 */
export const OUTLINE_LIMIT = 'dispatch/outlineLimit';

export interface OutlineLimitParams {
  readonly uri: string;
  readonly shown: number;
  readonly total: number;
  readonly limit: number;
}

/** Answers requests for outlines, and says where one had to be capped. */
export function serveOutline(
  connection: Connection,
  capabilities: ClientCapabilities,
  documents: OpenDocuments,
  service: LanguageService,
  configuration: Configuration,
): void {
  const saysLimit = createLimitNotice(connection, capabilities, documents);
  connection.onDocumentSymbol(
    documentHandlers(documents)<DocumentSymbolParams, DocumentSymbol[]>([], async (document, _, token) => {
      const { outline: options } = await configuration.settingsFor(document.uri);
      if (token.isCancellationRequested) return null;
      const outline = await service.documentSymbols(document, options, token);
      if (!outline) return null;
      saysLimit({ uri: document.uri, shown: outline.shown, total: outline.total, limit: options.maximumSymbols });
      return outline.symbols;
    }),
  );
  refreshOnChange(connection, capabilities, configuration);
}

/** A client that knows the notification gets it when the state changes; any other gets one message a document. */
function createLimitNotice(connection: Connection, capabilities: ClientCapabilities, documents: OpenDocuments) {
  const experimental = capabilities.experimental as { outlineLimit?: boolean } | undefined;
  const capped = new Map<string, string>();
  documents.onDidClose(({ document }) => void capped.delete(document.uri));
  return (params: OutlineLimitParams): void => {
    const state = params.shown < params.total ? `${params.shown}/${params.total}` : '';
    if ((capped.get(params.uri) ?? '') === state) return;
    const first = !capped.has(params.uri);
    capped.set(params.uri, state);
    if (experimental?.outlineLimit) void connection.sendNotification(OUTLINE_LIMIT, params);
    else if (first && state !== '') {
      const message = `The outline shows ${params.shown} of ${params.total} entries: dispatch.outline.maximumSymbols is ${params.limit}.`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
  };
}

/**
 * The protocol has no way to say that outlines should be asked for again; a provider that leaves and comes back does
 * the same (LSP 3.17, `client/registerCapability`).
 */
function refreshOnChange(connection: Connection, capabilities: ClientCapabilities, configuration: Configuration): void {
  if (!registersOutline(capabilities)) return;
  let registration: Promise<Disposable> | undefined;
  const register = () =>
    connection.client.register(DocumentSymbolRequest.type, { documentSelector: [{ language: 'dispatch' }] });
  connection.onInitialized(() => {
    registration = register();
  });
  configuration.onChange(() => {
    registration = registration?.then((old) => {
      old.dispose();
      return register();
    });
  });
}

/** Whether the outline is registered dynamically, rather than with the answer to `initialize`. */
export function registersOutline(capabilities: ClientCapabilities): boolean {
  return capabilities.textDocument?.documentSymbol?.dynamicRegistration === true;
}
