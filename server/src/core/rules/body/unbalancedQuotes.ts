import type { Rule } from '../rule.ts';
import { quotedParagraphs, type QuotedParagraph } from '../support/quotes.ts';

/** A quotation that is opened and never closed, or closed and never opened. */
export const unbalancedQuotes: Rule = {
  code: 'body.unbalanced-quotes',
  level: 'warning',
  description:
    'A paragraph has an odd number of double quotation marks, and no neighbour that carries the quotation on.',
  fixable: false,
  check: (dispatch, context) => {
    const paragraphs = quotedParagraphs(dispatch, context);
    return paragraphs.flatMap((paragraph, index) => {
      const marks = marksOf(paragraph);
      if (marks.length % 2 === 0 || runsOver(paragraphs, index) || hasFeet(dispatch.text, marks)) return [];
      const at = marks.length === 1 ? marks[0] : unpaired(dispatch.text, marks);
      if (at === undefined) return [];
      return [
        {
          span: { start: at, end: at + 1 },
          message: `The paragraph has ${marks.length === 1 ? 'one double quotation mark' : `${marks.length} double quotation marks`}: this one has no counterpart.`,
          fixes: [],
        },
      ];
    });
  },
};

function marksOf({ straight, curly }: QuotedParagraph): number[] {
  return [...straight, ...curly].sort((a, b) => a - b);
}

/** A quotation of several paragraphs is opened anew in each and closed in the last, or opened and closed once. */
function runsOver(paragraphs: readonly QuotedParagraph[], index: number): boolean {
  const [before, here, after] = [paragraphs[index - 1], paragraphs[index], paragraphs[index + 1]];
  const isOdd = (paragraph: QuotedParagraph | undefined) =>
    paragraph !== undefined && marksOf(paragraph).length % 2 === 1;
  return after?.begins === true || (here?.begins === true && isOdd(before)) || isOdd(before) || isOdd(after);
}

/** The signs of inches, seconds or minutes of arc. */
function hasFeet(text: string, marks: readonly number[]): boolean {
  return marks.some(
    (at) => text.charAt(at) === '"' && /\d/.test(text.charAt(at - 1)) && !/[.,]/.test(text.charAt(at + 1)),
  );
}

/**
 * The first mark that does not open where a quotation is closed, or does not close where one is open; else the last.
 */
function unpaired(text: string, marks: readonly number[]): number | undefined {
  for (const [index, at] of marks.entries()) {
    const opens = /[\s([—–-]/.test(text.charAt(at - 1)) || at === 0;
    const closes = !opens && /[\s.,;:!?)\]—–-]|^$/.test(text.charAt(at + 1));
    if (index % 2 === 0 && closes) return at;
    if (index % 2 === 1 && opens && !closes) return marks[index - 1];
  }
  return marks.at(-1);
}
