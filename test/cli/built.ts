import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folderWith } from './commandLine.ts';

/**
 * Builds everything as it is shipped, in a folder that is gone when the test is over, or in another; gives the path of
 * the command line.
 */
export function built(folder = join(folderWith({}), 'dist')): string {
  const root = join(import.meta.dirname, '..', '..');
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', folder], { cwd: root, stdio: 'inherit' });
  return join(folder, 'cli.js');
}
