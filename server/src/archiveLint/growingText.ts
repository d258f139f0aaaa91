/**
 * Texts that are kept as UTF-8, one behind another: half the space of as many strings, and no work for the collector.
 */
export class GrowingText {
  #bytes = Buffer.allocUnsafe(64 * 1024);
  #length = 0;

  /** Where the next text will begin. */
  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) {
      const wider = Buffer.allocUnsafe(2 * most);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#length += this.#bytes.write(text, this.#length);
  }

  slice(start: number, end: number): string {
    return this.#bytes.toString('utf8', start, end);
  }
}
