import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../../server/src/core/format/archive.ts';
import { createRuleContext } from '../../../server/src/core/rules/context.ts';
import { dispatchFacts } from '../../../server/src/core/rules/dispatchFacts.ts';
import { ARCHIVE_RULES, RULES } from '../../../server/src/core/rules/registry.ts';
import type { SpanEdit } from '../../../server/src/core/rules/rule.ts';

const context = createRuleContext({ today: { year: 2025, month: 9, day: 10 } });

/** Pieces of broken dispatches, in any order. */
const PIECES = [
  ...['date', 'Date:', 'dat', ' ', '  ', '\t', '\u00a0', '2025-09-07', '2025-02-30', '7 September 2025', '03/04/2025'],
  ...['20250907', 'null', '2025-09-07T10:00Z', 'Ferry', 'LeavesHarbourAgainNow', '&amp;', '<b>', '<br>', '-', ':'],
  ...[
    '\n',
    '\r\n',
    '\r',
    'MOSS, SEptember 4 (Xinhau) --',
    'Kim Jong Unsaid',
    'ComradeKim Il Sung',
    'years.China',
    '"',
    '”',
  ],
  ...['KCNA', 'Rodong Sinmnun', '-0-', '\u0003', '\u200b', '\ufffd', 'â€™', '\ud83d', '[Juche114.9.7.]', 'the'],
];
const broken = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** The text after each certain fix that does not touch one before it, as a fix of the whole file does. */
function mend(text: string): string {
  return parseArchive(text)
    .entries.map(({ dispatch }) => {
      const edits: SpanEdit[] = [];
      for (const { fixes } of RULES.flatMap((rule) => (rule.level === 'off' ? [] : rule.check(dispatch, context)))) {
        const fix = fixes.find(({ safe }) => safe);
        if (fix && !fix.edits.some((edit) => edits.some((other) => meet(edit, other)))) edits.push(...fix.edits);
      }
      edits.sort((a, b) => b.span.start - a.span.start);
      return edits.reduce(
        (mended, { span, newText }) => mended.slice(0, span.start) + newText + mended.slice(span.end),
        dispatch.text,
      );
    })
    .join('');
}

function meet({ span: a }: SpanEdit, { span: b }: SpanEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

describe('on any text', () => {
  it('every finding marks characters of its dispatch, and every edit lies within it', () => {
    fc.assert(
      fc.property(broken, (text) => {
        for (const { dispatch } of parseArchive(text).entries) {
          for (const { span, fixes } of RULES.flatMap((rule) => rule.check(dispatch, context))) {
            for (const each of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]) {
              expect(each.start).toBeGreaterThanOrEqual(0);
              expect(each.end).toBeLessThanOrEqual(dispatch.text.length);
              expect(each.start).toBeLessThanOrEqual(each.end);
            }
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
      }),
    );
  });

  it('the rules that compare dispatches give places among them', () => {
    fc.assert(
      fc.property(fc.array(broken, { maxLength: 12 }), (texts) => {
        const file = { name: '2025-09-08.txt', encoding: 'euc-kr', byteOrderMark: true };
        const dispatches = texts.flatMap((text) => parseArchive(text).entries.map(({ dispatch }) => dispatch));
        const located = dispatches.map((dispatch) => ({ file, facts: dispatchFacts(dispatch, context) }));
        for (const finding of ARCHIVE_RULES.flatMap((rule) => [...rule.compare(located, context)])) {
          for (const { at, span } of [finding, ...finding.related]) {
            expect(located[at]).toBeDefined();
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
        }
      }),
    );
  });

  it('certain fixes come to an end: after some rounds there is nothing more to mend', () => {
    fc.assert(
      fc.property(broken, (text) => {
        let mended = text;
        for (let round = 0; round < MOST_ROUNDS; round++) mended = mend(mended);
        expect(mend(mended)).toBe(mended);
      }),
    );
  });
});

/** A header may be mended word by word, and mending one line may make the next one a header. */
const MOST_ROUNDS = 20;

describe('on a line of a million characters', () => {
  it.each(['aB', '"', '<b ', '&a', 'date ', 'date 2025-09-07 T', 'â€', 'Kim Jong Un', '\u0003', 'a.B', 'He said '])(
    'of %j the rules come to an end',
    (piece) => {
      const text = `date 2025-09-07 Ferry\n${piece.repeat(1_000_000 / piece.length)}`;
      const [entry] = parseArchive(text).entries;
      expect(entry && RULES.flatMap((rule) => rule.check(entry.dispatch, context))).toBeDefined();
    },
    60_000,
  );

  it.each(['aB', '"', ' ', 'date 2025-09-07 T'])(
    'of %j in the title they come to an end',
    (piece) => {
      const text = `date 2025-09-07 Ferry ${piece.repeat(1_000_000 / piece.length)}x`;
      const [entry] = parseArchive(text).entries;
      expect(entry && RULES.flatMap((rule) => rule.check(entry.dispatch, context))).toBeDefined();
    },
    60_000,
  );
});
