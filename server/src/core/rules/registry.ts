import { dateFuture } from './header/dateFuture.ts';
import { dateImpossible } from './header/dateImpossible.ts';
import { dateIncomplete } from './header/dateIncomplete.ts';
import { dateMark } from './header/dateMark.ts';
import { dateMissing } from './header/dateMissing.ts';
import { dateNotation } from './header/dateNotation.ts';
import { datePlaceholder } from './header/datePlaceholder.ts';
import { dateTwice } from './header/dateTwice.ts';
import { indent } from './header/indent.ts';
import { keywordCase } from './header/keywordCase.ts';
import { keywordColon } from './header/keywordColon.ts';
import { keywordMissing } from './header/keywordMissing.ts';
import { keywordMisspelt } from './header/keywordMisspelt.ts';
import { missingSpace } from './header/missingSpace.ts';
import { preamble } from './header/preamble.ts';
import { spacing } from './header/spacing.ts';
import { titleDoubleSpace } from './header/titleDoubleSpace.ts';
import { titleMissing } from './header/titleMissing.ts';
import { titleNoBreakSpace } from './header/titleNoBreakSpace.ts';
import { titleSpacing } from './header/titleSpacing.ts';
import { twoInLine } from './header/twoInLine.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  keywordMissing,
  keywordMisspelt,
  keywordCase,
  keywordColon,
  dateMissing,
  dateImpossible,
  dateNotation,
  dateIncomplete,
  datePlaceholder,
  dateFuture,
  dateTwice,
  dateMark,
  titleMissing,
  missingSpace,
  indent,
  spacing,
  titleSpacing,
  titleDoubleSpace,
  titleNoBreakSpace,
  twoInLine,
  preamble,
];
