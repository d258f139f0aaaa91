import type { Readable, Writable } from 'node:stream';

/** The streams that a command reads and writes: results go to `stdout`, messages and progress to `stderr`. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Writes one message, a line that begins with the name of the program as those of other programs do. */
export function say(terminal: Terminal, message: string): void {
  terminal.stderr.write(`dispatch: ${message}\n`);
}

/** Many small writes cost more than the work they report: output is collected up to this many characters. */
const BATCH = 64 * 1024;

/** Output in pieces of any size. It waits for a slow reader, so that memory does not grow with what is printed. */
export class Output {
  readonly #stream: Writable;
  #pending = '';

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  async write(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length >= BATCH) await this.flush();
  }

  /** Hands over what was collected; to be called once at the end. */
  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '' && !this.#stream.write(text)) await new Promise((resume) => this.#stream.once('drain', resume));
  }
}
