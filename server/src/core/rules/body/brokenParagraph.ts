import { textOf } from '../../format/span.ts';
import { replacement } from '../support/fix.ts';
import { endsSentence } from '../support/proseLines.ts';
import { BEFORE_A_NAME } from '../support/words.ts';
import type { Finding, Rule } from '../rule.ts';
import { isHardWrapped } from './hardWrap.ts';

/** A line end in mid-sentence: before a name (`the respected Marshal` / `Kim ...`) or a small letter. */
export const brokenParagraph: Rule = {
  code: 'body.broken-paragraph',
  level: 'warning',
  description: 'A paragraph is broken in mid-sentence.',
  fixable: true,
  check: (dispatch) => {
    const { text, paragraphs, header } = dispatch;
    const findings: Finding[] = [];
    if (!header || isHardWrapped(dispatch)) return findings;
    for (const [index, before] of paragraphs.entries()) {
      const after = paragraphs[index + 1];
      if (
        !after ||
        !isBroken(
          text.slice(Math.max(before.start, before.end - 40), before.end),
          text.slice(after.start, after.start + 2),
        )
      )
        continue;
      const lastWord = /\S{1,40}$/u.exec(textOf(text, before).slice(-40))?.[0] ?? '';
      const firstWord = /^\S{1,40}/u.exec(text.slice(after.start, Math.min(after.end, after.start + 40)))?.[0] ?? '';
      findings.push({
        span: { start: before.end - lastWord.length, end: before.end },
        message: `The paragraph breaks off behind "${lastWord}": "${firstWord}" carries the sentence on.`,
        related: [
          { span: { start: after.start, end: after.start + firstWord.length }, message: 'Here the sentence goes on.' },
        ],
        fixes: [replacement('Join the lines', { start: before.end, end: after.start }, ' ')],
      });
    }
    return findings;
  },
};

function isBroken(end: string, start: string): boolean {
  if (endsSentence(end) || /^[-*•·–—]/.test(start)) return false;
  if (/^\p{Ll}/u.test(start)) return /[\p{L},]$/u.test(end);
  const lastWord = /\p{L}+$/u.exec(end)?.[0] ?? '';
  const opens = end.length > lastWord.length && BEFORE_A_NAME.has(lastWord);
  return /^\p{Lu}/u.test(start) && (opens || NAME_AND.test(end));
}

/** A Korean name with "and" glued to it (`body.glued-name`): three short words. */
const NAME_AND = /\p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,4}and$/u;
