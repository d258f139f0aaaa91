import { replacement } from '../support/fix.ts';
import { bodyStart, scanOf } from '../support/bodyOf.ts';
import type { Rule } from '../rule.ts';

/** No-break spaces behind the header. A matter of taste: 65 of the 982 dispatches of the corpus have one. */
export const noBreakSpace: Rule = {
  code: 'body.no-break-space',
  level: 'off',
  description: 'A no-break space stands in the body, which a search for its words does not find.',
  fixable: true,
  check: (dispatch, context) =>
    scanOf(dispatch, context)
      .noBreakSpaces.filter((at) => at >= bodyStart(dispatch))
      .map((at) => ({
        span: { start: at, end: at + 1 },
        message: 'A no-break space stands here: a common space is found by a search.',
        fixes: [replacement('Write a common space', { start: at, end: at + 1 }, ' ')],
      })),
};
