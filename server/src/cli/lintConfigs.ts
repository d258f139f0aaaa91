import { join, relative, resolve, sep } from 'node:path';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../core/config/lintConfig.ts';
import { parseArchive, type Archive } from '../core/format/archive.ts';
import { knownNames } from '../core/format/knownNames.ts';
import type { ArchiveFile } from '../files/archiveFile.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import type { ResolvedConfig } from '../files/configLayers.ts';
import type { ConfigFileProblem } from '../files/configLoader.ts';
import { say, type Terminal } from './terminal.ts';

const NOTHING_SET: ResolvedConfig = { config: DEFAULT_LINT_CONFIG, baseline: null };

/**
 * The configurations of the files that a command reads. A broken one is told once, as `path:line:column message`; what
 * it holds for is not linted.
 */
export class LintConfigs {
  readonly #terminal: Terminal;
  readonly #files: ConfigFiles;
  readonly #told = new Set<string>();

  /** `only` is the path of a configuration that holds for all files. */
  constructor(terminal: Terminal, only?: string) {
    this.#terminal = terminal;
    this.#files = new ConfigFiles(only === undefined ? {} : { only });
  }

  /** How many configurations are broken, of those that were asked for. */
  get failures(): number {
    return this.#told.size;
  }

  /** The configuration of a file; null where it is broken. */
  async configFor(path: string): Promise<LintConfig | null> {
    return (await this.#resolvedFor(path))?.config ?? null;
  }

  /** The absolute path of the baseline that the configuration of a file names; null where it names none. */
  async baselineFor(path: string): Promise<string | null> {
    return (await this.#resolvedFor(path))?.baseline ?? null;
  }

  /** The configuration of what PATHs have in common, for the rules that compare all files; null where it is broken. */
  async commonConfig(paths: readonly string[]): Promise<LintConfig | null> {
    return this.configFor(commonPlace(paths));
  }

  /**
   * The archive of a file, read by the names that its configuration makes known; where that is broken, by the built-in
   * ones.
   */
  async archiveOf({ path, archive, decoded }: ArchiveFile): Promise<Archive> {
    const { knownAgencies, knownSources } = (await this.configFor(path)) ?? DEFAULT_LINT_CONFIG;
    if (knownAgencies.length + knownSources.length === 0) return archive;
    return parseArchive(decoded.text, knownNames(knownAgencies, knownSources));
  }

  async #resolvedFor(path: string): Promise<ResolvedConfig | null> {
    const found = await this.#files.configFor(path);
    if (!found) return NOTHING_SET;
    if ('config' in found) return found;
    this.#tell(found.problem);
    return null;
  }

  #tell({ path, range, message }: ConfigFileProblem): void {
    const { line, character } = range.start;
    const place = `${shortest(path)}:${line + 1}:${character + 1}`;
    if (this.#told.has(place)) return;
    this.#told.add(place);
    say(this.#terminal, `${place} ${message}`);
  }
}

/** The path of something in the folder that PATHs have in common. */
function commonPlace(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => resolve(path).split(sep));
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const common = differs < 0 ? first : first.slice(0, differs);
  // What lies in a folder is looked for; a file is no folder, and its own folder is the next one up.
  return join(common.join(sep) || sep, 'archive');
}

/** The path as a user of this folder would write it. */
function shortest(path: string): string {
  const fromHere = relative('', path);
  return fromHere.length > 0 && fromHere.length < path.length ? fromHere : path;
}
