import { textOf } from '../../format/span.ts';
import { datelineRule } from '../support/datelineRule.ts';
import { replacement } from '../support/fix.ts';

/** `FEb 26`, `APRIL 7`, `april 7` */
export const monthCase = datelineRule({
  code: 'dateline.month-case',
  level: 'warning',
  description: 'The month in a dateline is not written with one capital and small letters.',
  fixable: true,
  check: ({ month, monthSpan }, { text }) => {
    if (month === null || !monthSpan) return [];
    const found = textOf(text, monthSpan);
    const expected = found.charAt(0).toUpperCase() + found.slice(1).toLowerCase();
    if (found === expected) return [];
    return [
      {
        span: monthSpan,
        message: `The month "${found}" should be written "${expected}".`,
        fixes: [replacement(`Write "${expected}"`, monthSpan, expected)],
      },
    ];
  },
});
