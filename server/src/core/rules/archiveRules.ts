import { agencyVariant } from './archive/agencyVariant.ts';
import { byteOrderMark } from './archive/byteOrderMark.ts';
import { duplicate } from './archive/duplicate.ts';
import { duplicateRetitled } from './archive/duplicateRetitled.ts';
import { encoding } from './archive/encoding.ts';
import { fileName } from './archive/fileName.ts';
import { lineEnds } from './archive/lineEnds.ts';
import { nearDuplicate } from './archive/nearDuplicate.ts';
import { order } from './archive/order.ts';
import { sameHeader } from './archive/sameHeader.ts';
import type { ArchiveRule } from './archiveRule.ts';
import { twoSpellings } from './speaker/twoSpellings.ts';
import { dateMissing } from './trailer/dateMissing.ts';
import { sourceMissing } from './trailer/sourceMissing.ts';

/** The rules that compare dispatches, in the order in which the documentation lists them. */
export const ARCHIVE_RULES: readonly ArchiveRule[] = [
  sourceMissing,
  dateMissing,
  duplicate,
  duplicateRetitled,
  nearDuplicate,
  sameHeader,
  agencyVariant,
  order,
  fileName,
  lineEnds,
  encoding,
  byteOrderMark,
  twoSpellings,
];
