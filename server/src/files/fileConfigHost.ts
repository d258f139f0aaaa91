import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigHost } from '../configHost.ts';
import { ConfigFiles } from './configFiles.ts';

/** The configurations of documents on disk; untitled and remote ones have none. */
export function createFileConfigHost(configs = new ConfigFiles()): ConfigHost {
  const uriOf = (path: string) => pathToFileURL(path).href;
  return {
    configFor: async (uri) => {
      const path = pathOf(uri);
      const found = path === null ? null : await configs.configFor(path);
      if (!found || 'config' in found) return found;
      return { problem: { ...found.problem, uri: uriOf(found.problem.path) } };
    },
    known: () => configs.paths.map(uriOf),
    forget: () => configs.forget(),
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
