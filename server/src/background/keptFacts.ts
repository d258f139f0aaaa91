import { ArrangedFacts } from '../archiveLint/arrangedFacts.ts';
import { FactTable, type Rows } from '../archiveLint/factTable.ts';
import type { ComparedDispatch } from '../archiveLint/fileLint.ts';
import type { ComparedFile, PlacedFacts } from '../archiveLint/placedFacts.ts';

/** A table with fewer rows than this that nobody needs any more is left as it is. */
const MOST_WASTED = 1000;

/**
 * The facts of an archive's dispatches, kept by whoever has them: a file or an open document. What one has can be
 * replaced without a look at the others, so that comparing again after an edit reads what the edit has touched.
 */
export class KeptFacts {
  #table = new FactTable();
  readonly #rows = new Map<string, Rows[]>();
  #needed = 0;

  /** How many rows there are, those included that nobody needs any more. */
  get length(): number {
    return this.#table.length;
  }

  /** Adds dispatches to those that are kept under a key. */
  add(key: string, file: ComparedFile, dispatches: readonly ComparedDispatch[]): void {
    const rows = this.#rows.get(key) ?? [];
    rows.push(this.#table.add(file, dispatches));
    this.#rows.set(key, rows);
    this.#needed += dispatches.length;
  }

  /** Drops what is kept under a key. */
  delete(key: string): void {
    for (const { start, end } of this.#rows.get(key) ?? []) this.#needed -= end - start;
    this.#rows.delete(key);
  }

  /** What is kept under keys, in their order. It counts until something is added or dropped. */
  arranged(keys: Iterable<string>): PlacedFacts {
    if (this.#table.length - this.#needed > Math.max(MOST_WASTED, this.#needed)) this.#tidy();
    const arranged: Rows[] = [];
    for (const key of keys) for (const rows of this.#rows.get(key) ?? []) arranged.push(rows);
    return new ArrangedFacts(this.#table, arranged);
  }

  /** Moves what is needed into a new table. */
  #tidy(): void {
    const table = new FactTable();
    for (const [key, kept] of this.#rows) {
      const moved = kept.map(({ start, end }) => {
        const dispatches = Array.from({ length: end - start }, (_, at) => this.#table.dispatchAt(start + at));
        return table.add(this.#table.fileOf(start), dispatches);
      });
      this.#rows.set(key, moved);
    }
    this.#table = table;
  }
}
