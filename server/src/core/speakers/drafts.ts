import type { Span } from '../format/span.ts';
import type { Entity } from './entity.ts';
import type { Rule } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** A statement while the dispatch is being read. */
export interface Draft {
  readonly entity: Entity;
  readonly sentence: Sentence;
  readonly index: number;
  /** Tokens of the words that stand for the speaker; null where none do. */
  readonly mention: { readonly start: number; readonly end: number } | null;
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly rule: Rule;
  /** Where in the text the statement stands: the sentence, or its clause where several speakers share the sentence. */
  readonly span: Span;
}
