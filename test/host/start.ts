import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageExtension } from './package.ts';
import { hostFolder, root } from './paths.ts';
import { run, runOrThrow } from './process.ts';
import { startHost } from './serve.ts';

/** `npm start [-- [--no-open] [FOLDER]]`: what the extension finds in an archive, and then the archive in VS Code. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-open': { type: 'boolean' } } });
// npm runs scripts in the project's folder; INIT_CWD is where it was called.
const folder = path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? path.join(root, 'examples'));
try {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  await runOrThrow('npm', ['run', 'build'], { cwd: root });
  await print('outline');
  await print('lint');
  if (!values['no-open']) await open();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints what the command line says; findings are its errors, not ours. */
async function print(command: 'outline' | 'lint'): Promise<void> {
  const inside = path.relative(root, folder);
  const archive = inside.startsWith('..') || path.isAbsolute(inside) ? folder : inside || '.';
  console.log(`\n$ dispatch ${command} ${archive}\n`);
  await run(process.execPath, [path.join(root, 'dist', 'cli.js'), command, archive], { cwd: root, show: true });
}

async function open(): Promise<void> {
  const extension = path.join(hostFolder, 'vscode-dispatch.vsix');
  await packageExtension(root, extension);
  if ((await run('code', ['--version'])).code === 0) await openDesktop(extension);
  else await openBrowserHost(extension);
}

/** Opens the desktop editor with a profile of its own, so that the reader's own editor stays as it is. */
async function openDesktop(extension: string): Promise<void> {
  const profile = path.join(hostFolder, 'desktop');
  const places = ['--user-data-dir', path.join(profile, 'data'), '--extensions-dir', path.join(profile, 'extensions')];
  await runOrThrow('code', [...places, '--install-extension', extension, '--force']);
  await runOrThrow('code', [...places, '--disable-workspace-trust', folder]);
  console.log(`\nVS Code is open at ${folder}.`);
}

async function openBrowserHost(extension: string): Promise<void> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'vscode-dispatch-'));
  const host = await startHost({ folder, extensions: [extension], profile });
  console.log(`\nVS Code is open at ${host.url}/?folder=${encodeURI(folder)}\nPress Ctrl-C to end it.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
    void host.exited.then(() => resolve());
  });
  await host.stop();
  await rm(profile, { recursive: true, force: true });
}
