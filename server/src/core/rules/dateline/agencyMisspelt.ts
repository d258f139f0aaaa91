import { textOf } from '../../format/span.ts';
import { misspeltAgency } from '../support/agencyNames.ts';
import { datelineRule } from '../support/datelineRule.ts';
import { replacement } from '../support/fix.ts';

/** `(Xinhau)` */
export const agencyMisspelt = datelineRule({
  code: 'dateline.agency-misspelt',
  level: 'warning',
  description: 'The agency in a dateline is spelt almost like a known one.',
  fixable: true,
  check: ({ agency }, { text }, context) => {
    if (!agency) return [];
    const found = textOf(text, agency);
    const meant = misspeltAgency(found, context);
    if (meant === null) return [];
    return [
      {
        span: agency,
        message: `The agency "${found}" is not known: "${meant}" may be meant.`,
        fixes: [replacement(`Write "${meant}"`, agency, meant, false)],
      },
    ];
  },
});
