import type { KnownFindings } from './core/config/baseline.ts';
import type { ConfigProblem } from './core/config/jsonText.ts';
import type { LintConfig } from './core/config/lintConfig.ts';

/** Where the configurations of documents come from: a file system, or whatever stands for one. */
export interface ConfigHost {
  /** The configuration that lies beside a document; null where there is none, or documents like it have none. */
  configFor(uri: string): Promise<HostConfig | null>;
  /**
   * The configurations and baselines that were read or looked for so far, as URIs: a change in one of them may change
   * what holds for documents.
   */
  known(): readonly string[];
  /** Forgets all that was read: something has changed. */
  forget(): void;
}

/** How a document is linted, and which findings its baseline knows; or what is wrong with one of these files. */
export type HostConfig =
  | { readonly config: LintConfig; readonly known: KnownFindings }
  | { readonly problem: ConfigProblem & { readonly uri: string } };
