import { usuallyPresentRule } from '../support/usuallyPresent.ts';

/** No closing date, where nearly all other dispatches of the archive have one. */
export const dateMissing = usuallyPresentRule({
  code: 'trailer.date-missing',
  description: "A dispatch has no closing date, where nearly all of the archive's other dispatches have one.",
  has: ({ hasClosingDate }) => hasClosingDate,
  message:
    "The closing date is missing: the archive's other dispatches end with the day on which the source published.",
});
