import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineDispatch } from '../../server/src/archiveOutline/outlineReport.ts';
import { parseArchive } from '../../server/src/core/format/archive.ts';

/** The outline of a folder's texts as `dispatch outline --format json` prints it. */
export function outlineOf(folder: string): object {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = names.map((path) => {
    const { entries, firstLines } = parseArchive(readFileSync(join(folder, path), 'utf8'));
    const dispatches = entries.flatMap(({ dispatch }, index) =>
      dispatch.header ? [outlineDispatch(dispatch, firstLines[index] ?? 0)] : [],
    );
    return { path, dispatches };
  });
  return { version: 1, files };
}
