import type { Span } from '../../format/span.ts';
import type { Finding } from '../rule.ts';
import { insertion } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';
import { markBeforeTitle } from './dateMark.ts';

/** `2025-09-07Title`, `date2025-09-07 Title` */
export const missingSpace = headerRule({
  code: 'header.missing-space',
  level: 'error',
  description: 'Keyword and date, or date and title, of a header are glued together.',
  fixable: true,
  check: ({ keyword, date, title }, { text }) => {
    if (!date) return [];
    const titleStart = title && !markBeforeTitle(text, title) ? title.start : null;
    return [
      ...(keyword?.end === date.span.start ? [glued('Keyword and date', date.span.start)] : []),
      ...(titleStart === date.span.end ? [glued('Date and title', titleStart)] : []),
    ];
  },
});

/** Marks the two characters at the seam: an empty range would show nothing. */
function glued(what: string, seam: number): Finding {
  const span: Span = { start: seam - 1, end: seam + 1 };
  return {
    span,
    message: `${what} are glued together: a space belongs between them.`,
    fixes: [insertion('Insert a space', seam, ' ')],
  };
}
