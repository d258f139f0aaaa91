import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FactTable } from '../../server/src/archiveLint/factTable.ts';
import type { ComparedDispatch } from '../../server/src/archiveLint/fileLint.ts';
import type { PlacedFacts } from '../../server/src/archiveLint/placedFacts.ts';
import { KeptFacts } from '../../server/src/background/keptFacts.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { anyDispatch } from '../archiveLint/comparedDispatches.ts';

const KEYS = ['a', 'b', 'c'];
const fileOf = (key: string) => ({
  path: `news/${key}`,
  facts: { name: key, encoding: 'utf-8', byteOrderMark: false },
  config: DEFAULT_LINT_CONFIG,
});

/** All that can be asked of dispatches. */
function asked(facts: PlacedFacts): unknown {
  return Array.from({ length: facts.length }, (_, at) => {
    const { date, dateSpan, title, body, agency, source, persons } = facts.at(at)?.facts ?? expect.fail();
    const ranges = [dateSpan, title?.span, ...persons.map(({ span }) => span)].map(
      (span) => span && facts.rangeOf(at, span),
    );
    return { file: facts.fileOf(at), date, title, body, agency, source, persons, ranges };
  });
}

test('kept facts are those of a table into which they were put in their order, whatever came and went before', () => {
  const step = fc.record({
    key: fc.constantFrom(...KEYS),
    dispatches: fc.array(anyDispatch, { maxLength: 4 }),
    more: fc.boolean(),
    copies: fc.constantFrom(1, 400),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const kept = new KeptFacts();
      const wanted = new Map<string, ComparedDispatch[]>();
      for (const { key, dispatches, more, copies } of steps) {
        if (!more) kept.delete(key);
        // So many of them that the table has to be tidied.
        for (let at = 1; at < copies; at++) {
          kept.add('gone', fileOf('gone'), dispatches);
          kept.delete('gone');
        }
        kept.add(key, fileOf(key), dispatches);
        wanted.set(key, [...(more ? (wanted.get(key) ?? []) : []), ...dispatches]);
      }
      const table = new FactTable();
      const order = KEYS.toReversed();
      for (const key of order) table.add(fileOf(key), wanted.get(key) ?? []);
      const arranged = kept.arranged(order);
      expect(asked(arranged)).toEqual(asked(table));
      expect([...arranged].map(({ facts }) => facts.title)).toEqual([...table].map(({ facts }) => facts.title));
      expect(kept.length).toBeLessThanOrEqual(2 * table.length + 1000);
    }),
    { numRuns: 40 },
  );
});
