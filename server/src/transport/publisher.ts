import type { Connection, Diagnostic } from 'vscode-languageserver';

/** Publishes the diagnostics of a file or a version of a document; an empty list only where another one was. */
export type Publisher = (uri: string, diagnostics: Diagnostic[], version?: number) => Promise<void>;

export function createPublisher(connection: Connection): Publisher {
  const published = new Set<string>();
  return async (uri, diagnostics, version) => {
    const takesBack = published.delete(uri);
    if (diagnostics.length > 0) published.add(uri);
    if (diagnostics.length === 0 && !takesBack) return;
    await connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  };
}
