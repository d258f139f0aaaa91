import { deletion } from '../support/fix.ts';
import { codePoint, runsOf, scanOf } from '../support/bodyOf.ts';
import type { Rule } from '../rule.ts';

/** Control bytes (SOH, STX, ETX, DEL and the like) that a wire or a converter has left. */
export const controlCharacter: Rule = {
  code: 'body.control-character',
  level: 'warning',
  description: 'A control character, which no editor shows, stands in the text.',
  fixable: true,
  check: (dispatch, context) =>
    runsOf(scanOf(dispatch, context).controls).map((span) => ({
      span,
      message: `Control character ${codePoint(dispatch.text.charAt(span.start))} stands here: no dispatch needs one.`,
      // Between two letters it may stand for a lost one, or for a space.
      fixes: [deletion('Remove it', span, !parts(dispatch.text, span.start, span.end))],
    })),
};

function parts(text: string, start: number, end: number): boolean {
  return /[\p{L}\d]{2}/u.test(text.charAt(start - 1) + text.charAt(end));
}
