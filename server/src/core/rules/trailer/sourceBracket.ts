import { textOf } from '../../format/span.ts';
import { deletion } from '../support/fix.ts';
import type { Rule } from '../rule.ts';

/** `Xinhua)`, `(KCNA` */
export const sourceBracket: Rule = {
  code: 'trailer.source-bracket',
  level: 'warning',
  description: 'A bracket in the source line has no counterpart.',
  fixable: true,
  check: ({ text, sourceLine }) => {
    if (!sourceLine) return [];
    const line = textOf(text, sourceLine.span);
    const [opening, closing] = [line.indexOf('('), line.lastIndexOf(')')];
    if (opening >= 0 === closing >= 0) return [];
    const at = sourceLine.span.start + Math.max(opening, closing);
    const span = { start: at, end: at + 1 };
    const atEdge = at === sourceLine.span.start || at === sourceLine.span.end - 1;
    return [
      {
        span,
        message: `This bracket of the source line has no counterpart.`,
        fixes: atEdge ? [deletion('Remove the bracket', span)] : [],
      },
    ];
  },
};
