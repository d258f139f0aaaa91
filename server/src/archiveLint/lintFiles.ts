import { basename } from 'node:path';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { parseArchive } from '../core/format/archive.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { LocatedInFile } from '../core/rules/archiveRule.ts';
import type { FileSource } from '../files/archiveFile.ts';
import { inOrder, type Task } from '../files/inOrder.ts';
import { reasonOf } from '../files/sources.ts';
import { LARGE_FILE, readInParts, textOfPart, type PartedFile } from '../files/textParts.ts';
import { placedInFile, type FoundInFile } from './comparingRules.ts';
import { byPlace, type FileFinding } from './fileFinding.ts';
import { createFileLinter, fileFacts, type FileLinter } from './fileLint.ts';
import {
  NOT_MENDED,
  type FileOutcome,
  type FilesJob,
  type JobFile,
  type LintMode,
  type PackedPart,
} from './lintJobs.ts';
import { unpackOwnFacts } from './packedFacts.ts';
import { packFindings } from './packedFindings.ts';
import type { LintPool } from './lintPool.ts';

/** A file to lint with its configuration; or one of which it is known already what came of it. */
export type FileToLint = (FileSource & { readonly config: LintConfig }) | { readonly outcomes: Iterable<FileOutcome> };

export interface LintFilesOptions {
  readonly today: CalendarDate;
  readonly mode: LintMode;
  readonly pool: LintPool;
  /** From this size on, in bytes, a file is read part by part, and its parts are linted side by side. */
  readonly large?: number;
}

/** A message to a thread costs about as much as linting a file of a few hundred words. */
const BATCH = 32;

/**
 * Lints files side by side and gives what came of each in their order. No more are read ahead than keep the threads
 * busy. A large file comes in several parts, one behind another.
 */
export async function* lintFiles(
  files: AsyncIterable<FileToLint> | Iterable<FileToLint>,
  options: LintFilesOptions,
): AsyncGenerator<FileOutcome> {
  const tasks = async function* (): AsyncGenerator<Task<readonly Iterable<FileOutcome>[]>> {
    for await (const { batch, only } of batches(files)) yield () => lintBatch(batch, options, !only);
  };
  for await (const answers of inOrder(tasks(), options.pool.width)) {
    for (const outcomes of answers) {
      for (const outcome of outcomes) {
        if (outcome.kind === 'large') yield* lintLarge(outcome.path, outcome.config, options);
        else yield outcome;
      }
    }
  }
}

/** Files by the batch; `only` where there is no more than one. */
async function* batches(
  files: AsyncIterable<FileToLint> | Iterable<FileToLint>,
): AsyncGenerator<{ readonly batch: readonly FileToLint[]; readonly only: boolean }> {
  let batch: FileToLint[] = [];
  let first = true;
  for await (const file of files) {
    if (batch.length === BATCH) {
      yield { batch, only: false };
      batch = [];
      first = false;
    }
    batch.push(file);
  }
  yield { batch, only: first };
}

async function lintBatch(
  batch: readonly FileToLint[],
  { today, mode, pool, large = LARGE_FILE }: LintFilesOptions,
  heavy: boolean,
): Promise<readonly Iterable<FileOutcome>[]> {
  const configs: LintConfig[] = [];
  const jobFiles: JobFile[] = [];
  for (const file of batch) {
    if ('outcomes' in file) continue;
    let config = configs.indexOf(file.config);
    if (config < 0) config = configs.push(file.config) - 1;
    jobFiles.push({ path: file.path, onlyWithHeader: file.onlyWithHeader, config });
  }
  const job: FilesJob = { today, mode, large, configs, files: jobFiles };
  const answers = jobFiles.length === 0 ? [] : await pool.lintFiles(job, heavy);
  let next = 0;
  return batch.map((file) => ('outcomes' in file ? file.outcomes : shared(answers[next++], file.path)));
}

/**
 * Lints a large file part by part, and then as a whole: by those of its facts that its own dispatches are compared by.
 */
async function* lintLarge(path: string, config: LintConfig, options: LintFilesOptions): AsyncGenerator<FileOutcome> {
  try {
    const linter = createFileLinter(config, options.today);
    options.pool.prepare();
    const parted = await readInParts(path, linter.names);
    const file = fileFacts(path, parted);
    const located: LocatedInFile[] = [];
    for await (const { own, ...part } of lintParts(path, config, parted, options)) {
      for (const facts of unpackOwnFacts(own)) located.push({ file, facts });
      yield { kind: 'linted', linted: { path, file, ...part, ...NOT_MENDED } };
    }
    const found = linter.comparing.compare(located);
    if (found.length === 0) return;
    const findings = packFindings((await placedInParts(path, parted, found, linter)).sort(byPlace));
    yield { kind: 'linted', linted: { path, file, dispatches: 0, findings, compared: '[]', ...NOT_MENDED } };
  } catch (error) {
    yield { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function* lintParts(
  path: string,
  config: LintConfig,
  parted: PartedFile,
  { today, pool }: LintFilesOptions,
): AsyncGenerator<PackedPart> {
  const tasks = async function* (): AsyncGenerator<Task<PackedPart>> {
    for await (const part of parted.parts()) yield () => pool.lintPart({ today, config, path, part });
  };
  yield* inOrder(tasks(), pool.width);
}

/** The text that findings are placed in is gone by now: it is read once more. */
async function placedInParts(
  path: string,
  file: PartedFile,
  found: readonly FoundInFile[],
  { names }: FileLinter,
): Promise<FileFinding[]> {
  const findings: FileFinding[] = [];
  let before = 0;
  for await (const part of file.parts()) {
    const { entries, firstLines } = parseArchive(textOfPart(path, part), names);
    for (const each of found) {
      const at = each.finding.at - before;
      const dispatch = entries[at]?.afresh().dispatch;
      if (dispatch) findings.push(placedInFile(path, dispatch, part.firstLine + (firstLines[at] ?? 0), each));
    }
    before += entries.length;
  }
  return findings;
}

/** An outcome with the strings that are here already in place of a thread's copies of them, which may be kept long. */
function shared(outcome: FileOutcome | undefined, path: string): FileOutcome[] {
  if (outcome?.kind !== 'linted') return outcome ? [outcome] : [];
  const { linted } = outcome;
  const { encoding, byteOrderMark } = linted.file;
  const file = encoding === 'utf-8' ? { name: basename(path), encoding: 'utf-8', byteOrderMark } : linted.file;
  return [{ kind: 'linted', linted: { ...linted, path, file } }];
}
