import { blankRuns } from '../../format/whitespace.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** Two spaces between two words of the title. */
export const titleDoubleSpace = headerRule({
  code: 'header.title-double-space',
  level: 'off',
  description: 'Two words of a title are set apart by two spaces.',
  fixable: true,
  check: ({ title }, { text }) => {
    if (!title) return [];
    return blankRuns(text, title)
      .filter((run) => text.slice(run.start, run.end) === '  ')
      .map((run) => ({
        span: run,
        message: 'Inside the title stand two spaces: one belongs between two words.',
        fixes: [replacement('Leave one space', run, ' ')],
      }));
  },
});
