import {
  DiagnosticSeverity,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type Diagnostic,
  type Disposable,
} from 'vscode-languageserver';
import type { ConfigHost, HostConfig } from '../configHost.ts';
import { NOTHING_KNOWN } from '../core/config/baseline.ts';
import { CONFIG_FILE_NAME } from '../core/config/configFile.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { ALL_RULES } from '../core/rules/registry.ts';
import { configOfSettings, type LintSettings } from '../lintSettings.ts';
import type { Configuration } from './configuration.ts';
import type { DocumentConfig } from './documents.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** The configurations by which documents are read and linted. */
export interface LintConfigs {
  /** Null where its configuration is broken. The same object until something changes. */
  readonly configFor: (uri: string) => Promise<DocumentConfig | null>;
  /** Drops what is known of a document that was closed. */
  readonly forget: (uri: string) => void;
  /**
   * Takes the configurations and baselines that the files of an archive are linted by, and what is wrong with them, in
   * place of those of the last time: they are watched, and published, as those of documents are.
   */
  readonly takeOfArchive: (uris: readonly string[], problems: readonly Problem[]) => void;
  /** Calls back when a configuration or a baseline has changed on disk. */
  readonly onFileChange: (listener: () => void) => void;
}

type Problem = Extract<HostConfig, { readonly problem: unknown }>['problem'];

/**
 * A document has the configuration that lies beside it, or else the one of the settings. A broken one is published as a
 * diagnostic of its own file, or told once where it is the settings', until it is mended.
 */
export function createLintConfigs(
  connection: Connection,
  configuration: Configuration,
  host: ConfigHost,
  watched: WatchedFiles,
): LintConfigs {
  const known = new Map<string, Promise<DocumentConfig | null>>();
  const ofSettings = settingsReader((message) => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  });
  const problems = createProblems(connection);
  let others: readonly string[] = [];
  const inUse = (): Set<string> => new Set([...host.known(), ...others]);
  const watchUsed = createConfigWatch(connection, inUse, watched);
  const listeners: (() => void)[] = [];
  const silenced = silencer();

  const configFor = (uri: string): Promise<DocumentConfig | null> => {
    const before = known.get(uri);
    if (before) return before;
    const config = find(uri, () => known.get(uri) === config);
    known.set(uri, config);
    return config;
  };
  /**
   * What is found when nobody wants it any more, for the document was closed or something has changed, is not
   * published.
   */
  const find = async (uri: string, isWanted: () => boolean): Promise<DocumentConfig | null> => {
    const { lint } = await configuration.settingsFor(uri);
    const found = await host.configFor(uri);
    const problem = found && 'problem' in found ? found.problem : null;
    if (isWanted()) {
      problems.set(uri, problem);
      watchUsed();
    }
    if (problem) return null;
    const { config, known: inBaseline } =
      found && 'config' in found ? found : { config: ofSettings(lint), known: NOTHING_KNOWN };
    return config && { config: lint.enable ? config : silenced(config), known: inBaseline };
  };

  configuration.onChange(() => {
    const uris = [...known.keys()];
    known.clear();
    for (const uri of uris) void configFor(uri);
  });
  watched.onChange((changes) => {
    const concerned = inUse();
    if (!changes.some(({ uri }) => concerned.has(uri) || uri.endsWith(`/${CONFIG_FILE_NAME}`))) return;
    host.forget();
    configuration.announce();
    for (const listener of listeners) listener();
  });
  return {
    configFor,
    forget: (uri) => {
      known.delete(uri);
      problems.set(uri, null);
    },
    takeOfArchive: (uris, ofArchive) => {
      others = uris;
      watchUsed();
      problems.setOfArchive(ofArchive);
    },
    onFileChange: (listener) => void listeners.push(listener),
  };
}

/** Gives the configuration of settings, the same for the same settings; tells what is wrong with them, once. */
function settingsReader(tell: (message: string) => void): (settings: LintSettings) => LintConfig | null {
  const read = new Map<string, LintConfig | null>();
  return (settings) => {
    const text = JSON.stringify(settings);
    const before = read.get(text);
    if (before !== undefined) return before;
    const config = configOfSettings(settings);
    const wrong = typeof config === 'string';
    if (wrong) tell(`${config} Nothing is linted until this is mended.`);
    read.set(text, wrong ? null : config);
    return wrong ? null : config;
  };
}

/** Gives a configuration with all rules off, which still makes its names known. */
function silencer(): (config: LintConfig) => LintConfig {
  const off = Object.fromEntries(ALL_RULES.map(({ code }) => [code, { level: 'off' as const }]));
  const silent = new WeakMap<LintConfig, LintConfig>();
  return (config) => {
    const silenced = silent.get(config) ?? { ...config, rules: off };
    silent.set(config, silenced);
    return silenced;
  };
}

/** The broken configurations of open documents and of an archive, each published as long as one of them needs it. */
function createProblems(connection: Connection): {
  readonly set: (uri: string, problem: Problem | null) => void;
  readonly setOfArchive: (problems: readonly Problem[]) => void;
} {
  const byDocument = new Map<string, Problem>();
  let ofArchive: readonly Problem[] = [];
  /** The diagnostics that were published, by the files they are for, as JSON. */
  const published = new Map<string, string>();
  const publish = (): void => {
    const current = new Map([...ofArchive, ...byDocument.values()].map((each) => [each.uri, each]));
    for (const config of published.keys()) {
      if (current.has(config)) continue;
      published.delete(config);
      void connection.sendDiagnostics({ uri: config, diagnostics: [] });
    }
    for (const [config, each] of current) {
      const diagnostics = [problemDiagnostic(each)];
      const text = JSON.stringify(diagnostics);
      if (published.get(config) === text) continue;
      published.set(config, text);
      void connection.sendDiagnostics({ uri: config, diagnostics });
    }
  };
  return {
    set: (uri, problem) => {
      if (problem) byDocument.set(uri, problem);
      else byDocument.delete(uri);
      publish();
    },
    setOfArchive: (problems) => {
      ofArchive = problems;
      publish();
    },
  };
}

function problemDiagnostic({ range, message }: Problem): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, code: 'configuration', source: 'dispatch', message };
}

/** Has all configurations in the workspace watched, and those beyond it that are in use. */
function createConfigWatch(
  connection: Connection,
  inUse: () => ReadonlySet<string>,
  watched: WatchedFiles,
): () => void {
  let watching = '';
  let registration: Promise<Disposable> | undefined;
  const watchKnown = (): void => {
    const uris = [...inUse()].sort();
    if (uris.join(' ') === watching) return;
    watching = uris.join(' ');
    const watchers = [{ globPattern: `**/${CONFIG_FILE_NAME}` }, ...uris.map((uri) => watched.watcherOf(uri))];
    const before = registration;
    registration = watched.watch(watchers);
    void registration.then(async () => (await before)?.dispose());
  };
  connection.onInitialized(() => {
    registration = watched.watch([{ globPattern: `**/${CONFIG_FILE_NAME}` }]);
  });
  return watchKnown;
}
