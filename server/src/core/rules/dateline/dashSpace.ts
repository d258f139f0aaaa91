import { isBlank } from '../../format/whitespace.ts';
import { datelineRule } from '../support/datelineRule.ts';
import { insertion } from '../support/fix.ts';

/** `(KCNA) --Kim`: well formed, yet a search for the first word fails (82 of the 982 datelines of the corpus). */
export const dashSpace = datelineRule({
  code: 'dateline.dash-space',
  level: 'info',
  description: 'No space stands between the dash of a dateline and the first word.',
  fixable: true,
  check: ({ dash }, { text }) => {
    if (dash.start === dash.end || dash.end >= text.length || isBlank(text.charCodeAt(dash.end))) return [];
    return [
      {
        span: { start: dash.start, end: dash.end + 1 },
        message: 'The first word is glued to the dash of the dateline: a space belongs between them.',
        fixes: [insertion('Insert a space', dash.end, ' ')],
      },
    ];
  },
});
