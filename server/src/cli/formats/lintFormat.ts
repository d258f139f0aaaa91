import type { FileFinding } from '../../archiveLint/fileFinding.ts';

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

/** A way to print findings: file by file, so that none has to be kept. */
export interface LintFormat {
  readonly begin: string;
  /** What a file adds; `first` for the first one with findings. Files without findings are not asked. */
  readonly file: (file: LintedFile, first: boolean) => string;
  /** What stands behind the last file; `empty` where no file had findings. */
  readonly end: (summary: LintSummary, empty: boolean) => string;
}
