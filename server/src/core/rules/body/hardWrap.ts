import type { Dispatch } from '../../format/model.ts';
import { endsSentence } from '../support/proseLines.ts';
import type { Rule } from '../rule.ts';

/** Lines as teletypes, mail programs and terminals wrap them. */
const WIDEST = 90;
const NARROWEST = 40;
const FEWEST_LINES = 4;

/** A body whose lines are wrapped at a fixed width. */
export const hardWrap: Rule = {
  code: 'body.hard-wrap',
  level: 'warning',
  description: 'The lines of the body are wrapped at a fixed width, so that no line is a paragraph.',
  fixable: false,
  check: (dispatch) => {
    const [first] = dispatch.paragraphs;
    const second = dispatch.paragraphs[1];
    if (!first || !second || !isHardWrapped(dispatch)) return [];
    return [
      {
        span: { start: first.start, end: second.end },
        message: `The ${dispatch.paragraphs.length} lines of the body are wrapped at a fixed width: a paragraph belongs on one line.`,
        fixes: [],
      },
    ];
  },
};

/** Whether most lines of a body end in mid-sentence at nearly the same width. */
export function isHardWrapped({ header, text, paragraphs }: Dispatch): boolean {
  if (!header || paragraphs.length < FEWEST_LINES) return false;
  let full = 0;
  let open = 0;
  let continuing = 0;
  for (const { start, end } of paragraphs) {
    const length = end - start;
    if (length > WIDEST) return false;
    if (length >= NARROWEST) full++;
    if (/\p{Ll}/u.test(text.charAt(start))) continuing++;
    if (!endsSentence(text.slice(Math.max(start, end - 3), end))) open++;
  }
  const share = paragraphs.length / 100;
  return full >= 60 * share && open >= 60 * share && continuing >= 25 * share;
}
