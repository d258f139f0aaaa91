import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../../server/src/core/format/archive.ts';
import { createRuleContext } from '../../../server/src/core/rules/context.ts';
import { dispatchFacts } from '../../../server/src/core/rules/dispatchFacts.ts';
import type { Located } from '../../../server/src/core/rules/archiveRule.ts';
import { ARCHIVE_RULES, RULES } from '../../../server/src/core/rules/registry.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const context = createRuleContext({ today: { year: 2025, month: 9, day: 10 }, attribution: attribute });

/** Attribution reads all 982 dispatches. */
const LONG = 120_000;

/** How often each rule that is on by default finds something in the text files of a folder. */
function counts(folder: URL): Record<string, number> {
  const found: Record<string, number> = {};
  const count = (code: string, findings: readonly unknown[]) => {
    if (findings.length > 0) found[code] = (found[code] ?? 0) + findings.length;
  };
  const rules = RULES.filter((rule) => rule.level !== 'off');
  const comparing = ARCHIVE_RULES.filter((rule) => rule.level !== 'off');
  const archive: Located[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt') && each !== 'LICENSE.txt')) {
    const { entries } = parseArchive(readFileSync(new URL(name, folder), 'utf8'));
    for (const { dispatch } of entries) for (const rule of rules) count(rule.code, rule.check(dispatch, context));
    const file = { name, encoding: 'utf-8', byteOrderMark: false };
    const here = entries.map(({ dispatch }) => ({ file, facts: dispatchFacts(dispatch, context) }));
    for (const rule of comparing) if (rule.scope === 'file') count(rule.code, rule.compare(here, context));
    archive.push(...here);
  }
  for (const rule of comparing) if (rule.scope === 'archive') count(rule.code, rule.compare(archive, context));
  return found;
}

/** The sound dispatches of one agency; each finding was looked at, and `docs/silence.md` discusses its kind. */
const SOUND: Record<string, number> = {
  'body.broken-paragraph': 8,
  'body.glued-name': 895,
  'body.mixed-quotes': 5,
  'body.unbalanced-quotes': 3,
  'dateline.dash-space': 82,
  'header.title-run-over': 6,
};

describe('docs/silence.md', () => {
  it('says what the rules find in sound dispatches', () => {
    const text = readFileSync(new URL('../../../docs/silence.md', import.meta.url), 'utf8');
    const rows = text.matchAll(/^\| \[`([\w.-]+)`\]\(rules\/\1\.md\) \| \w+ \| (\d+) \|$/gm);
    expect(Object.fromEntries(Array.from(rows, ([, code, count]) => [code, Number(count)]))).toEqual(SOUND);
  });
});

describe.each<[string, Record<string, number>]>([
  ['corpus/kcna/', SOUND],
  ['gold/dev/', { 'body.glued-name': 133, 'body.mixed-quotes': 1, 'dateline.dash-space': 20 }],
  ['corpus/wikinews-news/', { 'body.mixed-quotes': 1, 'body.one-line': 1, 'body.unbalanced-quotes': 3 }],
  ['gold/dev-news/', {}],
])('on the dispatches of %s', (path, expected) => {
  const folder = new URL(path, shared);

  it.skipIf(!existsSync(folder))(
    'the rules find what is really there, and nothing else',
    () => {
      expect(counts(folder)).toEqual(expected);
    },
    LONG,
  );
});

describe('the founding example', () => {
  const file = new URL('gold/dev/founding-example.txt', shared);

  it.skipIf(!existsSync(file))('is sound', () => {
    const { entries } = parseArchive(readFileSync(file, 'utf8'));
    expect(entries.flatMap(({ dispatch }) => RULES.flatMap((rule) => rule.check(dispatch, context)))).toEqual([]);
  });
});
