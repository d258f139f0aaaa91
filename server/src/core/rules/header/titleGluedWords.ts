import { scanOf } from '../support/bodyOf.ts';
import { headerRule } from '../support/headerRule.ts';
import { BEFORE_A_NAME } from '../support/words.ts';

/** As many seams as no name has (`McDonald`, `YouTube`, `KwaZulu`). */
const CERTAIN_SEAMS = 3;

/** No word, and not worth a fix of as many edits. */
const MOST_SEAMS = 30;

/** `Ferry LeavesHarbourAfterStorm`, `Ferry Returns toHarbour` */
export const titleGluedWords = headerRule({
  code: 'header.title-glued-words',
  level: 'warning',
  description: 'Words of a title run together.',
  fixable: true,
  check: ({ title }, dispatch, context) => {
    const { text } = dispatch;
    const capitals = title ? scanOf(dispatch, context).capitals.filter((at) => at > title.start && at < title.end) : [];
    if (!title || capitals.length === 0) return [];
    return wordsAround(text, capitals, title.end).flatMap(({ start, end, seams }) => {
      if (seams.length > MOST_SEAMS) return [];
      const first = text.slice(start, seams[0]);
      if (seams.length < CERTAIN_SEAMS && !(BEFORE_A_NAME.has(first) && first.length > 1)) return [];
      const word = text.slice(start, end);
      const parted = seams.reduceRight((parts, at) => `${parts.slice(0, at - start)} ${parts.slice(at - start)}`, word);
      return [
        {
          span: { start, end },
          message: `The words "${word}" run together: "${parted}" may be meant.`,
          fixes: [
            {
              title: `Write "${parted}"`,
              edits: seams.map((at) => ({ span: { start: at, end: at }, newText: ' ' })),
              safe: false,
            },
          ],
        },
      ];
    });
  },
});

interface Word {
  readonly start: number;
  readonly end: number;
  /** The capitals inside it. */
  readonly seams: number[];
}

function wordsAround(text: string, capitals: readonly number[], limit: number): Word[] {
  const words: Word[] = [];
  for (const at of capitals) {
    const last = words.at(-1);
    if (last && at < last.end) {
      last.seams.push(at);
      continue;
    }
    let start = at;
    let end = at;
    while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start--;
    while (end < limit && /\p{L}/u.test(text.charAt(end))) end++;
    words.push({ start, end, seams: [at] });
  }
  return words;
}
