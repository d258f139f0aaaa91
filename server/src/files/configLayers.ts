import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { ConfigFile } from '../core/config/configFile.ts';
import { DEFAULT_LINT_CONFIG, mergedConfig, type LintConfig } from '../core/config/lintConfig.ts';

/** What holds for a file. */
export interface ResolvedConfig {
  /** The same object for all files for which the same parts of the same configuration hold. */
  readonly config: LintConfig;
  /** The absolute path of the baseline; null where the configuration names none. */
  readonly baseline: string | null;
}

/** A part of a configuration, and the files that it is for. */
interface Layer {
  readonly config: LintConfig;
  readonly matches: (path: string) => boolean;
}

/** A configuration with those that it extends, as layers of which the later ones lie over the earlier ones. */
export class ConfigLayers {
  readonly #layers: readonly Layer[];
  readonly #baseline: string | null;
  /** What holds for files, by the layers that match them: few, however many files there are. */
  readonly #resolved = new Map<string, ResolvedConfig>();

  /** `folder` is the absolute path of the one to which the globs of the overrides are relative. */
  constructor(folder: string, file: ConfigFile, bases: readonly ConfigLayers[], baseline: string | null) {
    const overrides = file.overrides.map((config): Layer => ({ config, matches: matcher(folder, config.files) }));
    this.#layers = [
      ...lastOfEach(bases.flatMap((base) => base.#layers)),
      { config: file, matches: () => true },
      ...overrides,
    ];
    this.#baseline = baseline;
  }

  /** What holds for a file, given as an absolute path. */
  resolvedFor(path: string): ResolvedConfig {
    const matching = this.#layers.map((layer) => layer.matches(path));
    const key = matching.map(Number).join('');
    const resolved = this.#resolved.get(key) ?? {
      config: this.#layers
        .filter((_, index) => matching[index])
        .reduce((config, layer) => mergedConfig(config, layer.config), DEFAULT_LINT_CONFIG),
      baseline: this.#baseline,
    };
    this.#resolved.set(key, resolved);
    return resolved;
  }
}

/** Whether a file matches one of the globs; one without a slash is for names, in whatever folder the file lies. */
function matcher(folder: string, globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) =>
    picomatch(glob.endsWith('/') ? `${glob}**` : glob, { basename: !glob.includes('/'), dot: true }),
  );
  return (path) => {
    const relativePath = relative(folder, path).split(sep).join('/');
    return matchers.some((matches) => matches(relativePath));
  };
}

/** Two bases may extend the same third one: its layers count once, where they lie highest. */
function lastOfEach(layers: readonly Layer[]): Layer[] {
  return [...new Set(layers.toReversed())].reverse();
}
