import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken } from 'vscode-languageserver';
import type { HostConfig } from '../configHost.ts';
import { changeDocument, configureDocument, openDocument, type DispatchDocument } from '../document.ts';
import { cancelledWhen, type Cancellation } from '../pace.ts';

/** How a document is linted, and which findings its baseline knows. */
export type DocumentConfig = Extract<HostConfig, { readonly config: unknown }>;

/** The open documents, kept as archives that a change re-reads only in part. */
export class OpenDocuments extends TextDocuments<DispatchDocument> {
  /** How many requests about documents are being answered: what can wait waits until there is none. */
  answering = 0;
  readonly #configFor: (uri: string) => Promise<DocumentConfig | null>;
  /** A document that the protocol made, under the configuration that was found for it since. */
  readonly #configured: WeakMap<DispatchDocument, DispatchDocument>;

  /** Until the configuration of a document is found it is not linted, and read by the built-in names. */
  constructor(configFor: (uri: string) => Promise<DocumentConfig | null>) {
    const configured = new WeakMap<DispatchDocument, DispatchDocument>();
    super({
      create: (uri, _languageId, version, content) => openDocument(uri, version, content, null),
      update: (document, changes, version) => changeDocument(configured.get(document) ?? document, changes, version),
    });
    this.#configFor = configFor;
    this.#configured = configured;
  }

  override get(uri: string): DispatchDocument | undefined {
    const document = super.get(uri);
    return document && (this.#configured.get(document) ?? document);
  }

  override all(): DispatchDocument[] {
    return super.all().map((document) => this.#configured.get(document) ?? document);
  }

  /** A document under its configuration; undefined where it is not open. */
  async configured(uri: string): Promise<DispatchDocument | undefined> {
    let current = super.get(uri);
    let asked: Promise<DocumentConfig | null> | undefined;
    let found: DocumentConfig | null = null;
    // It may change, and the document be closed, while it is looked for.
    while (current && asked !== this.#configFor(uri)) {
      asked = this.#configFor(uri);
      found = await asked;
      current = super.get(uri);
    }
    if (!current) return undefined;
    const before = this.#configured.get(current) ?? current;
    const document = configureDocument(before, found?.config ?? null, found?.known);
    if (document !== before) this.#configured.set(current, document);
    return document;
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
    const document = await documents.configured(params.textDocument.uri);
    if (!document) return none;
    const answer = await counted(documents, () => handle(document, params, token));
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return answer ?? none;
  };
}
