import type { FileFinding } from '../archiveLint/fileFinding.ts';
import type { LintSummary } from './formats/lintFormat.ts';

/** Counts what is found, file by file. */
export class LintCounts {
  #files = 0;
  #dispatches = 0;
  #fixable = 0;
  readonly #byRule = new Map<string, RuleCount>();

  add(dispatches: number, findings: readonly FileFinding[]): void {
    this.#files++;
    this.#dispatches += dispatches;
    for (const { code, level, fix } of findings) {
      if (fix?.safe) this.#fixable++;
      const key = `${code} ${level}`;
      const before = this.#byRule.get(key)?.count ?? 0;
      this.#byRule.set(key, { code, level, count: before + 1 });
    }
  }

  get summary(): LintSummary {
    return {
      files: this.#files,
      dispatches: this.#dispatches,
      errors: this.#ofLevel('error'),
      warnings: this.#ofLevel('warning'),
      fixable: this.#fixable,
    };
  }

  /** The rules that found something, the most frequent first. */
  get byRule(): readonly RuleCount[] {
    return [...this.#byRule.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }

  #ofLevel(wanted: FileFinding['level']): number {
    return [...this.#byRule.values()].reduce((sum, { level, count }) => sum + (level === wanted ? count : 0), 0);
  }
}

/** How often a rule found something at a level. */
export interface RuleCount {
  readonly code: string;
  readonly level: FileFinding['level'];
  readonly count: number;
}
