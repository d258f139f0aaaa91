import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hostFolder } from './paths.ts';
import { runOrThrow } from './process.ts';

/** code-server's version. Its VS Code is 1.139.1 and wants Node 24, which the npm package `node` brings. */
const version = '4.139.1';

/**
 * Installs a VS Code that a browser shows, from npm alone and without a compiler, and keeps it for later runs.
 *
 * @returns the script to start with Node 24
 * @throws {Error} with npm's output, where npm fails
 */
export async function installHost(): Promise<string> {
  const folder = path.join(hostFolder, `code-server-${version}`);
  if (!existsSync(folder)) {
    console.log(`Installing VS Code for the browser (code-server ${version}) in .vscode-host ...`);
    // Installed beside its place and moved there when whole: an install that was broken off is never taken for a whole
    // one.
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await install(unfinished);
    await rename(unfinished, folder);
  }
  return path.join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js');
}

async function install(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  // Install scripts would build terminals and a native logger, which editing does not need, with a compiler.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runOrThrow('npm', ['install', `code-server@${version}`, ...options], { cwd: folder });
  const workbench = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  for (const cwd of [workbench, path.join(workbench, 'extensions')]) {
    await runOrThrow('npm', ['install', '--omit=dev', ...options], { cwd });
  }
}
