import {
  MarkupKind,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
} from 'vscode-languageserver';
import type { FoldingOptions } from '../features/foldingRanges.ts';
import { MARKDOWN, PLAIN_TEXT, type Markup } from '../features/markup.ts';
import type { SpeakersList } from '../features/speakersList.ts';
import type { LanguageService } from '../languageService.ts';
import { documentHandlers, type DocumentParams, type OpenDocuments } from './documents.ts';
import { encodeTokens } from './semanticTokens.ts';

/** A request of our own, for a view of who speaks: parameters are `DocumentParams`, the answer is a `SpeakersList`. */
export const SPEAKERS = 'dispatch/speakers';

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
  connection.onDocumentHighlight(
    onDocument(null, (document, { position }) => service.documentHighlight(document, position)),
  );
  connection.onDefinition(onDocument(null, (document, { position }) => service.definition(document, position)));
  connection.onReferences(
    onDocument([], (document, { position, context }) =>
      service.references(document, position, context.includeDeclaration),
    ),
  );
  connection.onRequest(
    SPEAKERS,
    onDocument<DocumentParams, SpeakersList>({ dispatches: [], total: 0 }, (document, _, token) =>
      service.speakersList(document, token),
    ),
  );
  connection.onDocumentFormatting(
    onDocument([], (document, _, token) => service.formatting(document, undefined, token)),
  );
  connection.onDocumentRangeFormatting(
    onDocument([], (document, { range }, token) => service.formatting(document, range, token)),
  );
  connection.onCompletion(
    onDocument<CompletionParams, CompletionItem[] | CompletionList>([], async (document, { position }, token) => {
      const completions = await service.completion(document, position, token);
      return completions?.isIncomplete === false ? completions.items : completions;
    }),
  );
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
