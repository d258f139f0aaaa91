import type { LintConfig } from '../core/config/lintConfig.ts';
import type { Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';
import type { Dispatches, FileFacts } from '../core/rules/archiveRule.ts';

/** What is known of a file, once for all of its dispatches. */
export interface ComparedFile {
  readonly path: string;
  readonly facts: FileFacts;
  readonly config: LintConfig;
}

/** Dispatches with their places in their files. */
export interface PlacedFacts extends Dispatches {
  /** The file of a dispatch. */
  fileOf(index: number): ComparedFile;
  /** The range, in its file, of a fact of a dispatch. */
  rangeOf(index: number, span: Span): Range;
}
