import { agencyMisspelt } from './dateline/agencyMisspelt.ts';
import { dashSpace } from './dateline/dashSpace.ts';
import { dateContradiction } from './dateline/dateContradiction.ts';
import { dateImpossible } from './dateline/dateImpossible.ts';
import { dateMissing } from './dateline/dateMissing.ts';
import { dayFirst } from './dateline/dayFirst.ts';
import { monthCase } from './dateline/monthCase.ts';
import { monthMisspelt } from './dateline/monthMisspelt.ts';
import { placeMark } from './dateline/placeMark.ts';
import { yearTwice } from './dateline/yearTwice.ts';
import type { Rule } from './rule.ts';

/** The rules of the family `dateline`, in the order in which the documentation lists them. */
export const DATELINE_RULES: readonly Rule[] = [
  placeMark,
  dateMissing,
  dateImpossible,
  dateContradiction,
  dayFirst,
  yearTwice,
  monthCase,
  monthMisspelt,
  agencyMisspelt,
  dashSpace,
];
