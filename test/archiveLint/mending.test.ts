import { describe, expect, it } from 'vitest';
import { archiveText, parseArchive } from '../../server/src/core/format/archive.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import type { Finding, Rule } from '../../server/src/core/rules/rule.ts';
import { mend } from '../../server/src/archiveLint/mending.ts';
import { createLinter } from '../../server/src/linter.ts';

/** A rule that wants one word replaced by another wherever it stands. */
function replacing(word: string, newText: string, safe = true): Rule {
  return {
    code: `test.${word}`,
    level: 'warning',
    description: '',
    fixable: true,
    check: ({ text }) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Finding => {
        const span = { start: index, end: index + word.length };
        return { span, message: '', fixes: [{ title: '', safe, edits: [{ span, newText }] }] };
      }),
  };
}

function mended(text: string, ...rules: Rule[]) {
  const linter = createLinter(DEFAULT_LINT_CONFIG, { today: { year: 2025, month: 9, day: 7 } }, rules);
  const result = mend(parseArchive(text), linter);
  return result && { text: archiveText(result.archive), fixes: result.fixes };
}

describe('mending an archive', () => {
  it('goes on until no certain fix is left', () => {
    expect(mended('a a x', replacing('a', 'b'), replacing('b', 'c'))).toEqual({ text: 'c c x', fixes: 4 });
  });

  it('applies the first of two fixes that change the same characters', () => {
    expect(mended('abc', replacing('ab', 'x'), replacing('bc', 'y'))).toEqual({ text: 'xc', fixes: 1 });
  });

  it('leaves fixes that are not certain', () => {
    expect(mended('a', replacing('a', 'b', false))).toEqual({ text: 'a', fixes: 0 });
  });

  it('gives up where fixes undo one another', () => {
    expect(mended('a', replacing('a', 'b'), replacing('b', 'a'))).toBeNull();
  });
});
