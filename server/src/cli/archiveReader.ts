import { resolve } from 'node:path';
import { encodingNotice, readArchive, readBytes, type ArchiveFile } from '../files/archiveFile.ts';
import { findSources, reasonOf, type Source } from '../files/sources.ts';
import { say, type Terminal } from './terminal.ts';

/** Which files to read, as the options of every command give it. */
export interface SourceOptions {
  /** More endings of files to read in folders, with or without the dot. */
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
    for await (const source of findSources(paths, this.#options.ext)) {
      const path = source.kind === 'stdin' ? this.#options.stdinFilename : source.path;
      try {
        const bytes = await this.#bytesOf(source);
        if (bytes) yield await this.#archiveOf(path, bytes);
      } catch (error) {
        this.#failures++;
        say(this.#terminal, `${path}: ${reasonOf(error)}`);
      }
    }
  }

  async #bytesOf(source: Source): Promise<Buffer | null> {
    if (source.kind === 'unreadable') throw new Error(source.reason);
    return source.kind === 'file' ? readBytes(source) : readAll(this.#terminal);
  }

  async #archiveOf(path: string, bytes: Buffer): Promise<ArchiveFile> {
    const file = await readArchive(path, bytes);
    const notice = encodingNotice(file);
    if (notice !== null) say(this.#terminal, notice);
    return file;
  }
}

/** All of standard input. */
export async function readAll({ stdin }: Terminal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer | string));
  return Buffer.concat(chunks);
}

/** All that PATHs stand for, each file once. */
export async function listSources(paths: readonly string[], { ext }: SourceOptions): Promise<Source[]> {
  const sources: Source[] = [];
  const seen = new Set<string>();
  for await (const source of findSources(paths, ext)) {
    const place = paths.length > 1 && source.kind === 'file' ? resolve(source.path) : null;
    if (place !== null && seen.has(place)) continue;
    if (place !== null) seen.add(place);
    sources.push(source);
  }
  return sources;
}
