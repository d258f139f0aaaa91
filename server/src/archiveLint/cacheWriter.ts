import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../files/sources.ts';
import { checksum, CHECKSUM_LENGTH, type Fields } from './cachedLines.ts';

/** How many bytes are written at a time. */
const BATCH = 256 * 1024;

/** UTF-8 has at most three bytes for what is one character in a string. */
const MOST_BYTES = 3;

/** Writes the lines of a cache beside it, and puts them in its place when all are there. Nothing is ever thrown. */
export class CacheWriter {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | undefined;
  #buffer = Buffer.allocUnsafe(2 * BATCH);
  #length = 0;
  #failure: string | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.${process.pid}`;
    this.#try(() => {
      mkdirSync(dirname(path), { recursive: true });
      this.#file = openSync(this.#temporary, 'w');
    });
  }

  /** Writes a line of texts in which there are neither tabs nor line ends, after their checksum. */
  line(...texts: Fields): void {
    const text = `${texts.join('\t')}\n`;
    this.#makeRoom(MOST_BYTES * text.length + CHECKSUM_LENGTH + 1);
    const line = this.#length;
    const start = line + CHECKSUM_LENGTH + 1;
    this.#length = start + this.#buffer.write(text, start);
    this.#buffer.write(`${checksum(this.#buffer, start, this.#length - 1)}\t`, line);
    this.#flushWhereFull();
  }

  /** Writes lines as they are, each with its end. */
  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#flushWhereFull();
  }

  /** Puts what was written in its place. Gives the reason where that, or the writing before it, failed; else null. */
  finish(): string | null {
    this.#flush();
    this.#close();
    this.#try(() => renameSync(this.#temporary, this.#path));
    if (this.#failure !== null) this.discard();
    return this.#failure;
  }

  /** Gives up what was written. */
  discard(): void {
    this.#close();
    try {
      rmSync(this.#temporary, { force: true });
    } catch {
      // Where it could not be made there is nothing to remove.
    }
  }

  #makeRoom(most: number): void {
    if (this.#length + most <= this.#buffer.length) return;
    this.#flush();
    if (most > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(most);
  }

  #flushWhereFull(): void {
    if (this.#length >= BATCH) this.#flush();
  }

  #flush(): void {
    const length = this.#length;
    this.#length = 0;
    this.#try(() => {
      for (let at = 0; at < length && this.#file !== undefined;)
        at += writeSync(this.#file, this.#buffer, at, length - at);
    });
  }

  #try(step: () => void): void {
    if (this.#failure !== null) return;
    try {
      step();
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
