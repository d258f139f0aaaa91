import type { Span } from '../../format/span.ts';
import { skipBlank } from '../../format/whitespace.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** `date 2025-09-07: Title` */
export const dateMark = headerRule({
  code: 'header.date-mark',
  level: 'warning',
  description: 'A colon, comma, semicolon, bar or dash stands between the date and the title of a header.',
  fixable: true,
  check: ({ date, title }, { text }) => {
    const mark = date && title && markBeforeTitle(text, title);
    if (!mark) return [];
    const next = skipBlank(text, mark.end, title.end);
    return [
      {
        span: mark,
        message: `"${text.slice(mark.start, mark.end)}" stands between date and title: only a space belongs there.`,
        fixes: [replacement('Leave one space', { start: date.span.end, end: next }, ' ')],
      },
    ];
  },
});

/** The mark that a title begins with and that belongs to neither it nor the date; null where there is none. */
export function markBeforeTitle(text: string, title: Span): Span | null {
  const end = title.start + 1;
  if (end === title.end || !':;,|–—-'.includes(text.charAt(title.start))) return null;
  return skipBlank(text, end, title.end) > end ? { start: title.start, end } : null;
}
