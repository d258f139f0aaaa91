import type { Entity } from './entity.ts';

/** Who speaks in the documents of a dispatch, by the noun that names the document. */
export class Authorship {
  private readonly byNoun = new Map<string, Entity>();
  private latest: Entity | undefined;
  private heading: Entity | null = null;

  /** From now on a document of this sort speaks for its author. */
  learn(noun: string, author: Entity): void {
    this.byNoun.set(noun, author);
    this.latest = author;
  }

  /** The paper under whose heading the next items stand. */
  under(heading: Entity | null): void {
    this.heading = heading;
  }

  /** Whether it is known who wrote a document of this sort. */
  knows(noun: string): boolean {
    return this.byNoun.has(noun);
  }

  /**
   * The author of the last document of this sort; of an item under a heading the paper, if it is a new one above all.
   */
  of(noun: string, definite: boolean): Entity | undefined {
    const named = definite ? this.paper(noun) : undefined;
    if (named) return named;
    if (definite && ANY_TEXT.has(noun) && !this.byNoun.has(noun)) return this.latest;
    const paper = this.heading && ITEMS.has(noun) ? this.heading : undefined;
    return definite ? (this.byNoun.get(noun) ?? paper) : (paper ?? this.byNoun.get(noun));
  }

  /** The paper under whose heading `the paper` or `the daily` stands. */
  paper(noun: string): Entity | undefined {
    return this.heading && PAPERS.has(noun) ? this.heading : undefined;
  }

  /** All who wrote documents. */
  all(): Entity[] {
    return [...this.byNoun.values()];
  }
}

/** Nouns for whatever text was named last. */
const ANY_TEXT = new Set(['text', 'missive']);

/** What stands under a paper's heading in a press review. */
const ITEMS = new Set(['article', 'editorial', 'commentary', 'essay', 'report', 'column']);

const PAPERS = new Set(['paper', 'newspaper', 'daily', 'weekly', 'gazette', 'magazine', 'tabloid']);

/** Whether a noun comes back to a paper: `the daily`. */
export function isPaperNoun(noun: string): boolean {
  return PAPERS.has(noun);
}
