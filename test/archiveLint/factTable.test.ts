import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactTable } from '../../server/src/archiveLint/factTable.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import type { Located } from '../../server/src/core/rules/archiveRule.ts';
import { anyDispatch } from './comparedDispatches.ts';
import { lintText } from './linting.ts';

/** What an object with getters holds. */
function plain(located: Located | undefined): unknown {
  if (!located) return undefined;
  const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = located.facts;
  return { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons };
}

describe('a table of facts', () => {
  it('gives back every fact of every dispatch that was put into it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyDispatch)), (files) => {
        const table = new FactTable();
        const fileOf = (file: number) => ({ name: `${file}`, encoding: 'utf-8', byteOrderMark: false });
        files.forEach((dispatches, file) => {
          table.add({ path: `folder/${file}`, facts: fileOf(file), config: DEFAULT_LINT_CONFIG }, dispatches);
        });
        const all = files.flatMap((dispatches, file) => dispatches.map(({ facts }) => ({ file, facts })));
        expect([...table].map(plain)).toEqual(all.map(({ facts }) => facts));
        expect([...table].map(({ file }) => file)).toEqual(all.map(({ file }) => fileOf(file)));
        expect(all.map((_, at) => plain(table.at(at)))).toEqual(all.map(({ facts }) => facts));
        expect(all.map((_, at) => table.fileOf(at).path)).toEqual(all.map(({ file }) => `folder/${file}`));
        expect([table.length, table.at(-1), table.at(all.length)]).toEqual([all.length, undefined, undefined]);
      }),
    );
  });

  it('knows where in its file each fact stands', async () => {
    const table = new FactTable();
    const text =
      'notes\ndate 2025-09-07 Storm\n\nMOSS, Sept. 7 (Nordisk) -- It came.\nMoss said no.\nKCNA\n2025-09-07\n';
    const { file, compared } = await lintText('a.dispatch', text);
    table.add({ path: 'a.dispatch', facts: file, config: DEFAULT_LINT_CONFIG }, compared);
    const facts = table.at(0)?.facts;
    const spans = [facts?.dateSpan, facts?.title?.span, facts?.agency?.span, facts?.bodyEnd, facts?.source?.span];
    const lines = text.split('\n');
    const words = spans.map((fact) => {
      const { start, end } = table.rangeOf(0, fact ?? { start: 0, end: 0 });
      return [start.line, lines[start.line]?.slice(start.character, end.character)];
    });
    expect(words).toEqual([
      [1, '2025-09-07'],
      [1, 'Storm'],
      [3, 'Nordisk'],
      [4, 'no.'],
      [5, 'KCNA'],
    ]);
  });
});
