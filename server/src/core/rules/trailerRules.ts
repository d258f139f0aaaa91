import { dateImpossible } from './trailer/dateImpossible.ts';
import { dateLater } from './trailer/dateLater.ts';
import { dateNotation } from './trailer/dateNotation.ts';
import { sourceAfterDate } from './trailer/sourceAfterDate.ts';
import { sourceBracket } from './trailer/sourceBracket.ts';
import { sourceMisspelt } from './trailer/sourceMisspelt.ts';
import { textAfter } from './trailer/textAfter.ts';
import type { Rule } from './rule.ts';

/** The rules of the family `trailer`, in the order in which the documentation lists them. */
export const TRAILER_RULES: readonly Rule[] = [
  sourceMisspelt,
  sourceBracket,
  sourceAfterDate,
  dateImpossible,
  dateNotation,
  dateLater,
  textAfter,
];
