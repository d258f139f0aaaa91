import type { Span } from '../../format/span.ts';
import type { Fix } from '../rule.ts';

/** A fix that puts new text for a stretch of the dispatch; safe unless said otherwise. */
export function replacement(title: string, span: Span, newText: string, safe = true): Fix {
  return { title, edits: [{ span, newText }], safe };
}

/** A fix that puts text in front of an offset of the dispatch; safe unless said otherwise. */
export function insertion(title: string, at: number, newText: string, safe = true): Fix {
  return replacement(title, { start: at, end: at }, newText, safe);
}

/** A fix that takes a stretch of the dispatch away; safe unless said otherwise. */
export function deletion(title: string, span: Span, safe = true): Fix {
  return replacement(title, span, '', safe);
}
