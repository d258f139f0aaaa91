import { headerRule } from '../support/headerRule.ts';
import { closingDayInstead } from '../support/closingDayInstead.ts';

/** `date Title` */
export const dateMissing = headerRule({
  code: 'header.date-missing',
  level: 'error',
  description: 'A header has no date behind its keyword.',
  fixable: true,
  check: ({ date, keyword, colon, line, title }, dispatch) => {
    if (date || !keyword) return [];
    const behind = { start: keyword.end, end: title?.start ?? line.end };
    return [
      {
        span: { start: keyword.start, end: colon?.end ?? keyword.end },
        message: 'The date is missing: a day such as 2025-09-07 belongs between "date" and the title.',
        fixes: closingDayInstead(dispatch, behind, (day) => (title ? ` ${day} ` : ` ${day}`)),
      },
    ];
  },
});
