import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineFile } from '../../server/src/cli/outlineReport.ts';
import { parseArchive } from '../../server/src/core/format/archive.ts';

/** The outline of a folder's texts as `dispatch outline --format json` prints it. */
export function outlineOf(folder: string): object {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = names.map((name) => outlineFile(name, parseArchive(readFileSync(join(folder, name), 'utf8'))));
  return { version: 1, files };
}
