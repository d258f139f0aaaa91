import type { ArchiveScopeRule } from '../archiveRule.ts';
import { optionReader } from '../options.ts';
import { lacking, USUAL } from '../support/usuallyPresent.ts';

const optionsOf = optionReader(USUAL);

/** No closing date, where nearly all other dispatches of the archive have one. */
export const dateMissing: ArchiveScopeRule = {
  code: 'trailer.date-missing',
  level: 'warning',
  description: "A dispatch has no closing date, where nearly all of the archive's other dispatches have one.",
  fixable: false,
  scope: 'archive',
  options: USUAL,
  compare: (dispatches, { options }) =>
    lacking(
      dispatches,
      optionsOf(options).percent,
      ({ hasClosingDate }) => hasClosingDate,
      "The closing date is missing: the archive's other dispatches end with the day on which the source published.",
    ),
};
