import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a file; for a document that is none, its URI. */
export function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

/** The URI of a path, or of what stands for one. */
export function uriOf(path: string): string {
  return /^[a-z][a-z\d+.-]+:/i.test(path) ? path : pathToFileURL(path).href;
}
