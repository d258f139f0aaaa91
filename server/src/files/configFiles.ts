import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE_NAME, parseConfig, type ConfigFile, type NamedPath } from '../core/config/configFile.ts';
import type { ConfigProblem } from '../core/config/jsonText.ts';
import { ConfigLayers, type ResolvedConfig } from './configLayers.ts';
import { reasonOf } from './sources.ts';

/** What holds for a file: its configuration, or what is wrong with it. */
export type ConfigResult = ResolvedConfig | { readonly problem: ConfigFileProblem };

/** Why the configuration of a file cannot be used. */
export interface ConfigFileProblem extends ConfigProblem {
  /** The absolute path of the file in which the problem stands. */
  readonly path: string;
}

type Loaded =
  { readonly layers: ConfigLayers; readonly baseline: string | null } | { readonly problem: ConfigFileProblem };

/** Gives a file's text; null where there is no such file. */
export type ReadText = (path: string) => Promise<string | null>;

/**
 * The configurations on disk. The nearest `.dispatchrc.json` up the folder tree holds for a file, with those that it
 * extends beneath it. Each is read once, however many files it holds for; with anything wrong in it, or in one that it
 * extends, none of it counts.
 */
export class ConfigFiles {
  readonly #only: string | null;
  readonly #readText: ReadText;
  #folders = new Map<string, Promise<Loaded | null>>();
  #loaded = new Map<string, Loaded>();
  #paths = new Set<string>();

  /** `only` is the path of a configuration that holds for all files, wherever they are. */
  constructor({ only, readText = readTextFile }: { readonly only?: string; readonly readText?: ReadText } = {}) {
    this.#only = only === undefined ? null : resolve(only);
    this.#readText = readText;
  }

  /** The configuration of a file, which need not exist; null where there is none for it. */
  async configFor(filePath: string): Promise<ConfigResult | null> {
    const path = resolve(filePath);
    const loaded = await (this.#only === null ? this.#nearest(dirname(path)) : this.#theOnly(this.#only));
    if (!loaded || 'problem' in loaded) return loaded;
    return loaded.layers.resolvedFor(path);
  }

  /** The absolute paths of the configurations that were found, or named by others, since it was last told to forget. */
  get paths(): readonly string[] {
    return [...this.#paths];
  }

  /** Forgets all: configurations on disk have changed. */
  forget(): void {
    this.#paths = new Set();
    this.#folders = new Map();
    this.#loaded = new Map();
  }

  /** The configuration of a folder; each folder is looked at once. */
  #nearest(folder: string): Promise<Loaded | null> {
    const known = this.#folders.get(folder) ?? this.#lookUp(folder);
    this.#folders.set(folder, known);
    return known;
  }

  async #lookUp(folder: string): Promise<Loaded | null> {
    const here = await this.#load(join(folder, CONFIG_FILE_NAME), []);
    if (here) return here;
    const parent = dirname(folder);
    return parent === folder ? null : this.#nearest(parent);
  }

  async #theOnly(path: string): Promise<Loaded> {
    return (await this.#load(path, [])) ?? { problem: { path, ...atStart('There is no such configuration.') } };
  }

  /** Reads a configuration and those that it extends; `chain` are the paths that led to it. */
  async #load(path: string, chain: readonly string[]): Promise<Loaded | null> {
    const known = this.#loaded.get(path);
    if (known) return known;
    const loaded = await this.#read(path, chain);
    // What is wrong may lie in the way that led here: another way may find it sound.
    if (loaded && !('problem' in loaded)) this.#loaded.set(path, loaded);
    return loaded;
  }

  async #read(path: string, chain: readonly string[]): Promise<Loaded | null> {
    let text: string | null;
    try {
      text = await this.#readText(path);
    } catch (error) {
      return { problem: { path, ...atStart(`The configuration could not be read: ${reasonOf(error)}.`) } };
    }
    if (text === null) return null;
    this.#paths.add(path);
    const parsed = parseConfig(text);
    if ('problem' in parsed) return { problem: { path, ...parsed.problem } };
    return this.#withBases(path, parsed.file, [...chain, path]);
  }

  async #withBases(path: string, file: ConfigFile, chain: readonly string[]): Promise<Loaded> {
    const bases: ConfigLayers[] = [];
    let baseline: string | null = null;
    for (const named of file.extends) {
      const base = await this.#base(path, named, chain);
      if ('problem' in base) return base;
      bases.push(base.layers);
      baseline = base.baseline ?? baseline;
    }
    if (file.baseline) baseline = resolve(dirname(path), file.baseline.path);
    return { layers: new ConfigLayers(dirname(path), file, bases, baseline), baseline };
  }

  async #base(path: string, { path: named, range }: NamedPath, chain: readonly string[]): Promise<Loaded> {
    const problem = (message: string): Loaded => ({ problem: { path, range, message } });
    const target = resolve(dirname(path), named);
    this.#paths.add(target);
    if (chain.includes(target))
      return problem(`"${named}" extends this configuration in its turn: one of them must not.`);
    return (
      (await this.#load(target, chain)) ??
      problem(`There is no file "${named}": a path to extend is relative to the folder of this configuration.`)
    );
  }
}

function atStart(message: string): ConfigProblem {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, message };
}

async function readTextFile(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
