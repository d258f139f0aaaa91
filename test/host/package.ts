import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.ts';
import { runOrThrow } from './process.ts';

/**
 * Packages an extension as a `.vsix`. Everything it needs is in its bundles, so no dependency is packed with it, and
 * nothing is asked of the network. What its manifest names as `vscode:prepublish` is run first.
 *
 * @param extension the folder of the extension's manifest
 * @param target the file to write
 * @throws {Error} with vsce's output, where it fails
 */
export async function packageExtension(extension: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--skip-license',
    '--out',
    target,
  ];
  await runOrThrow(process.execPath, [vsce, 'package', ...options], { cwd: extension });
}
