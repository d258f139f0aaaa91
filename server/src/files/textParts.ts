import { isUtf8 } from 'node:buffer';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { parseArchive, type Archive } from '../core/format/archive.ts';
import type { KnownNames } from '../core/format/knownNames.ts';
import { decodeText, type DecodedText } from './encoding.ts';

/** Some dispatches of a file that stand one after another. */
export interface TextPart {
  readonly text: string;
  /** The line of the file at which they start. */
  readonly firstLine: number;
}

/** A file that is read part by part, so that memory does not grow with its size. */
export interface PartedFile extends Omit<DecodedText, 'text'> {
  /** The dispatches from the first to the last; can be asked for again. */
  readonly parts: () => AsyncGenerator<TextPart>;
}

/** How much of a file is read at a time. */
const STEP = 256 * 1024;

/**
 * Opens a large file. One in UTF-8 is looked through once and then read step by step; another encoding has to be guessed
 * from the whole of it.
 */
export async function readInParts(path: string, names: KnownNames): Promise<PartedFile> {
  const mark = await markOf(path);
  if (mark !== null) {
    return { encoding: 'utf-8', byteOrderMark: mark, parts: () => partsOf(decodedSteps(path), names) };
  }
  const { text, encoding, byteOrderMark } = await decodeText(await readFile(path));
  return { encoding, byteOrderMark, parts: () => partsOf([text], names) };
}

/** Whether a file in UTF-8 begins with a byte order mark; null where the file is not in UTF-8. */
async function markOf(path: string): Promise<boolean | null> {
  let first: Buffer | undefined;
  let rest = Buffer.alloc(0);
  for await (const step of byteSteps(path)) {
    const bytes = Buffer.concat([rest, step]);
    first ??= bytes.subarray(0, 3);
    const end = lastCharacterEnd(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return null;
    rest = bytes.subarray(end);
  }
  return rest.length > 0 ? null : first?.equals(Buffer.from([0xef, 0xbb, 0xbf])) === true;
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

async function* decodedSteps(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const step of byteSteps(path)) yield decoder.decode(step, { stream: true });
  yield decoder.decode();
}

async function* byteSteps(path: string): AsyncGenerator<Buffer> {
  const file: FileHandle = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(STEP), 0, STEP);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/**
 * Cuts a text that comes in steps before headers. The last dispatch of what has come may go on, and the last line may:
 * they wait for the next step. A dispatch longer than a step is looked at again only when it has doubled.
 */
export async function* partsOf(
  steps: AsyncIterable<string> | Iterable<string>,
  names: KnownNames,
): AsyncGenerator<TextPart> {
  let waiting = '';
  let firstLine = 0;
  let lookedAt = 0;
  for await (const step of steps) {
    waiting += step;
    if (waiting.length < 2 * lookedAt) continue;
    const end = waiting.lastIndexOf('\n') + 1;
    lookedAt = waiting.length;
    if (end === 0) continue;
    const { entries, firstLines } = parseArchive(waiting.slice(0, end), names);
    const whole = end - (entries.at(-1)?.text.length ?? 0);
    if (whole === 0) continue;
    for (const part of cut(waiting.slice(0, whole), { entries: entries.slice(0, -1), firstLines, names })) {
      yield { text: part.text, firstLine: firstLine + part.firstLine };
    }
    firstLine += firstLines.at(-1) ?? 0;
    waiting = waiting.slice(whole);
    lookedAt = waiting.length;
  }
  const last = parseArchive(waiting, names);
  for (const part of cut(waiting, last)) yield { text: part.text, firstLine: firstLine + part.firstLine };
}

/** Parts of about a step's length: what was decoded as a whole comes in one. */
function* cut(text: string, { entries, firstLines }: Archive): Generator<TextPart> {
  let [start, end, first] = [0, 0, 0];
  for (const [index, entry] of entries.entries()) {
    end += entry.text.length;
    if (end - start < STEP && index < entries.length - 1) continue;
    yield { text: text.slice(start, end), firstLine: firstLines[first] ?? 0 };
    start = end;
    first = index + 1;
  }
}
