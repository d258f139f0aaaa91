import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../../server/src/core/format/archive.ts';
import { createRuleContext } from '../../../server/src/core/rules/context.ts';
import { dispatchFacts } from '../../../server/src/core/rules/dispatchFacts.ts';
import { ALL_RULES, ARCHIVE_RULES, RULES } from '../../../server/src/core/rules/registry.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';
import { pageHead, ruleList } from './rulePages.ts';

const pages = new URL('../../../docs/rules/', import.meta.url);
const page = (code: string) => readFileSync(new URL(`${code}.md`, pages), 'utf8');
const context = createRuleContext({ today: { year: 2025, month: 9, day: 10 }, attribution: attribute });

/** What the page shows under a heading; null where it has no such example. Escapes stand for what cannot be seen. */
function example(code: string, heading: string): string | null {
  const text = new RegExp(`## ${heading}\n\n\`\`\`dispatch\n([^]*?)\n\`\`\``).exec(page(code))?.[1];
  if (text === undefined) return null;
  return text
    .replaceAll('\\t', '\t')
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** How many faults a rule finds in an example. */
function faults(code: string, text: string): number {
  const dispatches = parseArchive(text).entries.map(({ dispatch }) => dispatch);
  const rule = RULES.find((each) => each.code === code);
  if (rule) return dispatches.flatMap((dispatch) => rule.check(dispatch, context)).length;
  const file = { name: '', encoding: 'utf-8', byteOrderMark: false };
  const located = dispatches.map((dispatch) => ({ file, facts: dispatchFacts(dispatch, context) }));
  const found = ARCHIVE_RULES.find((each) => each.code === code)?.compare(located, context) ?? [];
  return [...found].length;
}

/** Their examples would need ten dispatches, or a file's name or bytes, and are told in words. */
const TOLD_IN_WORDS = [
  'trailer.source-missing',
  'trailer.date-missing',
  'archive.agency-variant',
  'archive.file-name',
  'archive.line-ends',
  'archive.encoding',
  'archive.byte-order-mark',
];

describe('the pages of the rules', () => {
  const codes = ALL_RULES.map(({ code }) => code);

  it('are one for each rule, and the list', () => {
    expect(readdirSync(pages).sort()).toEqual(['README.md', ...codes.map((code) => `${code}.md`)].sort());
  });

  it('are listed as the rules have it', () => {
    expect(page('README')).toContain(ruleList(ALL_RULES));
  });

  it('show an example, unless it takes more than a text to show one', () => {
    expect(codes.filter((code) => example(code, 'Wrong') === null)).toEqual(TOLD_IN_WORDS);
  });

  describe.each(ALL_RULES)('$code', (rule) => {
    it('begins as the rule has it', () => {
      expect(page(rule.code).startsWith(pageHead(rule))).toBe(true);
    });

    it('says why, and how it is fixed', () => {
      expect(
        page(rule.code)
          .match(/^## .+$/gm)
          ?.slice(-2),
      ).toEqual(['## Why', '## How it is fixed']);
    });

    if (TOLD_IN_WORDS.includes(rule.code)) return;

    it('shows what the rule reports, and what it does not', () => {
      expect(faults(rule.code, example(rule.code, 'Wrong') ?? '')).toBeGreaterThan(0);
      expect(faults(rule.code, example(rule.code, 'Right') ?? 'none')).toBe(0);
    });
  });
});
