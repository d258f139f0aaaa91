import type { Rule } from '../rule.ts';

/** A header with nothing behind it, as photo items have. */
export const empty: Rule = {
  code: 'body.empty',
  level: 'warning',
  description: 'A dispatch has no body.',
  fixable: false,
  check: ({ header, paragraphs, titleContinuation }) => {
    if (!header?.title || paragraphs.length > 0 || titleContinuation.length > 0) return [];
    return [
      {
        span: header.title,
        message: 'The dispatch has no body: at least one paragraph belongs below the header.',
        fixes: [],
      },
    ];
  },
};
