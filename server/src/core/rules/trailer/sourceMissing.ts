import type { ArchiveScopeRule } from '../archiveRule.ts';
import { optionReader } from '../options.ts';
import { lacking, USUAL } from '../support/usuallyPresent.ts';

const optionsOf = optionReader(USUAL);

/** No source line, where nearly all other dispatches of the archive have one. */
export const sourceMissing: ArchiveScopeRule = {
  code: 'trailer.source-missing',
  level: 'warning',
  description: "A dispatch has no source line, where nearly all of the archive's other dispatches have one.",
  fixable: false,
  scope: 'archive',
  options: USUAL,
  compare: (dispatches, { options }) =>
    lacking(
      dispatches,
      optionsOf(options).percent,
      ({ source }) => source !== null,
      "The source line is missing: the archive's other dispatches name their agency on a line behind the body.",
    ),
};
