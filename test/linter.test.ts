import { expect, test } from 'vitest';
import { createAnalysis } from '../server/src/analysis.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../server/src/core/config/lintConfig.ts';
import { parseArchive } from '../server/src/core/format/archive.ts';
import { knownNames } from '../server/src/core/format/knownNames.ts';
import { createDailyLinters, createLinter } from '../server/src/linter.ts';

const TODAY = { year: 2025, month: 9, day: 10 };

/** The codes and levels of what is found in a text, by all rules. */
function found(text: string, given: Partial<LintConfig>): string[] {
  const config = { ...DEFAULT_LINT_CONFIG, ...given };
  const archive = parseArchive(text, knownNames(config.knownAgencies, config.knownSources));
  const linter = createLinter(config, { today: TODAY, ...createAnalysis() });
  return archive.entries.flatMap((entry) => linter.findings(entry).map(({ code, level }) => `${level} ${code}`));
}

const FUTURE = 'date 2026-01-02 Ferry Opens\nMOSS, January 2 (Nordisk) -- The ferry left.\nNordisk\n2026-01-02\n';

test('a rule reports at its own level, at the one that is set, or not at all', () => {
  expect(found(FUTURE, {})).toEqual(['warning header.date-future']);
  expect(found(FUTURE, { rules: { 'header.date-future': { level: 'error' } } })).toEqual(['error header.date-future']);
  expect(found(FUTURE, { rules: { 'header.date-future': { level: 'off' } } })).toEqual([]);
});

test('a rule gets its own options, and no other rule does', () => {
  const title = `date 2025-01-02 ${'Ferry '.repeat(20)}Opens\nThe ferry left.\n`;
  const options = { characters: 100 };
  expect(found(title, {})).toEqual([]);
  expect(found(title, { rules: { 'header.title-paragraph': { options } } })).toEqual([
    'warning header.title-paragraph',
  ]);
  expect(found(title, { rules: { 'header.title-run-over': { options } } })).toEqual([]);
});

test('names that were made known are no misspellings', () => {
  const text = 'date 2025-01-02 Ferry Opens\nMOSS, January 2 (Xinhau) -- The ferry left.\nRodong Sinmnun\n2025-01-02\n';
  expect(found(text, {})).toEqual(['warning dateline.agency-misspelt', 'warning trailer.source-misspelt']);
  expect(found(text, { knownAgencies: ['Xinhau'] })).toEqual(['warning trailer.source-misspelt']);
  expect(found(text, { knownSources: ['Rodong Sinmnun'] })).toEqual(['warning dateline.agency-misspelt']);
});

test('the rules about speakers are told who speaks', () => {
  const text = 'date 2025-01-02 Ferry Opens\nThe ferry left the harbour of the town. He said that it was late.\n';
  expect(found(text, {})).toEqual(['hint speaker.pronoun-without-person']);
});

test('a configuration has one linter a day', () => {
  let day = 10;
  const linters = createDailyLinters(() => ({ ...TODAY, day }), createAnalysis().attribution);
  const other: LintConfig = { ...DEFAULT_LINT_CONFIG, rules: { 'header.date-future': { level: 'off' } } };
  const first = linters(DEFAULT_LINT_CONFIG);
  expect(linters(DEFAULT_LINT_CONFIG)).toBe(first);
  expect(linters(other)).not.toBe(first);
  day = 11;
  expect(linters(DEFAULT_LINT_CONFIG)).not.toBe(first);
});
