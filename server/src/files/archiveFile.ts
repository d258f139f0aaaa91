import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { parseArchive, type Archive } from '../core/format/archive.ts';
import { readHeader } from '../core/format/header.ts';
import type { KnownNames } from '../core/format/knownNames.ts';
import { lineEnd, lineTable } from '../core/format/lines.ts';
import { skipBlank } from '../core/format/whitespace.ts';
import { decodeText, type DecodedText } from './encoding.ts';

/** An archive that was read from a file or from standard input. */
export interface ArchiveFile {
  /** As it is printed: the path as the user gave it, with the names of the files below it. */
  readonly path: string;
  readonly archive: Archive;
  readonly decoded: DecodedText;
  /** As they were read. */
  readonly bytes: Buffer;
}

/** A file that is to be read; one that is `onlyWithHeader` counts only where it begins with a header. */
export interface FileSource {
  readonly path: string;
  readonly onlyWithHeader: boolean;
}

/** The bytes of a file; null for a plain text that is no archive. Throws what the file system throws. */
export function readBytes({ path, onlyWithHeader }: FileSource): Buffer | null {
  return onlyWithHeader && !beginsWithHeader(path) ? null : readFileSync(path);
}

/** Reads bytes as an archive, by the built-in names unless others are given. */
export async function readArchive(path: string, bytes: Buffer, names?: KnownNames): Promise<ArchiveFile> {
  const decoded = await decodeText(bytes);
  return { path, archive: parseArchive(decoded.text, names), decoded, bytes };
}

/** What there is to say of a file that is not in UTF-8; null for one that is. */
export function encodingNotice({
  path,
  decoded: { encoding },
}: {
  readonly path: string;
  readonly decoded: Pick<DecodedText, 'encoding'>;
}): string | null {
  return encoding === 'utf-8' ? null : `${path}: read as ${encoding}, it is not UTF-8`;
}

/**
 * The header stands in the first line that is not blank; a plain text that begins with more blank space than this is
 * none.
 */
const BEGINNING = 4096;

/** Whether a plain text is a dispatch beyond doubt; no more than its beginning is read. */
export function beginsWithHeader(path: string): boolean {
  const buffer = Buffer.alloc(BEGINNING);
  const file = openSync(path, 'r');
  try {
    const bytes = buffer.subarray(0, readSync(file, buffer, 0, BEGINNING, 0));
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
    const lines = lineTable(text);
    const line = lines.starts.findLastIndex((start) => start <= skipBlank(text, 0, text.length));
    return readHeader(text, lines.starts[line] ?? 0, lineEnd(text, lines, line), () => false) !== null;
  } finally {
    closeSync(file);
  }
}
