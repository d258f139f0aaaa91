import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveText, editArchive, type Archive } from '../../server/src/core/format/archive.ts';
import { textOf } from '../../server/src/core/format/span.ts';
import { createFormattingProvider } from '../../server/src/features/formatting.ts';
import { HARBOUR } from './harbour.ts';
import { GOES_ON, lines, open } from './support.ts';

const format = createFormattingProvider();

async function formatted(text: string, fromLine?: number, toLine = fromLine): Promise<string> {
  const document = open(text);
  const range =
    fromLine === undefined || toLine === undefined
      ? undefined
      : { start: { line: fromLine, character: 0 }, end: { line: toLine, character: 0 } };
  const edits = (await format(document, range, GOES_ON)) ?? [];
  const mended = edits.reduceRight<Archive>(
    (archive, edit) => editArchive(archive, edit.range, edit.newText),
    document.archive,
  );
  return archiveText(mended);
}

describe('the header', () => {
  test('has one space between its parts and the words of its title, and none behind', async () => {
    expect(await formatted('date  2025-01-01\t A   Title \t\nRain.')).toBe('date 2025-01-01 A Title\nRain.');
  });

  test('keeps one space before it, and is not given one', async () => {
    expect(await formatted('\t  date 2025-01-01 T')).toBe(' date 2025-01-01 T');
    expect(await formatted(' date 2025-01-01 T')).toBe(' date 2025-01-01 T');
    expect(await formatted('\ufeffdate 2025-01-01 T')).toBe('\ufeffdate 2025-01-01 T');
    expect(await formatted('\ufeff  date 2025-01-01 T')).toBe('\ufeff date 2025-01-01 T');
  });

  test('is not told what else is wrong with it', async () => {
    const broken = 'Date: 2025/1/1Glued\u00a0Title';
    expect(await formatted(broken)).toBe(broken);
  });
});

describe('the trailer', () => {
  test('stands right behind the body, without white space around it', async () => {
    const text = lines('date 2025-01-01 T', 'Rain. -0-  ', '', '  AFP ', ' ', '\t2025-01-01  ', '', '');
    expect(await formatted(text)).toBe(lines('date 2025-01-01 T', 'Rain. -0-  ', 'AFP', '2025-01-01', '', ''));
  });

  test('may be all that a dispatch has', async () => {
    expect(await formatted(lines('date 2025-01-01 T', '', ' 2025-01-01 '))).toBe(
      lines('date 2025-01-01 T', '', '2025-01-01'),
    );
  });

  test('keeps its line ends', async () => {
    expect(await formatted('date 2025-01-01 T\r\nRain.\r\n\r\n AFP\r\n2025-01-01 \r\n')).toBe(
      'date 2025-01-01 T\r\nRain.\r\nAFP\r\n2025-01-01\r\n',
    );
  });
});

test('a sound dispatch, a body and a text without a header stay as they are', async () => {
  expect(await formatted(HARBOUR)).toBe(HARBOUR);
  const body = lines('date 2025-01-01 T', '', '  Two  spaces. ', '', '\tA tab.', '');
  expect(await formatted(body)).toBe(body);
  expect(await formatted('  no   header  ')).toBe('  no   header  ');
  expect(await formatted('')).toBe('');
});

test('of a range only its own lines are formatted', async () => {
  const text = lines('date  2025-01-01 T', 'Rain.', ' AFP', ' 2025-01-01', 'date  2025-01-02 U', 'Snow.');
  expect(await formatted(text, 3)).toBe(text.replace(' 2025-01-01\ndate', '2025-01-01\ndate'));
  expect(await formatted(text, 4, 5)).toBe(text.replace('date  2025-01-02', 'date 2025-01-02'));
});

test('formatting again changes nothing, and no body is ever changed', async () => {
  const blank = fc.stringMatching(/^[ \t\u00a0\u200b]{0,3}$/);
  const line = fc
    .tuple(
      blank,
      fc.constantFrom('', 'date 2025-01-01', 'date', 'T', 'Rain fell.', 'AFP', '2025-01-02', 'End. -0-', ':'),
      blank,
    )
    .map((parts) => parts.join(''));
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', ' ', '\r\n')), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const before = parts.flat().join('');
      const after = await formatted(before);
      expect(await formatted(after)).toBe(after);
      expect(bodies(after)).toEqual(bodies(before));
    }),
    { numRuns: 500 },
  );
});

/** The paragraphs of all dispatches, with the lines that they stand on. */
function bodies(text: string): string[][] {
  return open(text).archive.entries.map(({ dispatch }) =>
    dispatch.paragraphs.map((span) => textOf(dispatch.text, span)),
  );
}
