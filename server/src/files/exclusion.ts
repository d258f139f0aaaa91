import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Excluded } from './sources.ts';

/**
 * What globs exclude in a folder, as an editor's `files.exclude` has them: a folder that matches with all that is in
 * it.
 */
export function exclusion(folder: string, globs: readonly string[]): Excluded {
  const matches = picomatch([...globs], { dot: true });
  return (path) => matches(relative(folder, path).split(sep).join('/'));
}
