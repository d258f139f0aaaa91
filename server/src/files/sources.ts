import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { FileSource } from './archiveFile.ts';
import { isIgnored, layersAbove, layersWithin, withLayerOf, type IgnoreLayers } from './ignoreFiles.ts';

/** Something that a PATH on the command line stands for. */
export type Source =
  | ({ readonly kind: 'file' } & FileSource)
  | { readonly kind: 'stdin' }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/**
 * Finds the files that PATHs stand for, in order, each as soon as it is found. A file that is named, or that a glob
 * matches, is taken whatever its name; a folder is walked without what Git ignores, and gives its `.dispatch` files,
 * those with one of the `endings` (`news` or `.news`), and the `.txt` files, which count only where they begin with a
 * header. What is `excluded` in a folder, files and folders, is passed over.
 */
export async function* findSources(
  paths: readonly string[],
  given: readonly string[],
  excluded: Excluded = NOTHING,
): AsyncGenerator<Source> {
  const endings = given.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`));
  for (const path of paths) {
    if (path === '-') yield { kind: 'stdin' };
    else yield* findAt(path, endings, excluded);
  }
}

/** Whether a path is left out of a walk through folders. */
export type Excluded = (path: string) => boolean;

const NOTHING: Excluded = () => false;

/** The file of a path as a walk through a folder above it would find it; null where it would pass it over. */
export function sourceWithin(folder: string, path: string, excluded: Excluded): FileSource | null {
  const source = fileSource(path, []);
  const parts = relative(folder, path).split(sep);
  if (!source || parts.includes('..')) return null;
  const steps = parts.map((_, index) => join(folder, ...parts.slice(0, index + 1)));
  const layers = layersWithin(folder, dirname(path));
  const passedOver = steps.some((step) => excluded(step) || isIgnored(layers, step, step !== path));
  return passedOver || parts.includes('.git') ? null : source;
}

async function* findAt(path: string, endings: readonly string[], excluded: Excluded): AsyncGenerator<Source> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) yield* walk(path, endings, excluded, layersAbove(path));
  else if (found) yield { kind: 'file', path, onlyWithHeader: false };
  else yield* matching(path);
}

async function* matching(pattern: string): AsyncGenerator<Source> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    yield { kind: 'unreadable', path: pattern, reason: 'there is no such file or folder' };
    return;
  }
  const matches = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  if (matches.length === 0) yield { kind: 'unreadable', path: pattern, reason: 'no file matches this pattern' };
  for (const path of matches.sort()) yield { kind: 'file', path, onlyWithHeader: false };
}

async function* walk(
  folder: string,
  endings: readonly string[],
  excluded: Excluded,
  above: IgnoreLayers,
): AsyncGenerator<Source> {
  const layers = withLayerOf(above, folder);
  let children: Dirent[];
  try {
    children = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'unreadable', path: folder, reason: reasonOf(error) };
    return;
  }
  for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, child.name);
    if (child.isDirectory()) {
      if (child.name !== '.git' && !excluded(path) && !isIgnored(layers, path, true))
        yield* walk(path, endings, excluded, layers);
    } else {
      const source = fileSource(path, endings);
      if (source && !excluded(path) && !isIgnored(layers, path, false)) yield { kind: 'file', ...source };
    }
  }
}

/** A file in a folder, by its name; null where it is none to read. */
function fileSource(path: string, endings: readonly string[]): FileSource | null {
  const name = basename(path);
  const named = name.endsWith('.dispatch') || endings.some((ending) => name.endsWith(ending));
  if (!named && !name.endsWith('.txt')) return null;
  return { path, onlyWithHeader: !named && !name.endsWith('.dispatch.txt') };
}

/** Why the file system refused, in plain words; the system's own words name the path a second time. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'this is a folder';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'the file is too large to be read; split it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
