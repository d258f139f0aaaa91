import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseConfig, type ConfigFile, type NamedPath } from '../core/config/configFile.ts';
import type { ConfigProblem } from '../core/config/jsonText.ts';
import { ConfigLayers } from './configLayers.ts';
import { reasonOf } from './sources.ts';

/** Why a configuration cannot be used. */
export interface ConfigFileProblem extends ConfigProblem {
  /** The absolute path of the file in which the problem stands. */
  readonly path: string;
}

/** A configuration with those that it extends, or what is wrong with one of them. */
export type LoadedConfig =
  { readonly layers: ConfigLayers; readonly baseline: string | null } | { readonly problem: ConfigFileProblem };

/** Gives a file's text; null where there is no such file. */
export type ReadText = (path: string) => Promise<string | null>;

/**
 * Reads configurations, each with those that it extends beneath it. With anything wrong in one of them none of it
 * counts.
 */
export class ConfigLoader {
  readonly #readText: ReadText;
  readonly #loaded = new Map<string, LoadedConfig>();
  readonly #paths = new Set<string>();

  constructor(readText: ReadText = readTextFile) {
    this.#readText = readText;
  }

  /** The absolute paths of the configurations that were found, or named by others. */
  get paths(): readonly string[] {
    return [...this.#paths];
  }

  /** The configuration at an absolute path; null where there is no such file. */
  load(path: string): Promise<LoadedConfig | null> {
    return this.#load(path, []);
  }

  /** `chain` are the paths of the configurations that led to this one. */
  async #load(path: string, chain: readonly string[]): Promise<LoadedConfig | null> {
    const known = this.#loaded.get(path);
    if (known) return known;
    const loaded = await this.#read(path, chain);
    // What is wrong may lie in the way that led here: another way may find it sound.
    if (loaded && !('problem' in loaded)) this.#loaded.set(path, loaded);
    return loaded;
  }

  async #read(path: string, chain: readonly string[]): Promise<LoadedConfig | null> {
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

  async #withBases(path: string, file: ConfigFile, chain: readonly string[]): Promise<LoadedConfig> {
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

  async #base(path: string, { path: named, range }: NamedPath, chain: readonly string[]): Promise<LoadedConfig> {
    const problem = (message: string): LoadedConfig => ({ problem: { path, range, message } });
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

/** A problem of a file as a whole. */
export function atStart(message: string): ConfigProblem {
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
