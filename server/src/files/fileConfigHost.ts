import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigHost } from '../configHost.ts';
import { BaselineFiles } from './baselineFiles.ts';
import { ConfigFiles } from './configFiles.ts';

/** The configurations of documents on disk, with the baselines that they name; untitled and remote ones have none. */
export function createFileConfigHost(configs = new ConfigFiles(), baselines = new BaselineFiles()): ConfigHost {
  const uriOf = (path: string) => pathToFileURL(path).href;
  return {
    configFor: async (uri) => {
      const path = pathOf(uri);
      const found = path === null ? null : await configs.configFor(path);
      if (path === null || !found) return null;
      const known = 'problem' in found ? found : await baselines.knownOf(found.baseline, path);
      if ('problem' in known) return { problem: { ...known.problem, uri: uriOf(known.problem.path) } };
      return 'config' in found ? { config: found.config, ...known } : null;
    },
    known: () => [...configs.paths, ...baselines.paths].map(uriOf),
    forget: () => {
      configs.forget();
      baselines.forget();
    },
  };
}

function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    // A file on another machine, or no path at all.
    return null;
  }
}
