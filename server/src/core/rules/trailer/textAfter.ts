import { BUILT_IN_NAMES } from '../../format/knownNames.ts';
import { textOf } from '../../format/span.ts';
import type { Rule } from '../rule.ts';

/** Related headlines, share buttons, "About the author", copyright below the closing date. */
export const textAfter: Rule = {
  code: 'trailer.text-after',
  level: 'warning',
  description: 'Text stands below the closing date, where a dispatch has ended.',
  fixable: true,
  check: ({ text, sourceLine, closingDate, afterTrailer }, { known = BUILT_IN_NAMES }) => {
    const [below] = afterTrailer;
    // A source line that has only lost its place is told by `trailer.source-after-date`.
    const misplaced = !sourceLine && below && known.isSource(textOf(text, below));
    const after = misplaced ? afterTrailer.slice(1) : afterTrailer;
    const [first] = after;
    const last = after.at(-1);
    if (!closingDate || !first || !last) return [];
    const lines = after.length === 1 ? 'A line stands' : `${after.length} lines stand`;
    return [
      {
        span: first,
        message: `${lines} below the closing date, with which a dispatch ends.`,
        related: [{ span: closingDate.span, message: 'The closing date.' }],
        fixes: [
          {
            title: after.length === 1 ? 'Remove the line' : `Remove the ${after.length} lines`,
            edits: [{ span: { start: misplaced ? below.end : closingDate.span.end, end: last.end }, newText: '' }],
            safe: false,
          },
        ],
      },
    ];
  },
};
