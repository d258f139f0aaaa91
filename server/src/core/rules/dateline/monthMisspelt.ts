import { MONTH_NAMES } from '../../format/calendar.ts';
import { textOf } from '../../format/span.ts';
import { datelineRule } from '../support/datelineRule.ts';
import { replacement } from '../support/fix.ts';
import { misspelt } from '../support/misspelling.ts';

/** `Septmber 4`, `Janaury 4` */
export const monthMisspelt = datelineRule({
  code: 'dateline.month-misspelt',
  level: 'warning',
  description: 'The month in a dateline is spelt almost like one.',
  fixable: true,
  check: ({ month, monthSpan }, { text }) => {
    if (month !== null || !monthSpan) return [];
    const found = textOf(text, monthSpan);
    const meant = misspelt(found, MONTH_NAMES);
    if (meant === null) return [];
    return [
      {
        span: monthSpan,
        message: `There is no month "${found}": "${meant}" is meant.`,
        fixes: [replacement(`Write "${meant}"`, monthSpan, meant)],
      },
    ];
  },
});
