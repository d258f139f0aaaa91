import { statSync } from 'node:fs';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { parseArchive } from '../core/format/archive.ts';
import { isoDate, type CalendarDate } from '../core/format/calendar.ts';
import type { FileFacts } from '../core/rules/archiveRule.ts';
import { beginsWithHeader, readArchive, readBytes, type FileSource } from '../files/archiveFile.ts';
import { reasonOf } from '../files/sources.ts';
import { textOfPart, type FilePart } from '../files/textParts.ts';
import { createFileLinter, type FileLinter, type FileLint } from './fileLint.ts';
import { packFacts, packOwnFacts, unpackFacts } from './packedFacts.ts';
import { packFindings, unpackFindings } from './packedFindings.ts';
import { mendFile, replaceFile, unifiedDiff } from './mendedFile.ts';

/** What is done with a file: it is linted, or mended before, or linted as if it had been. */
export type LintMode = 'lint' | 'fix' | 'fixDryRun';

/** Files for one thread: plain data. */
export interface FilesJob {
  readonly today: CalendarDate;
  readonly mode: LintMode;
  /** From this size on, in bytes, a file is left to be read in parts. */
  readonly large: number;
  readonly configs: readonly LintConfig[];
  readonly files: readonly JobFile[];
}

export interface JobFile extends FileSource {
  /** The index of its configuration. */
  readonly config: number;
}

/** Some dispatches of a large file for one thread. */
export interface PartJob {
  readonly today: CalendarDate;
  readonly config: LintConfig;
  readonly path: string;
  readonly part: FilePart;
}

/**
 * What came of a file; of a large one, what came of one of its parts. The lists are texts: a thread hands over a text
 * at the cost of copying it, and whoever only keeps them need not read them.
 */
export interface PackedLint {
  readonly path: string;
  readonly file: FileFacts;
  readonly dispatches: number;
  /** `FileLint.findings`, by `packFindings` */
  readonly findings: string;
  /** `FileLint.compared`, by `packFacts` */
  readonly compared: string;
  /** How many fixes were applied. */
  readonly fixes: number;
  /** What mending would change, in a dry run. */
  readonly diff: string;
  /** Why the file was not mended; null where it was, or need not be. */
  readonly failure: string | null;
}

/** What came of some dispatches of a large file; again the lists are texts. */
export interface PackedPart extends Pick<PackedLint, 'dispatches' | 'findings' | 'compared'> {
  /** `PartLint.own`, by `packOwnFacts` */
  readonly own: string;
}

/** The answer to a file: what was found, why nothing was, that it is no archive, or that it is to be read in parts. */
export type FileOutcome =
  | { readonly kind: 'linted'; readonly linted: PackedLint }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }
  | { readonly kind: 'noArchive'; readonly path: string }
  | { readonly kind: 'large'; readonly path: string; readonly config: LintConfig };

/** The path of the file that an outcome is of. */
export function pathOfOutcome(outcome: FileOutcome): string {
  return outcome.kind === 'linted' ? outcome.linted.path : outcome.path;
}

/** Does the work of one thread. */
export interface LintJobs {
  lintFiles(job: FilesJob): Promise<readonly FileOutcome[]>;
  lintPart(job: PartJob): PackedPart;
}

/** The work of one thread: the linters that it makes for the configurations it meets serve the jobs after them too. */
export function createLintJobs(): LintJobs {
  const linters = new Map<string, FileLinter>();
  const linterOf = (config: LintConfig, today: CalendarDate): FileLinter => {
    const key = isoDate(today) + JSON.stringify(config);
    const linter = linters.get(key) ?? createFileLinter(config, today);
    linters.set(key, linter);
    return linter;
  };

  const outcomeOf = async (
    file: JobFile,
    config: LintConfig,
    { mode, today, large }: FilesJob,
  ): Promise<FileOutcome> => {
    try {
      if (mode === 'lint' && isLarge(file, large)) return { kind: 'large', path: file.path, config };
      const bytes = readBytes(file);
      if (!bytes) return { kind: 'noArchive', path: file.path };
      return { kind: 'linted', linted: await lintBytes(file.path, bytes, linterOf(config, today), mode) };
    } catch (error) {
      return { kind: 'failed', path: file.path, reason: reasonOf(error) };
    }
  };

  return {
    lintFiles: async (job) => {
      const outcomes: FileOutcome[] = [];
      for (const file of job.files) {
        const config = job.configs[file.config];
        if (config) outcomes.push(await outcomeOf(file, config, job));
      }
      return outcomes;
    },
    lintPart: ({ path, part, config, today }) => {
      const linter = linterOf(config, today);
      const archive = parseArchive(textOfPart(path, part), linter.names);
      const { findings, own, compared } = linter.lintPart(path, archive, part.firstLine);
      return {
        dispatches: compared.length,
        findings: packFindings(findings),
        compared: packFacts(compared),
        own: packOwnFacts(own),
      };
    },
  };
}

/** Whether a file is to be read in parts; a plain text that is no archive is not. */
function isLarge(file: FileSource, large: number): boolean {
  return statSync(file.path).size >= large && (!file.onlyWithHeader || beginsWithHeader(file.path));
}

/** Lints bytes that were read from a file or from standard input. */
export async function lintBytes(path: string, bytes: Buffer, linter: FileLinter, mode: LintMode): Promise<PackedLint> {
  const file = await readArchive(path, bytes, linter.names);
  let { archive } = file;
  let [fixes, diff, failure] = [0, '', null as string | null];
  if (mode !== 'lint') {
    try {
      const mended = await mendFile(file, linter.linter);
      if (mended.fixes > 0 && mode === 'fix') await replaceFile(path, mended.bytes);
      if (mended.fixes > 0 && mode === 'fixDryRun') diff = await unifiedDiff(path, file.decoded.text, mended.text);
      ({ archive, fixes } = mended);
    } catch (error) {
      failure = reasonOf(error);
    }
  }
  const { findings, compared, ...lint } = linter.lint({ ...file, archive });
  return { ...lint, findings: packFindings(findings), compared: packFacts(compared), fixes, diff, failure };
}

/** How a file that nobody wanted mended was mended. */
export const NOT_MENDED: Pick<PackedLint, 'fixes' | 'diff' | 'failure'> = { fixes: 0, diff: '', failure: null };

/** What linting a file gave, as it was before it was handed over. */
export function unpacked({ path, file, dispatches, findings, compared }: PackedLint): FileLint {
  return {
    path,
    file,
    dispatches,
    findings: unpackFindings(findings),
    compared: unpackFacts(compared),
  };
}
