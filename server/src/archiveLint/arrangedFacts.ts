import type { Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';
import type { Located } from '../core/rules/archiveRule.ts';
import type { FactTable, Rows } from './factTable.ts';
import type { ComparedFile, PlacedFacts } from './placedFacts.ts';

/** Some of the dispatches of a table, in an order of their own. */
export class ArrangedFacts implements PlacedFacts {
  readonly #table: FactTable;
  readonly #rows: Int32Array;

  constructor(table: FactTable, arranged: readonly Rows[]) {
    this.#table = table;
    this.#rows = new Int32Array(arranged.reduce((sum, { start, end }) => sum + end - start, 0));
    let at = 0;
    for (const { start, end } of arranged) for (let row = start; row < end; row++) this.#rows[at++] = row;
  }

  get length(): number {
    return this.#rows.length;
  }

  at(index: number): Located | undefined {
    const row = this.#rows[index];
    return row === undefined ? undefined : this.#table.at(row);
  }

  *[Symbol.iterator](): Generator<Located> {
    for (const row of this.#rows) {
      const located = this.#table.at(row);
      if (located) yield located;
    }
  }

  fileOf(index: number): ComparedFile {
    return this.#table.fileOf(this.#rowOf(index));
  }

  rangeOf(index: number, span: Span): Range {
    return this.#table.rangeOf(this.#rowOf(index), span);
  }

  #rowOf(index: number): number {
    return this.#rows[index] ?? -1;
  }
}
