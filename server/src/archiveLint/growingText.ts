/**
 * Texts that are kept as UTF-8, one behind another: half the space of as many strings, and no work for the collector.
 */
export class GrowingText {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;

  /** Where the next text will begin. */
  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) {
      const wider = new Uint8Array(2 * most);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  slice(start: number, end: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }
}
