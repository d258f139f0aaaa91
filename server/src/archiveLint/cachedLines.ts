import { closeSync, fstatSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { LineFile, type LinePlace } from '../files/lineFile.ts';

/**
 * The form in which results are kept: lines of texts between tabs, none of which has a tab or a line end in it. The
 * first is a checksum of the others, the second their key.
 */
export type Fields = readonly [key: string, ...rest: string[]];

/** The key of the line that parts the results of files from those of comparing them; it has a configuration's key. */
export const COMPARED = '"compared"';

/** The last line, with its end: a file without it was cut off. */
export const END = '"end"\n';

const TAB = 0x09;

/**
 * Reads lines that an earlier run has kept: a header, the lines of files in their order, and after them, perhaps, those
 * of comparing the files. It trusts nothing that it reads: whoever was at the file has only made it useless.
 */
export class CachedLines {
  readonly #path: string;
  readonly #lines: LineFile;
  /** A second look at the same file, for those who read two stretches of it in turns. */
  #others: LineFile | undefined;

  private constructor(path: string) {
    this.#path = path;
    this.#lines = new LineFile(path);
  }

  /** Opens a file with this header; null where there is none that is whole. */
  static open(path: string, header: string): CachedLines | null {
    try {
      if (!isWhole(path)) return null;
      const lines = new CachedLines(path);
      for (const place of lines.#lines.places()) {
        if (lines.#lines.read(place).toString() === header) return lines;
        break;
      }
      lines.close();
      return null;
    } catch {
      // There is none.
      return null;
    }
  }

  /** The places of the lines of files, in order. */
  *ofFiles(): Generator<LinePlace> {
    let first = true;
    for (const place of this.#lines.places()) {
      const key = first ? '' : this.keyAt(place);
      first = false;
      if (key === COMPARED) return;
      if (key !== '') yield place;
    }
  }

  /** The places of the lines of comparing under a configuration; null where the files were not compared under it. */
  ofComparing(configKey: string): LinePlace[] | null {
    let found: LinePlace[] | null = null;
    for (const place of this.#lines.places()) {
      if (found) found.push(place);
      else if (this.keyAt(place) === COMPARED) {
        if (!this.isSound(place) || this.fieldsOf(place)[1] !== configKey) return null;
        found = [];
      }
    }
    // A last line that has run into the one before it would take that one away.
    const last = found?.pop();
    return last && `${this.#lines.read(last).toString()}\n` === END ? found : null;
  }

  keyAt(place: LinePlace): string {
    const bytes = this.#lines.read(place);
    const start = bytes.indexOf(TAB) + 1;
    return start === 0 ? '' : bytes.toString('utf8', start, Math.max(start, bytes.indexOf(TAB, start)));
  }

  /** Whether a line is as it was written. */
  isSound(place: LinePlace): boolean {
    const bytes = this.#lines.read(place);
    const start = CHECKSUM_LENGTH + 1;
    if (bytes.length < start || bytes[CHECKSUM_LENGTH] !== TAB) return false;
    return bytes.toString('latin1', 0, CHECKSUM_LENGTH) === checksum(bytes, start, bytes.length);
  }

  /** The texts of a sound line. */
  fieldsOf(place: LinePlace, lines = this.#lines): Fields {
    const [, key = '', ...rest] = lines.read(place).toString().split('\t');
    return [key, ...rest];
  }

  /** The texts of sound lines, while the lines of another stretch are read too. */
  *fieldsOfAll(places: Iterable<LinePlace>): Generator<Fields> {
    this.#others ??= new LineFile(this.#path);
    for (const place of places) yield this.fieldsOf(place, this.#others);
  }

  /** A line with its end, to be written elsewhere as it is; it counts until the next line is read. */
  bytesOf({ start, end }: LinePlace): Buffer {
    return this.#lines.read({ start, end: end + 1 });
  }

  close(): void {
    this.#lines.close();
    this.#others?.close();
  }
}

/** Whether a file has the last line; of the others nobody knows as yet. */
function isWhole(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const lines = new LineFile(file);
    return size >= END.length && lines.read({ start: size - END.length, end: size }).toString() === END;
  } finally {
    closeSync(file);
  }
}

/** How many characters a checksum has. */
export const CHECKSUM_LENGTH = 8;

/** A CRC-32 of some bytes in hexadecimal digits: another one for any change of up to four neighbouring bytes. */
export function checksum(bytes: Buffer, start: number, end: number): string {
  return crc32(bytes.subarray(start, end)).toString(16).padStart(CHECKSUM_LENGTH, '0');
}
