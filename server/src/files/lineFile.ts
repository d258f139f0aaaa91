import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** How much of a file is held at a time. */
const WINDOW = 1024 * 1024;
const LF = 10;

/** Where a line stands in its file, in bytes, without its line end. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
}

/** Lines that some program wrote into a file, each ended by LF. What it holds at a time does not grow with the file. */
export class LineFile {
  readonly #file: number;
  #window = Buffer.alloc(0);
  #windowStart = 0;

  /** `file` is a path, or the descriptor of an open file, which stays open. */
  constructor(file: string | number) {
    this.#file = typeof file === 'number' ? file : openSync(file, 'r');
  }

  /** The places of all lines that have an end, in order. */
  *places(): Generator<LinePlace> {
    const size = fstatSync(this.#file).size;
    const step = Buffer.allocUnsafe(WINDOW);
    let start = 0;
    for (let at = 0; at < size;) {
      const read = readSync(this.#file, step, 0, WINDOW, at);
      if (read === 0) return;
      const bytes = step.subarray(0, read);
      for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, end + 1)) {
        yield { start, end: at + end };
        start = at + end + 1;
      }
      at += read;
    }
  }

  /** The bytes of a stretch of the file: quick where it stands near the one that was asked for before. */
  read({ start, end }: LinePlace): Buffer {
    if (start < this.#windowStart || end > this.#windowStart + this.#window.length) {
      const buffer = Buffer.allocUnsafe(Math.max(WINDOW, end - start));
      this.#window = buffer.subarray(0, readSync(this.#file, buffer, 0, buffer.length, start));
      this.#windowStart = start;
    }
    return this.#window.subarray(start - this.#windowStart, end - this.#windowStart);
  }

  close(): void {
    closeSync(this.#file);
  }
}
