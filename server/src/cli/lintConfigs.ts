import { join, relative, resolve, sep } from 'node:path';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../core/config/lintConfig.ts';
import { ConfigFiles, type ConfigFileProblem } from '../files/configFiles.ts';
import { say, type Terminal } from './terminal.ts';

/**
 * The configurations of the files that a command lints. A broken one is told once, as `path:line:column message`; what it
 * holds for is not linted.
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

  /** The configuration of a file or, given a folder's path, of those in it; null where it is broken. */
  async configFor(path: string): Promise<LintConfig | null> {
    const found = await this.#files.configFor(path);
    if (!found) return DEFAULT_LINT_CONFIG;
    if ('config' in found) return found.config;
    this.#tell(found.problem);
    return null;
  }

  /** The configuration of what PATHs have in common, for the rules that compare all files; null where it is broken. */
  async commonConfig(paths: readonly string[]): Promise<LintConfig | null> {
    const [first = [], ...others] = paths.map((path) => resolve(path).split(sep));
    const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
    const common = differs < 0 ? first : first.slice(0, differs);
    // What lies in a folder is looked for; a file is no folder, and its own folder is the next one up.
    return this.configFor(join(common.join(sep) || sep, 'archive'));
  }

  #tell({ path, range, message }: ConfigFileProblem): void {
    const { line, character } = range.start;
    const place = `${shortest(path)}:${line + 1}:${character + 1}`;
    if (this.#told.has(place)) return;
    this.#told.add(place);
    say(this.#terminal, `${place} ${message}`);
  }
}

/** The path as a user of this folder would write it. */
function shortest(path: string): string {
  const fromHere = relative('', path);
  return fromHere.length > 0 && fromHere.length < path.length ? fromHere : path;
}
