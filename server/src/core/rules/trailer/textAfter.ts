import type { Rule } from '../rule.ts';

/** Related headlines, share buttons, "About the author", copyright below the closing date. */
export const textAfter: Rule = {
  code: 'trailer.text-after',
  level: 'warning',
  description: 'Text stands below the closing date, where a dispatch has ended.',
  fixable: true,
  check: ({ closingDate, afterTrailer }) => {
    const [first] = afterTrailer;
    const last = afterTrailer.at(-1);
    if (!closingDate || !first || !last) return [];
    const lines = afterTrailer.length === 1 ? 'A line stands' : `${afterTrailer.length} lines stand`;
    return [
      {
        span: first,
        message: `${lines} below the closing date, with which a dispatch ends.`,
        related: [{ span: closingDate.span, message: 'The closing date.' }],
        fixes: [
          {
            title: afterTrailer.length === 1 ? 'Remove the line' : `Remove the ${afterTrailer.length} lines`,
            edits: [{ span: { start: closingDate.span.end, end: last.end }, newText: '' }],
            safe: false,
          },
        ],
      },
    ];
  },
};
