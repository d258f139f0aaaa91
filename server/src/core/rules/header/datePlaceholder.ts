import { textOf } from '../../format/span.ts';
import { closingDayInstead } from '../support/closingDayInstead.ts';
import { headerRule } from '../support/headerRule.ts';

/** `null`, `NaN`, `0000-00-00` */
export const datePlaceholder = headerRule({
  code: 'header.date-placeholder',
  level: 'error',
  description: 'In place of its date a header has what a program writes where it knows none.',
  fixable: true,
  check: ({ date }, dispatch) => {
    if (date?.notation !== 'placeholder') return [];
    return [
      {
        span: date.span,
        message: `"${textOf(dispatch.text, date.span)}" stands in place of the date: a day such as 2025-09-07 belongs there.`,
        fixes: closingDayInstead(dispatch, date.span),
      },
    ];
  },
});
