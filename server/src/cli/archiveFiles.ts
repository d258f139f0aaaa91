import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { parseArchive, type Archive } from '../core/format/archive.ts';
import { readHeader } from '../core/format/header.ts';
import { lineEnd, lineTable } from '../core/format/lines.ts';
import { skipBlank } from '../core/format/whitespace.ts';
import { decodeText, type DecodedText } from './encoding.ts';
import { findSources, reasonOf, type Source } from './sources.ts';
import { say, type Terminal } from './terminal.ts';

/** An archive that was read from a file or from standard input. */
export interface ArchiveFile {
  /** As it is printed: the path as the user gave it, with the names of the files below it. */
  readonly path: string;
  readonly archive: Archive;
  readonly decoded: DecodedText;
  /** As they were read. */
  readonly bytes: Buffer;
}

/** Which files to read, as the options of every command give it. */
export interface SourceOptions {
  /** More endings of files to read in folders, without the dot. */
  readonly ext: readonly string[];
  /** The name under which standard input is reported. */
  readonly stdinFilename: string;
}

/** Reads archives one by one. It holds none of them back, so that memory does not grow with their number. */
export class ArchiveReader {
  readonly #terminal: Terminal;
  readonly #options: SourceOptions;
  #failures = 0;

  constructor(terminal: Terminal, options: SourceOptions) {
    this.#terminal = terminal;
    this.#options = options;
  }

  /** How many paths could not be read so far. */
  get failures(): number {
    return this.#failures;
  }

  /** The archives that PATHs stand for. What cannot be read is named on standard error and left out. */
  async *read(paths: readonly string[]): AsyncGenerator<ArchiveFile> {
    const endings = this.#options.ext.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`));
    for await (const source of findSources(paths, endings)) {
      const path = this.#pathOf(source);
      try {
        const bytes = await this.#bytesOf(source);
        if (bytes) yield await this.#archiveOf(path, bytes);
      } catch (error) {
        this.#failures++;
        say(this.#terminal, `${path}: ${reasonOf(error)}`);
      }
    }
  }

  #pathOf(source: Source): string {
    return source.kind === 'stdin' ? this.#options.stdinFilename : source.path;
  }

  async #bytesOf(source: Source): Promise<Buffer | null> {
    if (source.kind === 'unreadable') throw new Error(source.reason);
    if (source.kind === 'file')
      return source.onlyWithHeader && !beginsWithHeader(source.path) ? null : readFileSync(source.path);
    const chunks: Buffer[] = [];
    for await (const chunk of this.#terminal.stdin) chunks.push(Buffer.from(chunk as Buffer | string));
    return Buffer.concat(chunks);
  }

  async #archiveOf(path: string, bytes: Buffer): Promise<ArchiveFile> {
    const decoded = await decodeText(bytes);
    if (decoded.encoding !== 'utf-8') say(this.#terminal, `${path}: read as ${decoded.encoding}, it is not UTF-8`);
    return { path, archive: parseArchive(decoded.text), decoded, bytes };
  }
}

/** The header stands in the first line that is not blank; a plain text that begins with more blank space than this is none. */
const BEGINNING = 4096;

/** Whether a plain text is a dispatch beyond doubt; no more than its beginning is read. */
function beginsWithHeader(path: string): boolean {
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
