import { insertion } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** `2025-09-07 Title` */
export const keywordMissing = headerRule({
  code: 'header.keyword-missing',
  level: 'error',
  description: 'A header begins with its date, without the keyword "date" before it.',
  fixable: true,
  check: ({ keyword, date }) => {
    if (keyword || !date) return [];
    return [
      {
        span: date.span,
        message: 'The keyword is missing: a header begins with "date", then the date and the title.',
        fixes: [insertion('Insert "date"', date.span.start, 'date ')],
      },
    ];
  },
});
