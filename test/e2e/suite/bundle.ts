import path from 'node:path';
import { build } from 'esbuild';
import { resultsFolder } from '../../host/paths.ts';

/**
 * Bundles the suite for an extension host, which may be older than the Node that runs TypeScript.
 *
 * @returns the bundle's file, which exports `run`
 */
export async function bundleSuite(): Promise<string> {
  const outfile = path.join(resultsFolder, 'e2e', 'suite.cjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}
