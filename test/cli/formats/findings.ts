import type { FileFinding } from '../../../server/src/archiveLint/fileFinding.ts';
import type { LintFormat } from '../../../server/src/cli/formats/lintFormat.ts';

/** A warning with a fix, on one line. */
export const COLON: FileFinding = {
  code: 'header.keyword-colon',
  level: 'error',
  message: 'A colon stands behind the keyword.',
  range: { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } },
  url: 'https://example.org/header.keyword-colon.md',
  related: [],
  fix: {
    title: 'Remove the colon',
    edits: [{ range: { start: { line: 2, character: 4 }, end: { line: 2, character: 6 } }, newText: ' ' }],
    safe: true,
  },
};

/**
 * A finding with every character that some format has to escape, over two lines, related to a place in another file.
 */
export const AWKWARD: FileFinding = {
  code: 'archive.duplicate',
  level: 'hint',
  message: '"A & B" <100%>,\nsaid: \u0001 \ud800',
  range: { start: { line: 9, character: 0 }, end: { line: 10, character: 3 } },
  url: 'https://example.org/?a=1&b=2',
  related: [
    {
      path: 'b c/ü.dispatch',
      range: { start: { line: 0, character: 16 }, end: { line: 0, character: 21 } },
      message: 'The first of them.',
    },
  ],
};

/** All that a format prints for two files, one of them with an awkward name; or for none. */
export function printed(format: LintFormat, files = true): string {
  const summary = { files: 3, dispatches: 3, errors: 1, warnings: 0, fixable: 1 };
  if (!files) return format.begin + format.end(summary, true);
  return [
    format.begin,
    format.file({ path: 'a.dispatch', findings: [COLON, AWKWARD] }, true),
    format.file({ path: 'd <1>,100%:e.dispatch', findings: [{ ...COLON, level: 'warning' }] }, false),
    format.end(summary, false),
  ].join('');
}
