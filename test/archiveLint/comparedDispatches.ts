import fc from 'fast-check';
import type { ComparedDispatch } from '../../server/src/archiveLint/fileLint.ts';
import { NO_FINGERPRINT } from '../../server/src/core/rules/fingerprint.ts';

const span = fc.nat(0x3fffffff).map((start) => ({ start, end: start + 5 }));
const named = fc.record({ name: fc.string({ unit: 'grapheme' }), span });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const sketch = fc.string({ unit: fc.constantFrom('0', 'A', '_', 'o'), minLength: 64, maxLength: 64 });

/** Any facts that a dispatch may have. */
export const anyDispatch: fc.Arbitrary<ComparedDispatch> = fc.record({
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
  lines: fc.array(fc.tuple(fc.nat(1000), fc.nat(100_000))),
});
