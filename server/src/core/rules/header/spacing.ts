import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';
import { standing } from '../support/whiteSpace.ts';

/** Anything but one space between keyword, date and title. */
export const spacing = headerRule({
  code: 'header.spacing',
  level: 'warning',
  description:
    'Keyword, date and title of a header are set apart by more than one space, by a tab or by another white space.',
  fixable: true,
  check: ({ keyword, colon, date, title }, { text }) => {
    const parts = [keyword, date?.span, title].filter((part) => part !== null && part !== undefined);
    return parts.slice(1).flatMap((part, index) => {
      const gap = { start: parts[index]?.end ?? part.start, end: part.start };
      const found = text.slice(gap.start, gap.end);
      const withColon = colon !== null && colon.start >= gap.start && colon.start < gap.end;
      if (found === '' || found === ' ' || withColon) return [];
      const before = part === title ? 'title' : 'date';
      return [
        {
          span: gap,
          message: `Before the ${before} ${standing(found)}: one space belongs there.`,
          fixes: [replacement('Leave one space', gap, ' ')],
        },
      ];
    });
  },
});
