import fc from 'fast-check';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { lineCount } from '../../server/src/core/format/archive.ts';
import { changeDocument, openDocument, type DispatchDocument } from '../../server/src/document.ts';
import { MARKDOWN } from '../../server/src/features/markup.ts';
import { createLanguageService } from '../../server/src/languageService.ts';
import { GOES_ON } from './support.ts';

const service = createLanguageService({
  today: () => ({ year: 2025, month: 11, day: 5 }),
  comparer: { compare: () => Promise.resolve([]) },
});

/** Pieces of dispatches, sound and broken, and of what is none. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'date ',
      ' date 2025-09-07 ',
      'Date: ',
      '2025-02-30',
      '07/09/2025',
      'Harbour Opens',
      'Orsholm, May 3 (AFP) -- ',
    ],
    ...[
      'Ada Berg, the minister, said ',
      'He added that ',
      '"We wait',
      '," she said.',
      '“',
      '”',
      "'",
      ' -0-',
      'AFP',
      '###',
    ],
    ...[
      '\n',
      '\n',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u0000',
      '\ufffd',
      '\ud83d',
      '\ude00',
      '😀',
    ],
  ),
  fc.string({ maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const position = fc.record({ line: fc.nat(20), character: fc.nat(60) });

/** All ranges that any feature answers about a document, asked at a position. */
async function allRanges(document: DispatchDocument, at: { line: number; character: number }): Promise<Range[]> {
  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const flat = ({ range, selectionRange, children = [] }: DocumentSymbol): Range[] => [
    range,
    selectionRange,
    ...children.flatMap(flat),
  ];
  const outline = await service.documentSymbols(document, { order: 'speaker', maximumSymbols: 999 }, GOES_ON);
  const folding = await service.foldingRanges(document, { rangeLimit: 99, lineFoldingOnly: false }, GOES_ON);
  const hints = await service.inlayHints(document, whole, { pronouns: true }, GOES_ON);
  const tokens = await service.semanticTokens(document, whole, GOES_ON);
  const list = await service.speakersList(document, GOES_ON);
  await service.codeActions(document, whole, undefined, GOES_ON);
  await service.completion(document, at, GOES_ON);
  const hover = service.hover(document, at, MARKDOWN);
  const point = (start: Range['start']): Range => ({ start, end: start });
  return [
    ...(outline?.symbols ?? []).flatMap(flat),
    ...(folding ?? []).map(({ startLine, startCharacter = 0, endLine, endCharacter = 0 }) => ({
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    })),
    ...(hints ?? []).map((hint) => point(hint.position)),
    ...(tokens ?? []).map(({ start, length }) => ({ start, end: { ...start, character: start.character + length } })),
    ...(list?.dispatches ?? []).map(({ range }) => range),
    ...((await service.diagnostics(document, GOES_ON)) ?? []).map(({ range }) => range),
    ...((await service.formatting(document, undefined, GOES_ON)) ?? []).map(({ range }) => range),
    ...service.selectionRanges(document, [at]).map(({ range }) => range),
    ...service.references(document, at, true).map(({ range }) => range),
    ...(service.documentHighlight(document, at) ?? []).map(({ range }) => range),
    ...(service.definition(document, at) ? [service.definition(document, at)!.range] : []),
    ...(hover?.range ? [hover.range] : []),
  ];
}

test('whatever the text, and after whatever edit, every feature answers, and with places that the document has', async () => {
  await fc.assert(
    fc.asyncProperty(text, position, position, piece, async (before, at, other, inserted) => {
      const opened = openDocument('file:///a', 1, before);
      const [start, end] = at.line < other.line ? [at, other] : [at, at];
      const edited = changeDocument(opened, [{ range: { start, end }, text: inserted }], 2);
      for (const document of [opened, edited]) {
        const lines = lineCount(document.archive);
        const ranges = await allRanges(document, at);
        const outside = ranges.filter(
          (range) => range.start.line < 0 || range.end.line >= lines || range.start.line > range.end.line,
        );
        expect(outside).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
