import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { baselineText, NO_BASELINE, parseBaseline, type Baseline } from '../core/config/baseline.ts';
import type { ConfigFileProblem } from './configLoader.ts';
import { reasonOf } from './sources.ts';

/** Reads a baseline; one that is not there yet knows nothing. */
export async function readBaselineFile(
  path: string,
): Promise<{ readonly baseline: Baseline } | { readonly problem: ConfigFileProblem }> {
  try {
    const read = parseBaseline(await readFile(path, 'utf8'));
    return 'message' in read ? { problem: { path, ...read } } : { baseline: read };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { baseline: NO_BASELINE };
    const start = { line: 0, character: 0 };
    const message = `The baseline could not be read: ${reasonOf(error)}.`;
    return { problem: { path, range: { start, end: start }, message } };
  }
}

/** Writes a baseline, whole or not at all. */
export async function writeBaselineFile(path: string, baseline: Baseline): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, baselineText(baseline));
}

/** The path by which a baseline knows a file, so that a whole archive may move with its baseline. */
export function pathInBaseline(baselinePath: string, filePath: string): string {
  return relative(dirname(resolve(baselinePath)), resolve(filePath))
    .split(sep)
    .join('/');
}
