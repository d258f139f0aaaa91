import { brokenParagraph } from './body/brokenParagraph.ts';
import { controlCharacter } from './body/controlCharacter.ts';
import { empty } from './body/empty.ts';
import { entity } from './body/entity.ts';
import { gluedName } from './body/gluedName.ts';
import { gluedSentence } from './body/gluedSentence.ts';
import { hardWrap } from './body/hardWrap.ts';
import { invisibleCharacter } from './body/invisibleCharacter.ts';
import { markup } from './body/markup.ts';
import { mixedQuotes } from './body/mixedQuotes.ts';
import { mojibake } from './body/mojibake.ts';
import { noBreakSpace } from './body/noBreakSpace.ts';
import { oneLine } from './body/oneLine.ts';
import { replacementCharacter } from './body/replacementCharacter.ts';
import { unbalancedQuotes } from './body/unbalancedQuotes.ts';
import type { Rule } from './rule.ts';

/** The rules of the family `body`, in the order in which the documentation lists them. */
export const BODY_RULES: readonly Rule[] = [
  empty,
  oneLine,
  hardWrap,
  brokenParagraph,
  gluedName,
  gluedSentence,
  unbalancedQuotes,
  mixedQuotes,
  markup,
  entity,
  controlCharacter,
  invisibleCharacter,
  noBreakSpace,
  replacementCharacter,
  mojibake,
];
