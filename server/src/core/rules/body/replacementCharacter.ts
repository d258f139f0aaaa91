import { runsOf, scanOf } from '../support/bodyOf.ts';
import type { Rule } from '../rule.ts';

/** U+FFFD, which a converter writes for what it could not read. */
export const replacementCharacter: Rule = {
  code: 'body.replacement-character',
  level: 'warning',
  description: 'U+FFFD stands where a character was lost when the text was read in the wrong encoding.',
  fixable: false,
  check: (dispatch, context) =>
    runsOf(scanOf(dispatch, context).replacements).map((span) => ({
      span,
      message: `${span.end - span.start === 1 ? 'A character was' : 'Characters were'} lost here when the text was read in the wrong encoding: the source tells what belongs here.`,
      fixes: [],
    })),
};
