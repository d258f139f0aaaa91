import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds the command line and its lint thread into a folder, as they are shipped; gives the path of the program. */
export async function builtInto(folder: string): Promise<string> {
  const source = join(import.meta.dirname, '../../server/src');
  await build({
    entryPoints: { cli: join(source, 'cli/main.ts'), lintWorker: join(source, 'archiveLint/lintWorker.ts') },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return join(folder, 'cli.js');
}
