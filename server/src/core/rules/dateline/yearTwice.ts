import { deletion } from '../support/fix.ts';
import type { Rule } from '../rule.ts';

const LONGEST_DATELINE = 120;

/** `BEIJING, April 1, 1997, 1997 (Xinhua)`: no dateline to the parser, so the paragraph's beginning is looked at. */
export const yearTwice: Rule = {
  code: 'dateline.year-twice',
  level: 'warning',
  description: 'The year stands twice in a dateline.',
  fixable: true,
  check: ({ text, header, paragraphs }) => {
    const [first] = paragraphs;
    if (!header || !first) return [];
    const beginning = text.slice(first.start, Math.min(first.end, first.start + LONGEST_DATELINE));
    const twice = /^([^()\d]{3,60}\d{1,2},? )(\d{4})(,? \(?\2\)?)\.? ?[(/]\p{L}/u.exec(beginning);
    if (!twice) return [];
    const [, before = '', year = '', again = ''] = twice;
    const start = first.start + before.length + year.length;
    const span = { start, end: start + again.length };
    return [
      {
        span,
        message: `The year ${year} stands twice in the dateline: once is enough.`,
        fixes: [deletion('Remove the second year', span)],
      },
    ];
  },
};
