import { MarkupKind, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import type { FoldingOptions } from '../features/foldingRanges.ts';
import { MARKDOWN, PLAIN_TEXT, type Markup } from '../features/markup.ts';
import type { LanguageService } from '../languageService.ts';
import { documentHandlers, type OpenDocuments } from './documents.ts';
import { encodeTokens } from './semanticTokens.ts';

/** Answers for the features that need nothing but the document: each handler hands over to the service. */
export function serveFeatures(
  connection: Connection,
  capabilities: ClientCapabilities,
  documents: OpenDocuments,
  service: LanguageService,
): void {
  const onDocument = documentHandlers(documents);
  const markup = hoverMarkup(capabilities);
  const folding = foldingOptions(capabilities);

  connection.onHover(onDocument(null, (document, { position }) => service.hover(document, position, markup)));
  connection.onFoldingRanges(onDocument([], (document, _, token) => service.foldingRanges(document, folding, token)));
  connection.onSelectionRanges(
    onDocument([], (document, { positions }) => service.selectionRanges(document, positions)),
  );
  connection.languages.semanticTokens.onRange(
    onDocument(encodeTokens([]), async (document, { range }, token) => {
      const tokens = await service.semanticTokens(document, range, token);
      return tokens && encodeTokens(tokens);
    }),
  );
  connection.onCodeAction(
    onDocument([], (document, { range, context }, token) => service.codeActions(document, range, context.only, token)),
  );
}

function hoverMarkup({ textDocument }: ClientCapabilities): Markup {
  return textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ? MARKDOWN : PLAIN_TEXT;
}

function foldingOptions({ textDocument }: ClientCapabilities): FoldingOptions {
  const { rangeLimit, lineFoldingOnly = false } = textDocument?.foldingRange ?? {};
  return { rangeLimit, lineFoldingOnly };
}
