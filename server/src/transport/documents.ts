import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken } from 'vscode-languageserver';
import { changeDocument, openDocument, type DispatchDocument } from '../document.ts';

/** The open documents, kept as archives that a change re-reads only in part. */
export type OpenDocuments = TextDocuments<DispatchDocument>;

export function createDocuments(): OpenDocuments {
  return new TextDocuments<DispatchDocument>({
    create: (uri, _languageId, version, content) => openDocument(uri, version, content),
    update: changeDocument,
  });
}

/** A request about a document, as all those of LSP's `textDocument/` are. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * A handler that finds its document and answers with `none` where that is not open or nothing (null) was found. A
 * request that was cancelled in the meantime gets no answer but the error that LSP 3.17 has for it.
 */
export type DocumentHandlers = <Params extends DocumentParams, Answer>(
  none: Answer,
  handle: (
    document: DispatchDocument,
    params: Params,
    token: CancellationToken,
  ) => Answer | null | Promise<Answer | null>,
) => (params: Params, token: CancellationToken) => Promise<Answer>;

export function documentHandlers(documents: OpenDocuments): DocumentHandlers {
  return (none, handle) => async (params, token) => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return none;
    const answer = await handle(document, params, token);
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return answer ?? none;
  };
}
