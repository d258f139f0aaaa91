import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Programs that measure and build archives of real dispatches; they stand beside the project, not in it. */
export const TOOLS = join(ROOT, '..', 'shared', 'bench');
export const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'kcna');

/** Archives and peers are made once and kept where `npm ci` sweeps them away. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'bench');

/** A copy of what was built: a build in the meantime must not change what is measured. */
const BUNDLES = join(CACHE, 'dist');
export const SERVER = join(BUNDLES, 'server.js');
export const COMMAND_LINE = join(BUNDLES, 'cli.js');

/** Takes the bundles as they are now; false where nothing was built. */
export function takeBundles(): boolean {
  const built = join(ROOT, 'dist');
  if (!existsSync(join(built, 'cli.js')) || !existsSync(join(built, 'server.js'))) return false;
  cpSync(built, BUNDLES, { recursive: true });
  return true;
}

export function isAvailable(): boolean {
  return existsSync(TOOLS) && existsSync(CORPUS);
}

/** An archive of real dispatches of this size; as Markdown for the peer that reads Markdown. */
export function archiveOf(megabytes: number, form: 'dispatch' | 'markdown' = 'dispatch'): string {
  const path = join(CACHE, `archive-${megabytes}.${form === 'markdown' ? 'md' : 'dispatch'}`);
  if (!existsSync(path)) makeArchive(megabytes, path, form === 'markdown' ? ['--markdown'] : []);
  return path;
}

/** A folder of this size with one dispatch a file. */
export function folderOf(megabytes: number): string {
  const path = join(CACHE, `files-${megabytes}`);
  if (!existsSync(path)) makeArchive(megabytes, path, ['--files']);
  return path;
}

/** The path of a file that a measurement writes. */
export function scratchFile(name: string): string {
  return join(CACHE, name);
}

/** A configuration in which these rules are off. */
export function configWithout(rules: readonly string[]): string {
  const path = scratchFile('without.dispatchrc.json');
  writeFileSync(path, JSON.stringify({ rules: Object.fromEntries(rules.map((code) => [code, 'off'])) }));
  return path;
}

function makeArchive(megabytes: number, path: string, options: readonly string[]): void {
  mkdirSync(CACHE, { recursive: true });
  run(process.execPath, [join(TOOLS, 'make-archive.mjs'), String(megabytes), path, ...options]);
}

/** Packages that are measured beside the project and are no part of it. */
const PEERS = [
  'vscode-markdown-languageserver@0.5.0',
  'markdown-it@14',
  'vscode-jsonrpc@8',
  'wink-nlp@2',
  'wink-eng-lite-web-model@1',
];

/** The folder whose `node_modules` holds the peers. */
export function peers(): string {
  const folder = join(CACHE, 'peers');
  if (!existsSync(join(folder, 'node_modules', 'wink-nlp'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS], folder);
  }
  return folder;
}

/** Runs a program to its end and gives what it printed. */
export function run(command: string, args: readonly string[], cwd = ROOT): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
