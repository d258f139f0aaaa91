import type { Finding } from '../rule.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A no-break space between two words of the title. */
export const titleNoBreakSpace = headerRule({
  code: 'header.title-no-break-space',
  level: 'off',
  description: 'A title has a no-break space inside it, which a search for its words does not find.',
  fixable: true,
  check: ({ title }, { text }) => {
    const findings: Finding[] = [];
    if (!title) return findings;
    for (
      let at = text.indexOf(NO_BREAK_SPACE, title.start);
      at >= 0 && at < title.end;
      at = text.indexOf(NO_BREAK_SPACE, at + 1)
    ) {
      const span = { start: at, end: at + 1 };
      findings.push({
        span,
        message: 'Inside the title stands a no-break space: a common space is found by a search.',
        fixes: [replacement('Write a common space', span, ' ')],
      });
    }
    return findings;
  },
});
