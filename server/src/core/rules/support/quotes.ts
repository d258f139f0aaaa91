import type { Dispatch } from '../../format/model.ts';
import type { Span } from '../../format/span.ts';
import type { RuleContext } from '../rule.ts';
import { scanOf } from './bodyOf.ts';

/** The double quotation marks of a paragraph. */
export interface QuotedParagraph {
  readonly span: Span;
  /** Offsets of `"` */
  readonly straight: readonly number[];
  /** Offsets of `“`, `”`, `„` */
  readonly curly: readonly number[];
  readonly begins: boolean;
}

/** The paragraphs of a dispatch with their marks, those without marks included: a quotation may run over several. */
export function quotedParagraphs(dispatch: Dispatch, context: RuleContext): QuotedParagraph[] {
  const { quotes } = scanOf(dispatch, context);
  if (quotes.length === 0 || !dispatch.header) return [];
  const { text } = dispatch;
  let next = 0;
  return dispatch.paragraphs.map((span) => {
    const straight: number[] = [];
    const curly: number[] = [];
    for (; next < quotes.length; next++) {
      const at = quotes[next] ?? 0;
      if (at >= span.end) break;
      if (at < span.start) continue;
      const mark = text.charAt(at);
      if (mark === '"') straight.push(at);
      else if ('“”„'.includes(mark)) curly.push(at);
    }
    return { span, straight, curly, begins: /["“„]/.test(text.charAt(span.start)) };
  });
}
