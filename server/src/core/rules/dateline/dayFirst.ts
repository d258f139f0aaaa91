import { textOf } from '../../format/span.ts';
import { datelineRule } from '../support/datelineRule.ts';
import { replacement } from '../support/fix.ts';

/** `AMSTERDAM, 2 March -`: the house style of some agencies. */
export const dayFirst = datelineRule({
  code: 'dateline.day-first',
  level: 'off',
  description: 'In a dateline the day stands before the month.',
  fixable: true,
  check: ({ dateSpan, monthSpan, day }, { text }) => {
    if (!dateSpan || !monthSpan || day === null || monthSpan.start === dateSpan.start) return [];
    const dayAndMonth = { start: dateSpan.start, end: monthSpan.end };
    const expected = `${textOf(text, monthSpan)} ${day}`;
    return [
      {
        span: dayAndMonth,
        message: `The day stands before the month: "${expected}" is expected.`,
        fixes: [replacement(`Write "${expected}"`, dayAndMonth, expected)],
      },
    ];
  },
});
