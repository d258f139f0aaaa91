import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { LINT_FORMATS } from '../../../server/src/cli/lintFormats.ts';
import type { FileFinding } from '../../../server/src/archiveLint/fileFinding.ts';

const [matcher] = manifest.contributes.problemMatchers;
const pattern = manifest.contributes.problemPatterns.find(({ name }) => `$${name}` === matcher?.pattern);

/** What the problem matcher reads of a finding that the text format prints. */
function read(path: string, { line, level }: { line: number; level: FileFinding['level'] }): unknown {
  if (!pattern) throw new Error('The manifest has no pattern for the problem matcher.');
  const start = { line, character: 5 };
  const printed = LINT_FORMATS.text.file(
    {
      path,
      findings: [
        {
          code: 'header.date-twice',
          level,
          message: 'Two dates: 1, 2.',
          range: { start, end: start },
          url: '',
          related: [],
        },
      ],
    },
    true,
  );
  const found = new RegExp(pattern.regexp).exec(printed.trimEnd()) ?? [];
  const { file, line: lines, column, severity, code, message } = pattern;
  return [file, lines, column, severity, code, message].map((group) => found[group]);
}

test('the problem matcher reads what dispatch lint prints', () => {
  const rest = ['header.date-twice', 'Two dates: 1, 2.'];
  expect(read('2025/a b.dispatch', { line: 11, level: 'error' })).toEqual([
    '2025/a b.dispatch',
    '12',
    '6',
    'error',
    ...rest,
  ]);
  expect(read('C:\\news\\a.txt', { line: 0, level: 'warning' })).toEqual([
    'C:\\news\\a.txt',
    '1',
    '6',
    'warning',
    ...rest,
  ]);
  expect(read('a:1:2.txt', { line: 0, level: 'info' })).toEqual(['a:1:2.txt', '1', '6', 'info', ...rest]);
  expect(read('a.txt', { line: 0, level: 'hint' })).toEqual(['a.txt', '1', '6', 'hint', ...rest]);
});
