import { textOf } from '../../format/span.ts';
import type { Rule } from '../rule.ts';

/** `2025-02-30` as the last line. */
export const dateImpossible: Rule = {
  code: 'trailer.date-impossible',
  level: 'warning',
  description: 'The closing date is no calendar day.',
  fixable: false,
  check: ({ text, closingDate }) => {
    if (!closingDate || closingDate.date.readings.length > 0) return [];
    return [
      {
        span: closingDate.span,
        message: `There is no such day as ${textOf(text, closingDate.span)}: the closing date is the day on which the source published.`,
        fixes: [],
      },
    ];
  },
};
