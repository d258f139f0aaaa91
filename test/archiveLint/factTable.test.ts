import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactTable } from '../../server/src/archiveLint/factTable.ts';
import type { ComparedDispatch } from '../../server/src/archiveLint/fileLint.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import type { Located } from '../../server/src/core/rules/archiveRule.ts';
import { NO_FINGERPRINT } from '../../server/src/core/rules/fingerprint.ts';
import { lintText } from './linting.ts';

const span = fc.nat(0x3fffffff).map((start) => ({ start, end: start + 5 }));
const named = fc.record({ name: fc.string({ unit: 'grapheme' }), span });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const sketch = fc.string({ unit: fc.constantFrom('0', 'A', '_', 'o'), minLength: 64, maxLength: 64 });

const dispatch: fc.Arbitrary<ComparedDispatch> = fc.record({
  facts: fc.record({
    date: orNull(fc.constantFrom('2025-09-07', '0001-12-31', '9999-01-01')),
    dateSpan: orNull(span),
    title: orNull(named),
    body: fc.oneof(
      fc.constant(NO_FINGERPRINT),
      fc.record({
        words: fc.integer({ min: 1, max: 100_000 }),
        hash: fc.maxSafeNat(),
        sketch: fc.oneof(fc.constant(''), sketch),
      }),
    ),
    agency: orNull(named),
    source: orNull(named),
    hasClosingDate: fc.boolean(),
    bodyEnd: orNull(span),
    persons: fc.array(named),
  }),
  firstLine: fc.nat(1_000_000),
  lines: fc.constant([]),
});

/** What an object with getters holds. */
function plain(located: Located | undefined): unknown {
  if (!located) return undefined;
  const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = located.facts;
  return { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons };
}

describe('a table of facts', () => {
  it('gives back every fact of every dispatch that was put into it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(dispatch)), (files) => {
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
