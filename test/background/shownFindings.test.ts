import { expect, test } from 'vitest';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import {
  MAXIMUM_ARCHIVE_DIAGNOSTICS,
  ShownFindings,
  type FileFindings,
} from '../../server/src/background/shownFindings.ts';
import { MAXIMUM_DIAGNOSTICS } from '../../server/src/features/diagnostics.ts';

const at = { line: 0, character: 0 };
const finding = (level: FileFinding['level']): FileFinding => {
  return { code: `rule.${level}`, level, message: '', range: { start: at, end: at }, url: '', related: [] };
};

/** A file with so many warnings, and behind them so many errors. */
function file(warnings: number, errors = 0): FileFindings {
  const findings = [
    ...Array.from({ length: warnings }, () => finding('warning')),
    ...Array.from({ length: errors }, () => finding('error')),
  ];
  return { findings, total: findings.length };
}

/** What is to be shown anew: of each file how many findings of each level, of how many. */
function changes(shown: ShownFindings, files: Readonly<Record<string, FileFindings>>): string[] {
  return shown.update(Object.entries(files)).map(([name, { findings, total }]) => {
    const count = (level: FileFinding['level']) => findings.filter((each) => each.level === level).length;
    return `${name}: ${count('error')} errors, ${count('warning')} warnings of ${total}`;
  });
}

test('only files are given of which something else is to be shown than before', () => {
  const shown = new ShownFindings();
  expect(changes(shown, { a: file(1), b: file(0), c: file(2) })).toEqual([
    'a: 0 errors, 1 warnings of 1',
    'c: 0 errors, 2 warnings of 2',
  ]);
  expect(changes(shown, { a: file(1), b: file(1) })).toEqual([
    'b: 0 errors, 1 warnings of 1',
    'c: 0 errors, 0 warnings of 0',
  ]);
  shown.forget('a');
  expect(changes(shown, { a: file(1), b: file(1) })).toEqual(['a: 0 errors, 1 warnings of 1']);
  expect(shown.counts).toEqual({ shown: 2, total: 2 });
});

test('of a file the gravest findings are shown, as many as an editor takes', () => {
  expect(changes(new ShownFindings(), { a: file(MAXIMUM_DIAGNOSTICS, 2) })).toEqual([
    `a: 2 errors, ${MAXIMUM_DIAGNOSTICS - 2} warnings of ${MAXIMUM_DIAGNOSTICS + 2}`,
  ]);
});

test('of an archive no more is shown than anybody reads, and the rest is counted', () => {
  const shown = new ShownFindings();
  // A number of findings that does not go into the limit: it cuts through the last file.
  const each = MAXIMUM_DIAGNOSTICS - 10;
  const many = Math.ceil(MAXIMUM_ARCHIVE_DIAGNOSTICS / each);
  const files = Object.fromEntries(Array.from({ length: many + 1 }, (_, index) => [String(index), file(each)]));
  const rest = MAXIMUM_ARCHIVE_DIAGNOSTICS - (many - 1) * each;
  expect(changes(shown, files).slice(-2)).toEqual([
    `${many - 2}: 0 errors, ${each} warnings of ${each}`,
    `${many - 1}: 0 errors, ${rest} warnings of ${each}`,
  ]);
  expect(shown.counts).toEqual({ shown: MAXIMUM_ARCHIVE_DIAGNOSTICS, total: (many + 1) * each });
  // What is mended makes room for what comes behind it.
  expect(changes(shown, { ...files, 0: file(0) })).toEqual([
    `${many - 1}: 0 errors, ${each} warnings of ${each}`,
    `${many}: 0 errors, ${rest} warnings of ${each}`,
    '0: 0 errors, 0 warnings of 0',
  ]);
});
