import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';

/** Files on disk that the client watches for the server (LSP 3.17, `workspace/didChangeWatchedFiles`). */
export interface WatchedFiles {
  /** Has files watched until the answer is disposed of. A client that cannot be told watches what it likes. */
  watch(watchers: readonly FileSystemWatcher[]): Promise<Disposable>;
  /** A watcher of one file, wherever it lies. */
  watcherOf(uri: string): FileSystemWatcher;
  /** Calls back with what came, went or changed, of all that is watched. */
  onChange(listener: (changes: readonly FileEvent[]) => void): void;
}

export function createWatchedFiles(connection: Connection, { workspace }: ClientCapabilities): WatchedFiles {
  const { dynamicRegistration = false, relativePatternSupport = false } = workspace?.didChangeWatchedFiles ?? {};
  const listeners: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  return {
    watch: async (watchers) => {
      const nothing: Disposable = { dispose: () => undefined };
      if (!dynamicRegistration) return nothing;
      try {
        return await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
      } catch (error) {
        connection.console.warn(`Files are not watched: ${String(error)}`);
        return nothing;
      }
    },
    watcherOf: (uri) => {
      const name = uri.lastIndexOf('/') + 1;
      // Without a base a pattern holds within the workspace only.
      return relativePatternSupport
        ? { globPattern: { baseUri: uri.slice(0, name), pattern: decodeURIComponent(uri.slice(name)) } }
        : { globPattern: `**/${decodeURIComponent(uri.slice(name))}` };
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
