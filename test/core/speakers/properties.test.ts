import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDispatch } from '../../../server/src/core/format/dispatch.ts';
import type { Span } from '../../../server/src/core/format/span.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';
import type { Attribution } from '../../../server/src/core/speakers/model.ts';

const PIECES = [
  'Ann Berg',
  'ComradePak Son Ok',
  'the minister',
  'He',
  'They',
  'it',
  'said',
  'said that',
  'told',
  'Noting that',
  'according to',
  'expressed thanks',
  'was quoted as saying',
  'the message',
  'a letter from',
  'released the following statement:',
  'said:',
  'and',
  'who',
  'of the',
  'in a statement',
  ',',
  '.',
  ':',
  ';',
  '"',
  '“',
  '”',
  '``',
  "''",
  '(',
  ')',
  '-',
  '--',
  "'s",
  '\n',
  '\n\n',
  '- ',
  'U.S.',
  '3.5',
  '-0-',
  'KCNA',
  '2025-09-05',
  'date 2025-09-07 X\n',
  '\u{1F600}',
  '\u0000',
  '\uD800',
  'é',
  '말했다',
  '\r\n',
  '\u00a0',
];

const body = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), { maxLength: 60 });
const text = fc
  .tuple(body, fc.constantFrom(' ', ''))
  .map(([pieces, glue]) => `date 2025-09-07 T\n\n${pieces.join(glue)}`);

function allSpans({ speakers, quotations }: Attribution): Span[] {
  const ofSpeakers = speakers.flatMap(({ statements, mentions, introduction }) => [
    ...statements.flatMap(({ span, content, mention, cue }) => [span, content, mention, cue]),
    ...mentions.map(({ span }) => span),
    introduction,
  ]);
  return [...ofSpeakers, ...quotations].filter((span) => span !== null);
}

describe('the attribution of any text', () => {
  it('never throws and keeps its spans within the text, in order and not empty', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { start, end } of allSpans(attribute(parseDispatch(source)))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(attribute(parseDispatch(source))).toEqual(attribute(parseDispatch(source)));
      }),
    );
  });

  it('has statements in the order of the text, one for a sentence and speaker', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { statements } of attribute(parseDispatch(source)).speakers) {
          const starts = statements.map(({ span }) => span.start);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
