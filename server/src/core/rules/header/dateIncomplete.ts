import { textOf } from '../../format/span.ts';
import { headerRule } from '../support/headerRule.ts';

/** `2025-09`, `2025`: an incomplete date, not a broken header (FORMAT, "DATE"). */
export const dateIncomplete = headerRule({
  code: 'header.date-incomplete',
  level: 'info',
  description: 'The date of a header gives a month or a year without its day.',
  fixable: false,
  check: ({ date }, { text }) => {
    if (date?.notation !== 'month-only' && date?.notation !== 'year-only') return [];
    const missing = date.notation === 'month-only' ? 'the day is missing' : 'month and day are missing';
    return [
      {
        span: date.span,
        message: `The date "${textOf(text, date.span)}" is incomplete: ${missing}; a full date is written YYYY-MM-DD.`,
        fixes: [],
      },
    ];
  },
});
