import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE_NAME } from '../core/config/configFile.ts';
import type { ResolvedConfig } from './configLayers.ts';
import { atStart, ConfigLoader, type ConfigFileProblem, type LoadedConfig, type ReadText } from './configLoader.ts';

/** What holds for a file: its configuration, or what is wrong with it. */
export type ConfigResult = ResolvedConfig | { readonly problem: ConfigFileProblem };

/** What was read so far, until it is to be forgotten. */
interface Known {
  readonly loader: ConfigLoader;
  /** The configuration that holds for each folder; under its own path the one that holds for all. */
  readonly found: Map<string, Promise<LoadedConfig | null>>;
}

/**
 * The configurations on disk. The nearest `.dispatchrc.json` up the folder tree holds for a file, with those that it
 * extends beneath it. Each is read once, however many files it holds for.
 */
export class ConfigFiles {
  readonly #only: string | null;
  readonly #readText: ReadText | undefined;
  #known: Known;

  /** `only` is the path of a configuration that holds for all files, wherever they are. */
  constructor({ only, readText }: { readonly only?: string; readonly readText?: ReadText } = {}) {
    this.#only = only === undefined ? null : resolve(only);
    this.#readText = readText;
    this.#known = this.#nothing();
  }

  /** The configuration of a file, which need not exist; null where there is none for it. */
  async configFor(filePath: string): Promise<ConfigResult | null> {
    const path = resolve(filePath);
    const loaded = await (this.#only === null ? nearest(this.#known, dirname(path)) : only(this.#known, this.#only));
    if (!loaded || 'problem' in loaded) return loaded;
    return loaded.layers.resolvedFor(path);
  }

  /** The absolute paths of the configurations that were found, or named by others, since it was last told to forget. */
  get paths(): readonly string[] {
    return this.#known.loader.paths;
  }

  /** Forgets all: configurations on disk have changed. What is being read at the moment is forgotten too. */
  forget(): void {
    this.#known = this.#nothing();
  }

  #nothing(): Known {
    return { loader: new ConfigLoader(this.#readText), found: new Map() };
  }
}

/** The configuration of a folder; each folder is looked at once. */
function nearest(known: Known, folder: string): Promise<LoadedConfig | null> {
  return once(known, folder, async () => {
    const here = await known.loader.load(join(folder, CONFIG_FILE_NAME));
    if (here) return here;
    const parent = dirname(folder);
    return parent === folder ? null : nearest(known, parent);
  });
}

function only(known: Known, path: string): Promise<LoadedConfig | null> {
  return once(
    known,
    path,
    async () => (await known.loader.load(path)) ?? { problem: { path, ...atStart('There is no such configuration.') } },
  );
}

function once({ found }: Known, key: string, find: () => Promise<LoadedConfig | null>): Promise<LoadedConfig | null> {
  const config = found.get(key) ?? find();
  found.set(key, config);
  return config;
}
