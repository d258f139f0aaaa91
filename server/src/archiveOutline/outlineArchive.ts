import type { LintPool } from '../archiveLint/lintPool.ts';
import { knownNames } from '../core/format/knownNames.ts';
import { encodingNotice } from '../files/archiveFile.ts';
import { inOrder, type Task } from '../files/inOrder.ts';
import { reasonOf } from '../files/sources.ts';
import { LARGE_FILE, readInParts } from '../files/textParts.ts';
import type { FileToOutline, OutlineFormat, OutlineOutcome } from './outlineJobs.ts';

/** What comes of the files, in their order: a file's dispatches come in one piece or in several, which then follow. */
export type OutlinePiece = Exclude<OutlineOutcome, { readonly kind: 'large' }> | OutlineRest;

/** More dispatches of the file that came before. */
export interface OutlineRest {
  readonly kind: 'more';
  readonly printed: string;
}

export interface OutlineArchiveOptions {
  readonly format: OutlineFormat;
  readonly pool: LintPool;
  /** From this size on, in bytes, a file is read part by part, and its parts are outlined side by side. */
  readonly large?: number;
}

/**
 * Attribution takes longer than a message to a thread many times over: few files a job keep all threads busy to the
 * end.
 */
const BATCH = 16;

/**
 * Outlines files side by side and gives what came of each in their order. No more are read ahead than keep the threads
 * busy, so that memory does not grow with the archive. What is known of a file already is given in its place.
 */
export async function* outlineArchive(
  files: AsyncIterable<FileToOutline | OutlineOutcome>,
  options: OutlineArchiveOptions,
): AsyncGenerator<OutlinePiece> {
  for await (const outcomes of inOrder(batches(files, options), options.pool.width)) {
    for (const outcome of outcomes) {
      if (outcome.kind === 'large') yield* outlineLarge(outcome.file, options);
      else yield outcome;
    }
  }
}

/** Jobs of some files each. One that is the only one is no work for a thread that would first have to start. */
async function* batches(
  files: AsyncIterable<FileToOutline | OutlineOutcome>,
  { format, pool, large = LARGE_FILE }: OutlineArchiveOptions,
): AsyncGenerator<Task<readonly OutlineOutcome[]>> {
  let batch: FileToOutline[] = [];
  let heavy = false;
  const task = (): Task<readonly OutlineOutcome[]> => {
    const job = { format, large, files: batch };
    const isHeavy = heavy;
    batch = [];
    return () => pool.outlineFiles(job, isHeavy);
  };
  for await (const file of files) {
    if ('kind' in file) {
      if (batch.length > 0) yield task();
      yield () => Promise.resolve([file]);
      continue;
    }
    if (batch.length === BATCH) {
      heavy = true;
      yield task();
    }
    batch.push(file);
  }
  if (batch.length > 0) yield task();
}

async function* outlineLarge(
  { path, names }: FileToOutline,
  { format, pool }: OutlineArchiveOptions,
): AsyncGenerator<OutlinePiece> {
  try {
    pool.prepare();
    const file = await readInParts(path, knownNames(names.knownAgencies, names.knownSources));
    yield { kind: 'outlined', path, printed: '', notice: encodingNotice({ path, decoded: file }) };
    const tasks = async function* (): AsyncGenerator<Task<string>> {
      for await (const part of file.parts()) yield () => pool.outlinePart({ format, path, names, part });
    };
    for await (const printed of inOrder(tasks(), pool.width)) yield { kind: 'more', printed };
  } catch (error) {
    yield { kind: 'failed', path, reason: reasonOf(error) };
  }
}
