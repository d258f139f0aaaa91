import ignore, { type Ignore } from 'ignore';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The patterns of one `.gitignore`, which hold for what lies below its folder. */
interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The `.gitignore` files that hold in a folder, the outermost one first. */
export type IgnoreLayers = readonly Layer[];

/**
 * The layers that hold in a folder on account of the folders above it, up to the root of its Git repository. None where
 * they ignore the folder itself: whoever names it wants it, with all that is in it.
 */
export function layersAbove(folder: string): IgnoreLayers {
  const above: string[] = [];
  for (let at = resolve(folder); !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return [];
    above.unshift(dirname(at));
  }
  const layers = above.reduce<IgnoreLayers>(withLayerOf, []);
  return above.length > 0 && isIgnored(layers, folder, true) ? [] : layers;
}

/** The layers with the folder's own `.gitignore`, where it has one. */
export function withLayerOf(layers: IgnoreLayers, folder: string): IgnoreLayers {
  const path = join(folder, '.gitignore');
  if (!existsSync(path)) return layers;
  return [...layers, { folder: resolve(folder), patterns: ignore().add(readFileSync(path, 'utf8')) }];
}

/** The layers that hold in a folder as a walk meets them that sets out from another one, above it or the same. */
export function layersWithin(start: string, folder: string): IgnoreLayers {
  const inner = relative(start, folder)
    .split(sep)
    .filter((part) => part !== '');
  const folders = [start, ...inner.map((_, index) => join(start, ...inner.slice(0, index + 1)))];
  return folders.reduce(withLayerOf, layersAbove(start));
}

/** Whether Git would ignore a path: the innermost layer that says anything about it decides. */
export function isIgnored(layers: IgnoreLayers, path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of layers.toReversed()) {
    const local = relative(folder, resolve(path)).split(sep).join('/');
    const { ignored, unignored } = patterns.test(isFolder ? `${local}/` : local);
    if (ignored || unignored) return ignored;
  }
  return false;
}
