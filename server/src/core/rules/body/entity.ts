import { bodyStart, scanOf } from '../support/bodyOf.ts';
import { entitiesIn } from '../support/entitiesIn.ts';
import type { Rule } from '../rule.ts';

/** `&nbsp;`, `&quot;`, `&#39;` behind the header. */
export const entity: Rule = {
  code: 'body.entity',
  level: 'warning',
  description: 'An HTML entity stands in the body in place of its character.',
  fixable: true,
  check: (dispatch, context) =>
    entitiesIn(
      dispatch.text,
      scanOf(dispatch, context).entities.filter((at) => at >= bodyStart(dispatch)),
    ),
};
