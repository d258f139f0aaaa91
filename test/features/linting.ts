import type { Finding, Fix, Rule } from '../../server/src/core/rules/rule.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { createLinter, type Linters } from '../../server/src/linter.ts';

const TODAY = { year: 2025, month: 1, day: 1 };

export function linter(...rules: readonly Rule[]): Linters {
  const checks = createLinter(DEFAULT_LINT_CONFIG, { today: TODAY }, rules);
  return () => checks;
}

interface WordRuleOptions {
  readonly level?: Rule['level'];
  readonly mends?: readonly string[];
  readonly safe?: boolean;
}

/** A rule that finds a word wherever it stands, and offers to write others for it: for certain where `safe`. */
export function wordRule(word: string, { level = 'warning', mends = [], safe = true }: WordRuleOptions = {}): Rule {
  const fix = (start: number, newText: string): Fix => ({
    title: `Write ${newText}`,
    edits: [{ span: { start, end: start + word.length }, newText }],
    safe,
  });
  return {
    code: `word.${word}`,
    level,
    description: '',
    fixable: mends.length > 0,
    check: ({ text }) => {
      const found: Finding[] = [];
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
        const span = { start, end: start + word.length };
        found.push({ span, message: `“${word}” is wrong`, fixes: mends.map((newText) => fix(start, newText)) });
      }
      return found;
    },
  };
}
