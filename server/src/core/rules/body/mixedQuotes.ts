import type { Rule } from '../rule.ts';
import { quotedParagraphs } from '../support/quotes.ts';

/** `"ferry” and “harbour"` */
export const mixedQuotes: Rule = {
  code: 'body.mixed-quotes',
  level: 'info',
  description: 'Straight and curly double quotation marks stand in one paragraph.',
  fixable: false,
  check: (dispatch, context) =>
    quotedParagraphs(dispatch, context).flatMap(({ straight, curly }) => {
      if (straight.length === 0 || curly.length === 0) return [];
      const [fewer, kind, others] =
        curly.length <= straight.length ? [curly, 'curly', 'straight'] : [straight, 'straight', 'curly'];
      const at = fewer[0] ?? 0;
      return [
        {
          span: { start: at, end: at + 1 },
          message: `This quotation mark is ${kind}, the others of the paragraph are ${others}: one kind is enough.`,
          fixes: [],
        },
      ];
    }),
};
