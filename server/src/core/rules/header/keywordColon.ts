import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** `date: 2025-09-07 Title` */
export const keywordColon = headerRule({
  code: 'header.keyword-colon',
  level: 'error',
  description: 'A colon stands behind the keyword of a header.',
  fixable: true,
  check: ({ keyword, colon, date, title, line }) => {
    if (!keyword || !colon) return [];
    // The whole gap, so that the mended header needs no second fix for the spaces that stood around the colon.
    const next = date?.span.start ?? title?.start;
    const gap = { start: keyword.end, end: next ?? line.end };
    return [
      {
        span: colon,
        message: 'A colon stands behind the keyword: only a space belongs between "date" and the date.',
        fixes: [replacement('Remove the colon', gap, next === undefined ? '' : ' ')],
      },
    ];
  },
});
