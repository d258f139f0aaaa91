import { textOf } from '../../format/span.ts';
import { misspeltAgency } from '../support/agencyNames.ts';
import { replacement } from '../support/fix.ts';
import type { Rule } from '../rule.ts';

/** `Rodong Sinmnun` */
export const sourceMisspelt: Rule = {
  code: 'trailer.source-misspelt',
  level: 'warning',
  description: 'The source line is spelt almost like a known agency or paper.',
  fixable: true,
  check: ({ text, sourceLine }, context) => {
    if (!sourceLine) return [];
    const found = textOf(text, sourceLine.span);
    const meant = misspeltAgency(found, context);
    if (meant === null) return [];
    return [
      {
        span: sourceLine.span,
        message: `The source "${found}" is not known: "${meant}" may be meant.`,
        fixes: [replacement(`Write "${meant}"`, sourceLine.span, meant, false)],
      },
    ];
  },
};
