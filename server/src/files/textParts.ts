import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { parseArchive } from '../core/format/archive.ts';
import { readHeader } from '../core/format/header.ts';
import type { KnownNames } from '../core/format/knownNames.ts';
import { decodeText, type DecodedText } from './encoding.ts';

/** Some dispatches of a file that stand one after another. */
export interface FilePart {
  /** The bytes of the file in which they stand, in UTF-8; or the text itself, of a file in another encoding. */
  readonly source: ByteRange | string;
  /** The line of the file at which they start. */
  readonly firstLine: number;
}

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file that is read part by part, so that memory does not grow with its size. */
export interface PartedFile extends Omit<DecodedText, 'text'> {
  /** The dispatches from the first to the last; can be asked for again. */
  readonly parts: () => AsyncIterable<FilePart>;
}

/** From this size on, in bytes, a file is read part by part. */
export const LARGE_FILE = 4 * 1024 * 1024;

/** How much of a file is read at a time, in bytes, and how long a part is, in bytes or characters. */
const STEP = 256 * 1024;

const LF = 10;
const CR = 13;

/**
 * Opens a large file. One in UTF-8 is looked through once and then read step by step; another encoding has to be
 * guessed from the whole of it.
 */
export async function readInParts(path: string, names: KnownNames): Promise<PartedFile> {
  const mark = await markOf(path);
  if (mark !== null) {
    return { encoding: 'utf-8', byteOrderMark: mark, parts: () => partsOfFile(path, mark ? MARK.length : 0, names) };
  }
  const { text, encoding, byteOrderMark } = await decodeText(await readFile(path));
  return { encoding, byteOrderMark, parts: () => partsOfText(text, names) };
}

/** The text of a part of the file at a path. Throws what the file system throws. */
export function textOfPart(path: string, { source }: FilePart): string {
  if (typeof source === 'string') return source;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(source.end - source.start);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, source.start + length);
      if (read === 0) break;
      length += read;
    }
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Whether a file in UTF-8 begins with a byte order mark; null where the file is not in UTF-8. */
async function markOf(path: string): Promise<boolean | null> {
  const file = await open(path);
  try {
    const steps = new Steps(file, 0);
    let mark: boolean | undefined;
    while (await steps.readOn()) {
      mark ??= steps.bytes.subarray(0, MARK.length).equals(MARK);
      const end = lastCharacterEnd(steps.bytes);
      if (!isUtf8(steps.bytes.subarray(0, end))) return null;
      steps.drop(end);
    }
    return steps.bytes.length > 0 ? null : mark === true;
  } finally {
    await file.close();
  }
}

/** Where the last whole character of UTF-8 ends: up to three bytes may belong to one that goes on. */
function lastCharacterEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Reads a file step by step into the same space, which grows only where much of it has to wait. */
class Steps {
  readonly #file: FileHandle;
  #space = Buffer.allocUnsafe(2 * STEP);
  #length = 0;
  /** Where in the file the bytes begin that wait. */
  start: number;

  constructor(file: FileHandle, start: number) {
    this.#file = file;
    this.start = start;
  }

  /** The bytes that were read and not dropped; they count until the next step. */
  get bytes(): Buffer {
    return this.#space.subarray(0, this.#length);
  }

  /** Reads one step more; false at the end of the file. */
  async readOn(): Promise<boolean> {
    if (this.#length + STEP > this.#space.length) {
      const wider = Buffer.allocUnsafe(2 * this.#space.length);
      wider.set(this.bytes);
      this.#space = wider;
    }
    const { bytesRead } = await this.#file.read(this.#space, this.#length, STEP, this.start + this.#length);
    this.#length += bytesRead;
    return bytesRead > 0;
  }

  /** Lets go of so many bytes from the first on. */
  drop(count: number): void {
    this.#space.copyWithin(0, count, this.#length);
    this.#length -= count;
    this.start += count;
  }
}

/**
 * Cuts a file in UTF-8 before headers. The last dispatch of what has come may go on, and the last line may: they wait
 * for the next step. A dispatch longer than a step is looked at again only when it has doubled.
 */
async function* partsOfFile(path: string, start: number, names: KnownNames): AsyncGenerator<FilePart> {
  const file = await open(path);
  try {
    const steps = new Steps(file, start);
    let firstLine = 0;
    let lookedAt = 0;
    while (await steps.readOn()) {
      const { bytes } = steps;
      if (bytes.length < 2 * lookedAt) continue;
      const end = lastHeader(bytes) ?? lastDispatch(bytes, names);
      lookedAt = bytes.length - end;
      if (end === 0) continue;
      yield { source: { start: steps.start, end: steps.start + end }, firstLine };
      firstLine += lineEnds(bytes.subarray(0, end));
      steps.drop(end);
    }
    yield { source: { start: steps.start, end: steps.start + steps.bytes.length }, firstLine };
  } finally {
    await file.close();
  }
}

/** Where the last line starts that is a header whatever stands before it, and has an end; null where there is none. */
function lastHeader(bytes: Buffer): number | null {
  let end = bytes.lastIndexOf(LF);
  while (end > 0) {
    const start = bytes.lastIndexOf(LF, end - 1) + 1;
    if (start === 0) return null;
    if (mayBeginHeader(bytes, start, end)) {
      const [line = ''] = bytes.toString('utf8', start, end).split('\r');
      if (readHeader(line, 0, line.length, () => false)) return start;
    }
    end = start - 1;
  }
  return null;
}

/** A quick look at the first byte that is no space. */
function mayBeginHeader(bytes: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  const first = bytes[at] ?? 0;
  return first === 0x64 || first === 0x44 || first >= 0x80;
}

/** Where the last dispatch starts that can be told without its last line, which may go on. */
function lastDispatch(bytes: Buffer, names: KnownNames): number {
  const end = bytes.lastIndexOf(LF) + 1;
  if (end === 0) return 0;
  const last = parseArchive(bytes.toString('utf8', 0, end), names).entries.at(-1);
  return end - Buffer.byteLength(last?.text ?? '');
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) if (bytes[at + 1] !== LF) count++;
  return count;
}

/** Cuts a text before headers, into parts of about a step's length. */
async function* partsOfText(text: string, names: KnownNames): AsyncGenerator<FilePart> {
  const { entries, firstLines } = parseArchive(text, names);
  let [start, end, first] = [0, 0, 0];
  for (const [index, entry] of entries.entries()) {
    end += entry.text.length;
    if (end - start < STEP && index < entries.length - 1) continue;
    yield await Promise.resolve({ source: text.slice(start, end), firstLine: firstLines[first] ?? 0 });
    start = end;
    first = index + 1;
  }
}
