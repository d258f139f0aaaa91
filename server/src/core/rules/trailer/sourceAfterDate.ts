import { BUILT_IN_NAMES } from '../../format/knownNames.ts';
import { textOf, type Span } from '../../format/span.ts';
import { readClosingDate } from '../../format/trailer.ts';
import type { Rule } from '../rule.ts';

/** The source line below the closing date instead of above it. */
export const sourceAfterDate: Rule = {
  code: 'trailer.source-after-date',
  level: 'warning',
  description: 'The source line stands below the closing date instead of above it.',
  fixable: true,
  check: ({ text, sourceLine, closingDate, afterTrailer, paragraphs }, { known = BUILT_IN_NAMES }) => {
    const below = closingDate ? afterTrailer[0] : sourceLine?.span;
    const date = closingDate?.span ?? dateLine(text, paragraphs.at(-1));
    if (!below || !date || date.start > below.start || (closingDate && sourceLine)) return [];
    const source = textOf(text, below);
    if (!known.isSource(source)) return [];
    return [
      {
        span: below,
        message: `The source line "${source}" stands below the closing date: it belongs above it.`,
        related: [{ span: date, message: 'The closing date.' }],
        fixes: [
          {
            title: 'Swap the two lines',
            edits: [
              { span: date, newText: source },
              { span: below, newText: textOf(text, date) },
            ],
            safe: true,
          },
        ],
      },
    ];
  },
};

/** A line of the body that is only a date: the trailer is read upwards, and a source line ended the body above it. */
function dateLine(text: string, line: Span | undefined): Span | null {
  return line && readClosingDate(text, line) ? line : null;
}
