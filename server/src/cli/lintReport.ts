import type { FileFinding } from '../archiveLint/fileFinding.ts';

/** A file as the formats print it. */
export interface LintedFile {
  readonly path: string;
  readonly findings: readonly FileFinding[];
}

/** What was found in all files together. */
export interface LintSummary {
  readonly files: number;
  readonly dispatches: number;
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
}

/** Counts what is found, file by file. */
export class LintCounts {
  #summary: LintSummary = { files: 0, dispatches: 0, errors: 0, warnings: 0, fixable: 0 };

  get summary(): LintSummary {
    return this.#summary;
  }

  add(dispatches: number, findings: readonly FileFinding[]): void {
    const count = (test: (finding: FileFinding) => boolean): number => findings.filter(test).length;
    const before = this.#summary;
    this.#summary = {
      files: before.files + 1,
      dispatches: before.dispatches + dispatches,
      errors: before.errors + count(({ level }) => level === 'error'),
      warnings: before.warnings + count(({ level }) => level === 'warning'),
      fixable: before.fixable + count(({ fix }) => fix?.safe === true),
    };
  }
}
