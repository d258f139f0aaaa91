import { headerRule } from '../support/headerRule.ts';

/** `date 2025-09-07` and nothing behind it. */
export const titleMissing = headerRule({
  code: 'header.title-missing',
  level: 'error',
  description: 'A header has no title.',
  fixable: false,
  check: ({ title, date, colon, keyword, line }) => {
    if (title) return [];
    return [
      {
        span: date?.span ?? { start: keyword?.start ?? line.start, end: colon?.end ?? keyword?.end ?? line.end },
        message: 'The title is missing: the rest of the header line belongs to it.',
        fixes: [],
      },
    ];
  },
});
