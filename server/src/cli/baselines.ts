import { relative } from 'node:path';
import type { FileFinding } from '../archiveLint/fileFinding.ts';
import {
  newFindings,
  NO_BASELINE,
  updatedBaseline,
  type Baseline,
  type BaselineFinding,
} from '../core/config/baseline.ts';
import { pathInBaseline, writeBaselineFile } from '../files/baselineFile.ts';
import { BaselineFiles } from '../files/baselineFiles.ts';
import type { LintConfigs } from './lintConfigs.ts';

/** The baseline of a run for which neither an option nor a configuration names one; it lies in the working folder. */
const DEFAULT_PATH = 'dispatch-baseline.json';

interface Known extends BaselineFinding {
  readonly finding: FileFinding;
}

/**
 * The baselines of a run: each file has the one that its configuration names, or all have the one that an option names.
 */
export class Baselines {
  readonly #configs: LintConfigs;
  readonly #only: string | undefined;
  readonly #files = new BaselineFiles();
  readonly #found = new Map<string, { readonly path: string; readonly findings: readonly BaselineFinding[] }[]>();

  constructor(configs: LintConfigs, only: string | undefined) {
    this.#configs = configs;
    this.#only = only;
  }

  /**
   * The findings of a file that its baseline does not know.
   *
   * @throws {Error} where the baseline cannot be read
   */
  async newIn(path: string, findings: readonly FileFinding[]): Promise<readonly FileFinding[]> {
    const baselinePath = await this.#pathFor(path);
    const baseline = await this.#baseline(baselinePath);
    if (baseline === NO_BASELINE) return findings;
    return newFindings(baseline, pathInBaseline(baselinePath, path), knownBy(findings)).map(({ finding }) => finding);
  }

  /** Takes the findings of a file for those that its baseline is to know. */
  async take(path: string, findings: readonly FileFinding[]): Promise<void> {
    const baselinePath = await this.#pathFor(path);
    const found = this.#found.get(baselinePath) ?? [];
    const known = knownBy(findings).map(({ code, fingerprint }) => ({ code, fingerprint }));
    found.push({ path: pathInBaseline(baselinePath, path), findings: known });
    this.#found.set(baselinePath, found);
  }

  /** Writes what was taken, and says for each baseline what it now knows. What it knew of other files stays. */
  async update(): Promise<string[]> {
    const written: string[] = [];
    for (const [path, found] of this.#found) {
      await writeBaselineFile(path, updatedBaseline(await this.#baseline(path), found));
      const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
      written.push(`${relative('', path)} knows ${count} ${count === 1 ? 'finding' : 'findings'} of these files`);
    }
    return written;
  }

  async #pathFor(path: string): Promise<string> {
    return this.#only ?? (await this.#configs.baselineFor(path)) ?? DEFAULT_PATH;
  }

  async #baseline(path: string): Promise<Baseline> {
    const read = await this.#files.read(path);
    if ('baseline' in read) return read.baseline;
    const { range, message } = read.problem;
    throw new Error(`${path}:${range.start.line + 1}:${range.start.character + 1} ${message}`);
  }
}

function knownBy(findings: readonly FileFinding[]): Known[] {
  return findings.map((finding) => ({ code: finding.code, fingerprint: finding.fingerprint ?? '', finding }));
}
