import { deletion } from '../support/fix.ts';
import { codePoint, runsOf, scanOf } from '../support/bodyOf.ts';
import type { Rule } from '../rule.ts';

/** Scripts written from right to left, and those whose letters a joiner shapes. */
const NEEDS_THEM =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Extended_Pictographic}]/u;

/** Zero-width and bidirectional control characters, soft hyphens. */
export const invisibleCharacter: Rule = {
  code: 'body.invisible-character',
  level: 'warning',
  description: 'A zero-width, bidirectional control or soft hyphen character hides in the text.',
  fixable: true,
  check: (dispatch, context) => {
    const { invisibles } = scanOf(dispatch, context);
    if (invisibles.length === 0 || NEEDS_THEM.test(dispatch.text)) return [];
    return runsOf(invisibles).map((span) => ({
      span,
      message: `An invisible character, ${codePoint(dispatch.text.charAt(span.start))}, hides here: a search for the word it stands in fails.`,
      fixes: [deletion('Remove it', span)],
    }));
  },
};
