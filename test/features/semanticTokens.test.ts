import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis.ts';
import { createSemanticTokensProvider } from '../../server/src/features/semanticTokens.ts';
import { HARBOUR, harbour } from './harbour.ts';
import { GOES_ON, lines, open, scripted } from './support.ts';

async function tokens(text: string, analysis: Analysis, from = 0, to = 1000) {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  const found = await createSemanticTokensProvider(analysis)(open(text), range, GOES_ON);
  const rows = text.split('\n');
  return found?.map(({ start, length, type }) => {
    return `${start.line} ${type} ${rows[start.line]?.slice(start.character, start.character + length) ?? ''}`;
  });
}

test('speakers, cues and quotations are coloured', async () => {
  expect(await tokens(HARBOUR, harbour())).toEqual([
    '1 speaker Marta Kestrel',
    '2 speaker she',
    '2 cue stressed',
    '3 speaker She',
    '3 cue thanked',
    '4 quotation "It is good,"',
    '4 cue said',
    '4 speaker Ruben Adair',
  ]);
});

test('a range has only its own tokens, and reads only its own dispatches', async () => {
  const analysis = harbour();
  expect(await tokens(HARBOUR + HARBOUR, analysis, 3, 4)).toEqual([
    '3 speaker She',
    '3 cue thanked',
    '4 quotation "It is good,"',
    '4 cue said',
    '4 speaker Ruben Adair',
  ]);
  expect(analysis.read).toEqual([HARBOUR]);
});

test('a name inside a quotation parts it, and so does a line end', async () => {
  const text = lines('date 2025-01-01 T', '"Yes, Ada said', 'no," he said.');
  const analysis = scripted(
    [{ name: 'Ada', mentions: ['Ada'], says: [{ all: '"Yes, Ada said\nno," he said.' }] }],
    ['"Yes, Ada said\nno,"'],
  );
  expect(await tokens(text, analysis)).toEqual([
    '1 quotation "Yes, ',
    '1 speaker Ada',
    '1 quotation  said',
    '2 quotation no,"',
  ]);
});

test('no token reaches into the next one or over a line end, whatever overlaps', async () => {
  const text = `date 2025-01-01 T\n${'word word\n'.repeat(8)}`;
  const span = fc
    .tuple(fc.nat(70), fc.nat(70))
    .map(([a, b]) => ({ start: Math.min(a, b) + 18, end: Math.max(a, b) + 18 }));
  await fc.assert(
    fc.asyncProperty(fc.array(span), fc.array(span), async (mentions, quotations) => {
      const speaker = {
        name: 'Ada',
        kind: 'person' as const,
        roles: [],
        aliases: [],
        statements: [],
        mentions: mentions.map((one) => ({ span: one, pronoun: false })),
        introduction: null,
      };
      const analysis: Analysis = { attribution: () => ({ language: 'english', speakers: [speaker], quotations }) };
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const found = (await createSemanticTokensProvider(analysis)(open(text), range, GOES_ON)) ?? [];
      const covered = new Set<number>();
      for (const one of [...mentions, ...quotations]) for (let at = one.start; at < one.end; at++) covered.add(at);
      const coloured = found.flatMap(({ start, length }) =>
        Array.from({ length }, (_, index) => 18 + (start.line - 1) * 10 + start.character + index),
      );
      const printing = Array.from(covered).filter((at) => text[at] !== '\n');
      expect(coloured).toEqual(printing.sort((a, b) => a - b));
    }),
  );
});
