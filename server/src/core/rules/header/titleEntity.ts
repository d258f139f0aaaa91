import { scanOf } from '../support/bodyOf.ts';
import { entitiesIn } from '../support/entitiesIn.ts';
import { headerRule } from '../support/headerRule.ts';

/** `&amp;`, `&#39;` in a title */
export const titleEntity = headerRule({
  code: 'header.title-entity',
  level: 'warning',
  description: 'An HTML entity stands in a title in place of its character.',
  fixable: true,
  check: ({ line }, dispatch, context) => {
    const { entities } = scanOf(dispatch, context);
    return entitiesIn(
      dispatch.text,
      entities.filter((at) => at < line.end),
    );
  },
});
