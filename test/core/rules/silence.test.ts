import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ArchiveComparison } from '../../../server/src/archiveLint/archiveComparison.ts';
import { createFileLinter } from '../../../server/src/archiveLint/fileLint.ts';
import { DEFAULT_LINT_CONFIG } from '../../../server/src/core/config/lintConfig.ts';
import { parseArchive } from '../../../server/src/core/format/archive.ts';
import { createRuleContext } from '../../../server/src/core/rules/context.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';
import { readArchive } from '../../../server/src/files/archiveFile.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const today = { year: 2025, month: 9, day: 10 };

/** Attribution reads all 982 dispatches. */
const LONG = 120_000;

/**
 * How often each rule that is on by default finds something in the text files of a folder, compared with one another.
 */
async function counts(folder: URL): Promise<Record<string, number>> {
  const linter = createFileLinter(DEFAULT_LINT_CONFIG, today);
  const comparison = new ArchiveComparison(DEFAULT_LINT_CONFIG, today);
  const codes: string[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt') && each !== 'LICENSE.txt')) {
    const linted = linter.lint(await readArchive(name, readFileSync(new URL(name, folder))));
    comparison.add(linted, DEFAULT_LINT_CONFIG);
    codes.push(...linted.findings.map(({ code }) => code));
  }
  codes.push(...[...comparison.findings().values()].flatMap((findings) => findings.map(({ code }) => code)));
  const found: Record<string, number> = {};
  for (const code of codes) found[code] = (found[code] ?? 0) + 1;
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
    async () => {
      expect(await counts(folder)).toEqual(expected);
    },
    LONG,
  );
});

describe('the founding example', () => {
  const file = new URL('gold/dev/founding-example.txt', shared);

  it.skipIf(!existsSync(file))('is sound', () => {
    const { entries } = parseArchive(readFileSync(file, 'utf8'));
    const context = createRuleContext({ today, attribution: attribute });
    expect(entries.flatMap(({ dispatch }) => RULES.flatMap((rule) => rule.check(dispatch, context)))).toEqual([]);
  });
});
