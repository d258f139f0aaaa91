import { optionReader } from '../options.ts';
import { headerRule } from '../support/headerRule.ts';

const OPTIONS = {
  earliestYear: {
    type: 'number',
    default: 1835,
    minimum: 1,
    description: 'The first year that a dispatch may have. The first news agency, Havas, opened in 1835.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** `0025-09-07`, `1025-09-07` */
export const dateImplausible = headerRule({
  code: 'header.date-implausible',
  level: 'warning',
  description: 'The date of a header lies before there was any news agency.',
  fixable: false,
  options: OPTIONS,
  check: ({ date }, _dispatch, { options }) => {
    const { earliestYear } = optionsOf(options);
    if (!date || date.readings.length === 0 || date.readings.some(({ year }) => year >= earliestYear)) return [];
    return [
      {
        span: date.span,
        message: `The year lies before ${earliestYear}: no news agency sent dispatches then.`,
        fixes: [],
      },
    ];
  },
});
