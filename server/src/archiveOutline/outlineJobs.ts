import { statSync } from 'node:fs';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { parseArchive, type Archive } from '../core/format/archive.ts';
import { knownNames } from '../core/format/knownNames.ts';
import { beginsWithHeader, encodingNotice, readArchive, readBytes, type FileSource } from '../files/archiveFile.ts';
import { reasonOf } from '../files/sources.ts';
import { textOfPart, type FilePart } from '../files/textParts.ts';
import { outlineDispatch } from './outlineReport.ts';
import { dispatchText } from './outlineText.ts';

/** The ways to print outlines, by the names that `--format` takes. */
export type OutlineFormat = 'text' | 'json' | 'ndjson';

/** Names that the files are read by. */
export type OutlineNames = Pick<LintConfig, 'knownAgencies' | 'knownSources'>;

/** A file to outline. */
export interface FileToOutline extends FileSource {
  readonly names: OutlineNames;
}

/** Files for one thread: plain data. */
export interface OutlineJob {
  readonly format: OutlineFormat;
  /** From this size on, in bytes, a file is left to be read in parts. */
  readonly large: number;
  readonly files: readonly FileToOutline[];
}

/** Some dispatches of a large file for one thread. */
export interface OutlinePartJob {
  readonly format: OutlineFormat;
  readonly path: string;
  readonly names: OutlineNames;
  readonly part: FilePart;
}

/** What came of a file: its dispatches as they are printed, and what is to be said of it; or why there is nothing. */
export type OutlineOutcome =
  | { readonly kind: 'outlined'; readonly path: string; readonly printed: string; readonly notice: string | null }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }
  | { readonly kind: 'noArchive' }
  | { readonly kind: 'large'; readonly file: FileToOutline };

/** Outlines files one after another. */
export async function outlineFiles({ files, format, large }: OutlineJob): Promise<OutlineOutcome[]> {
  const outcomes: OutlineOutcome[] = [];
  for (const file of files) outcomes.push(await outlineFile(file, format, large));
  return outcomes;
}

async function outlineFile(file: FileToOutline, format: OutlineFormat, large: number): Promise<OutlineOutcome> {
  const { path, onlyWithHeader, names } = file;
  try {
    if (statSync(path).size >= large)
      return onlyWithHeader && !beginsWithHeader(path) ? { kind: 'noArchive' } : { kind: 'large', file };
    const bytes = readBytes(file);
    return bytes ? await outlineBytes(path, bytes, names, format) : { kind: 'noArchive' };
  } catch (error) {
    return { kind: 'failed', path, reason: reasonOf(error) };
  }
}

/** Outlines bytes that were read from a file or from standard input. */
export async function outlineBytes(
  path: string,
  bytes: Buffer,
  { knownAgencies, knownSources }: OutlineNames,
  format: OutlineFormat,
): Promise<OutlineOutcome> {
  const file = await readArchive(path, bytes, knownNames(knownAgencies, knownSources));
  return { kind: 'outlined', path, printed: printed(path, file.archive, 0, format), notice: encodingNotice(file) };
}

/** The dispatches of a part of a large file as they are printed. */
export function outlinePart({ path, part, names, format }: OutlinePartJob): string {
  const archive = parseArchive(textOfPart(path, part), knownNames(names.knownAgencies, names.knownSources));
  return printed(path, archive, part.firstLine, format);
}

/** The dispatches of an archive; text before the first header is none. In JSON they have commas between them. */
function printed(path: string, { entries, firstLines }: Archive, partLine: number, format: OutlineFormat): string {
  const all: string[] = [];
  for (const [index, kept] of entries.entries()) {
    // The archive would keep the parts of every dispatch until its end.
    const { dispatch } = kept.afresh();
    if (!dispatch.header) continue;
    const outlined = outlineDispatch(dispatch, partLine + (firstLines[index] ?? 0));
    if (format === 'text') all.push(dispatchText(outlined));
    else if (format === 'json') all.push(JSON.stringify(outlined));
    else all.push(`${JSON.stringify({ path, ...outlined })}\n`);
  }
  return all.join(format === 'json' ? ',' : '');
}
