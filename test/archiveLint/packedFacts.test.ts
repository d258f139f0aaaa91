import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFacts, packOwnFacts, unpackFacts, unpackOwnFacts } from '../../server/src/archiveLint/packedFacts.ts';
import { anyDispatch } from './comparedDispatches.ts';

it('facts that are packed come out as they were, in a text without line ends and tabs', () => {
  fc.assert(
    fc.property(fc.array(anyDispatch), (dispatches) => {
      const text = packFacts(dispatches);
      expect(text).not.toMatch(/[\t\r\n]/);
      expect(unpackFacts(text)).toEqual(dispatches);
    }),
  );
});

it('so do the facts that dispatches are compared by with those of their own file', () => {
  const lineEnds = { counts: { LF: 1, CRLF: 2, CR: 3 }, first: { LF: 40, CRLF: -1, CR: 60 } };
  const facts = [
    { date: null, dateSpan: null, lineEnds },
    { date: '2025-09-07', dateSpan: { start: 0, end: 10 }, lineEnds },
  ];
  expect(unpackOwnFacts(packOwnFacts(facts))).toEqual(facts);
});
