import { insertion } from '../support/fix.ts';
import { scanOf } from '../support/bodyOf.ts';
import type { Rule } from '../rule.ts';

/** `in six years.China said` */
export const gluedSentence: Rule = {
  code: 'body.glued-sentence',
  level: 'warning',
  description: 'A sentence begins right behind the full stop of the one before it, without a space.',
  fixable: true,
  check: (dispatch, context) => {
    const { text } = dispatch;
    return scanOf(dispatch, context)
      .stops.filter((at) => partsSentences(text, at))
      .map((at) => ({
        span: { start: at, end: at + 2 },
        message: 'Two sentences are glued together: a space belongs between them.',
        fixes: [insertion('Insert a space', at + 1, ' ')],
      }));
  },
};

const LONGEST_WORD = 30;

/**
 * Words on both sides, small letters before the stop: no abbreviation, file name, address of a page or name of a
 * program.
 */
function partsSentences(text: string, stop: number): boolean {
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, stop - LONGEST_WORD), stop))?.[0] ?? '';
  const after = /^[^\s]*/.exec(text.slice(stop + 1, stop + 1 + LONGEST_WORD))?.[0] ?? '';
  return (
    /^["“'‘(]?[\p{L}'’-]*[a-z]{3}$/u.test(before) &&
    /^(?:[A-Z][a-z]+|A|I)[,;:'’"”)-]?[\w'’-]*$/.test(after) &&
    !ABBREVIATIONS.test(before)
  );
}

const ABBREVIATIONS =
  /^(?:www|Sept|Prof|Capt|Mrs|Sgt|Gov|Gen|Rep|Sen|Col|Maj|Messrs|dept|approx|Corp|Inc|Ltd|node|next|asp)$/i;
