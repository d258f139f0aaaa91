import { blankRuns } from '../../format/whitespace.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';
import { standing } from '../support/whiteSpace.ts';

const FEWEST_STRAY = 3;

/**
 * A tab, or three and more spaces, inside a title. Two spaces and no-break spaces are rules of their own: sound
 * archives have them (one and twelve of the 982 titles of the corpus).
 */
export const titleSpacing = headerRule({
  code: 'header.title-spacing',
  level: 'warning',
  description: 'A title has a tab or a gap of three or more spaces inside it.',
  fixable: true,
  check: ({ title }, { text }) => {
    if (!title) return [];
    return blankRuns(text, title).flatMap((run) => {
      const found = text.slice(run.start, run.end);
      if (!found.includes('\t') && (found.length < FEWEST_STRAY || /[^ \u00a0]/.test(found))) return [];
      return [
        {
          span: run,
          message: `Inside the title ${standing(found)}: one space belongs between two words.`,
          fixes: [replacement('Leave one space', run, ' ')],
        },
      ];
    });
  },
});
