import { dateFuture } from './header/dateFuture.ts';
import { dateImplausible } from './header/dateImplausible.ts';
import { dateImpossible } from './header/dateImpossible.ts';
import { dateIncomplete } from './header/dateIncomplete.ts';
import { dateMark } from './header/dateMark.ts';
import { dateMissing } from './header/dateMissing.ts';
import { dateNotation } from './header/dateNotation.ts';
import { datePlaceholder } from './header/datePlaceholder.ts';
import { dateStamp } from './header/dateStamp.ts';
import { dateTwice } from './header/dateTwice.ts';
import { gluedToBody } from './header/gluedToBody.ts';
import { indent } from './header/indent.ts';
import { keywordCase } from './header/keywordCase.ts';
import { keywordColon } from './header/keywordColon.ts';
import { keywordMissing } from './header/keywordMissing.ts';
import { keywordMisspelt } from './header/keywordMisspelt.ts';
import { missingSpace } from './header/missingSpace.ts';
import { preamble } from './header/preamble.ts';
import { spacing } from './header/spacing.ts';
import { titleDoubleSpace } from './header/titleDoubleSpace.ts';
import { titleEntity } from './header/titleEntity.ts';
import { titleGluedWords } from './header/titleGluedWords.ts';
import { titleMissing } from './header/titleMissing.ts';
import { titleNavigation } from './header/titleNavigation.ts';
import { titleNoBreakSpace } from './header/titleNoBreakSpace.ts';
import { titleNumber } from './header/titleNumber.ts';
import { titleParagraph } from './header/titleParagraph.ts';
import { titlePhotoCredit } from './header/titlePhotoCredit.ts';
import { titleRunOver } from './header/titleRunOver.ts';
import { titleSpacing } from './header/titleSpacing.ts';
import { titleUrl } from './header/titleUrl.ts';
import { twoInLine } from './header/twoInLine.ts';
import type { Rule } from './rule.ts';

/** The rules of the family `header`, in the order in which the documentation lists them. */
export const HEADER_RULES: readonly Rule[] = [
  keywordMissing,
  keywordMisspelt,
  keywordCase,
  keywordColon,
  dateMissing,
  dateImpossible,
  dateNotation,
  dateIncomplete,
  datePlaceholder,
  dateStamp,
  dateImplausible,
  dateFuture,
  dateTwice,
  dateMark,
  titleMissing,
  titleUrl,
  titleNumber,
  titlePhotoCredit,
  titleNavigation,
  titleParagraph,
  titleRunOver,
  titleGluedWords,
  titleEntity,
  missingSpace,
  indent,
  spacing,
  titleSpacing,
  titleDoubleSpace,
  titleNoBreakSpace,
  twoInLine,
  gluedToBody,
  preamble,
];
