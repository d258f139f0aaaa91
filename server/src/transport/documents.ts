import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken } from 'vscode-languageserver';
import { changeDocument, openDocument, type DispatchDocument } from '../document.ts';
import { cancelledWhen, type Cancellation } from '../pace.ts';

/** The open documents, kept as archives that a change re-reads only in part. */
export class OpenDocuments extends TextDocuments<DispatchDocument> {
  /** How many requests about documents are being answered: what can wait waits until there is none. */
  answering = 0;

  constructor() {
    super({
      create: (uri, _languageId, version, content) => openDocument(uri, version, content),
      update: changeDocument,
    });
  }
}

async function counted<Answer>(documents: OpenDocuments, answer: () => Answer | Promise<Answer>): Promise<Answer> {
  documents.answering++;
  try {
    return await answer();
  } finally {
    documents.answering--;
  }
}

/** Cancels what is done for a document as soon as that is edited or closed. */
export function unlessChanged(documents: OpenDocuments, document: DispatchDocument): Cancellation {
  return cancelledWhen(() => documents.get(document.uri) !== document);
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
    const answer = await counted(documents, () => handle(document, params, token));
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return answer ?? none;
  };
}
