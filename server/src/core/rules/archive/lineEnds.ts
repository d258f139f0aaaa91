import type { ArchiveFinding, FileScopeRule, LocatedInFile } from '../archiveRule.ts';
import type { LineEnd } from '../dispatchFacts.ts';

const KINDS: readonly LineEnd[] = ['LF', 'CRLF', 'CR'];

/** Lines that end in another way than the most of their file. The fix is not safe: `--fix` keeps line ends. */
export const lineEnds: FileScopeRule = {
  code: 'archive.line-ends',
  level: 'warning',
  description: 'Some lines of a file end in another way than the others.',
  fixable: true,
  scope: 'file',
  compare: (dispatches) => {
    const usual = usualLineEnd(dispatches);
    return dispatches.flatMap(({ facts: { lineEnds } }, at): ArchiveFinding[] =>
      KINDS.filter((kind) => kind !== usual && lineEnds.counts[kind] > 0).map((kind) => {
        const count = lineEnds.counts[kind];
        const start = lineEnds.first[kind];
        return {
          at,
          span: { start, end: start + (kind === 'CRLF' ? 2 : 1) },
          message: `${count === 1 ? 'A line ends' : `${count} lines, this the first, end`} in ${kind}, the others of the file in ${usual}.`,
          related: [],
          expected: usual,
        };
      }),
    );
  },
  fixes: ({ expected = 'LF' }, { text }) => {
    const newText = expected === 'CRLF' ? '\r\n' : expected === 'CR' ? '\r' : '\n';
    const edits = Array.from(text.matchAll(/\r\n|\r|\n/g))
      .filter(([found]) => found !== newText)
      .map((found) => ({ span: { start: found.index, end: found.index + found[0].length }, newText }));
    return [{ title: `End every line of the dispatch in ${expected}`, edits, safe: false }];
  },
};

function usualLineEnd(dispatches: readonly LocatedInFile[]): LineEnd {
  const counts = { LF: 0, CRLF: 0, CR: 0 };
  for (const { facts } of dispatches) for (const kind of KINDS) counts[kind] += facts.lineEnds.counts[kind];
  return KINDS.reduce((usual, kind) => (counts[kind] > counts[usual] ? kind : usual));
}
