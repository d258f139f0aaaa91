import { DidChangeConfigurationNotification, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../settings.ts';

/** The settings of each document, asked of the client once and again when it says that they changed. */
export interface Configuration {
  settingsFor(uri: string): Promise<Settings>;
  /** The globs that the editor's `files.exclude` hides in a folder; none where the client cannot be asked. */
  excludedIn(folder: string): Promise<readonly string[]>;
  /** Drops what is known of a document that was closed. */
  forget(uri: string): void;
  /** Calls back when settings, or what they are used with, may have changed. */
  onChange(listener: () => void): void;
  /** Calls back all who listen. */
  announce(): void;
}

/** Clients that cannot be asked give their settings with `initialize`, as `initializationOptions`. */
export function createConfiguration(
  connection: Connection,
  capabilities: ClientCapabilities,
  initializationOptions: unknown,
): Configuration {
  const pulled = capabilities.workspace?.configuration === true;
  const listeners: (() => void)[] = [];
  const known = new Map<string, Promise<Settings>>();
  let given = readSettings(initializationOptions);

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'dispatch' });
    }
  });
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    known.clear();
    if (!pulled) given = readSettings((settings as { dispatch?: unknown } | null)?.dispatch);
    announce();
  });

  const announce = (): void => {
    for (const listener of listeners) listener();
  };
  const ask = async (uri: string): Promise<Settings> => {
    try {
      const asked: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'dispatch' });
      return readSettings(asked);
    } catch (error) {
      connection.console.warn(`The settings for ${uri} could not be read, the defaults are used: ${String(error)}`);
      known.delete(uri);
      return DEFAULT_SETTINGS;
    }
  };
  return {
    settingsFor: (uri) => {
      if (!pulled) return Promise.resolve(given);
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    excludedIn: async (scopeUri) => {
      if (!pulled) return [];
      const globs: unknown = await connection.workspace.getConfiguration({ scopeUri, section: 'files.exclude' });
      // A glob with a condition instead of `true` depends on files beside it, as sources of programs do.
      return Object.entries(globs ?? {}).flatMap(([glob, hides]) => (hides === true ? [glob] : []));
    },
    forget: (uri) => void known.delete(uri),
    onChange: (listener) => void listeners.push(listener),
    announce,
  };
}
