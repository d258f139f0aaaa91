import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { archiveText } from '../core/format/archive.ts';
import type { ArchiveFile } from '../files/archiveFile.ts';
import { decodeText, encodeText } from '../files/encoding.ts';
import type { Linter } from '../linter.ts';
import { mend, type Mended } from './mending.ts';

/** A file whose certain fixes were applied, with what it is to hold on the disk. */
export interface MendedFile extends Mended {
  readonly text: string;
  readonly bytes: Buffer;
}

/**
 * Mends a file in memory: encoding, byte order mark and line ends stay. Throws, in plain words, where that cannot be
 * done.
 */
export async function mendFile(file: ArchiveFile, linter: Linter): Promise<MendedFile> {
  const { archive, decoded } = file;
  const mended = mend(archive, linter);
  if (!mended) throw new Error('not mended: its fixes undo one another; please report it');
  if (mended.fixes === 0) return { ...mended, text: decoded.text, bytes: file.bytes };
  if (!(await encodeText(decoded)).equals(file.bytes))
    throw new Error(`not mended: it holds bytes that are no ${decoded.encoding} and would be lost`);
  const text = archiveText(mended.archive);
  const bytes = await encodeText({ ...decoded, text });
  const again = await decodeText(bytes);
  if (again.text !== text || again.encoding !== decoded.encoding)
    throw new Error(`not mended: its encoding, ${decoded.encoding}, has not all the characters of the right form`);
  return { ...mended, text, bytes };
}

/** Puts bytes in the place of a file, whole or not at all; owner and rights stay. */
export async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  await access(path, constants.W_OK);
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, bytes);
}

/** What mending would change, as `patch -p0` reads it. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
}
