import { datelineRule } from '../support/datelineRule.ts';

/** `SEOUL (Yonhap) --`: the house style of some agencies. */
export const dateMissing = datelineRule({
  code: 'dateline.date-missing',
  level: 'off',
  description: 'A dateline has no date.',
  fixable: false,
  check: ({ dateSpan, place }) => {
    if (dateSpan) return [];
    return [{ span: place, message: 'The dateline has no date: month and day belong behind the place.', fixes: [] }];
  },
});
