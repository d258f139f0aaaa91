import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDispatch } from '../../../server/src/core/format/dispatch.ts';
import type { Dispatch } from '../../../server/src/core/format/model.ts';
import { archiveTexts } from './archiveTexts.ts';
import { inWords, spansIn } from './inWords.ts';

const joined = (...lines: string[]) => lines.join('\n');

/** What was read, without the text it was read from. */
function parts(dispatch: Dispatch): Omit<Dispatch, 'text' | 'lines'> {
  const { header, titleContinuation, dateline, paragraphs, endMark, sourceLine, closingDate, afterTrailer } = dispatch;
  return { header, titleContinuation, dateline, paragraphs, endMark, sourceLine, closingDate, afterTrailer };
}

function read(text: string) {
  return inWords(text, parts(parseDispatch(text)));
}

describe('reading a dispatch', () => {
  it('reads all its parts', () => {
    const text = joined(
      ' date 2025-09-07 Ferry Opens at Port Alma',
      'Port Alma, September 4 (KCNA) -- The ferry opened.',
      '',
      '  Ann Berg praised it. -0-',
      'KCNA',
      '2025-09-05',
      '',
    );
    expect(read(text)).toEqual({
      header: {
        line: ' date 2025-09-07 Ferry Opens at Port Alma',
        keyword: 'date',
        colon: null,
        date: { span: '2025-09-07', notation: 'iso', readings: ['2025-09-07'] },
        title: 'Ferry Opens at Port Alma',
      },
      titleContinuation: [],
      dateline: {
        span: 'Port Alma, September 4 (KCNA) --',
        place: 'Port Alma',
        dateSpan: 'September 4',
        monthSpan: 'September',
        month: 9,
        day: 4,
        year: null,
        agency: 'KCNA',
        dash: '--',
      },
      paragraphs: ['Port Alma, September 4 (KCNA) -- The ferry opened.', 'Ann Berg praised it. -0-'],
      endMark: '-0-',
      sourceLine: { span: 'KCNA' },
      closingDate: { span: '2025-09-05', date: { span: '2025-09-05', notation: 'iso', readings: ['2025-09-05'] } },
      afterTrailer: [],
    });
  });

  it('tells a title that runs over from the body', () => {
    expect(
      read(
        joined(
          'date 2025-09-07 Ferry Opens',
          'At Port Alma',
          '[Juche114.9.7.]',
          'Port Alma, September 4 (KCNA) -- It did.',
        ),
      ),
    ).toMatchObject({
      titleContinuation: ['At Port Alma', '[Juche114.9.7.]'],
      dateline: { place: 'Port Alma' },
      paragraphs: ['Port Alma, September 4 (KCNA) -- It did.'],
    });
    expect(read(joined('date 2025-09-07 Ferry Opens', '[2025.09.07.]', 'It opened.'))).toMatchObject({
      titleContinuation: ['[2025.09.07.]'],
      dateline: null,
      paragraphs: ['It opened.'],
    });
  });

  it('takes the first sentence of a body without a dateline for no title', () => {
    expect(read(joined('date 2025-09-07 Ferry Opens', 'It opened', 'on Monday.'))).toMatchObject({
      titleContinuation: [],
      paragraphs: ['It opened', 'on Monday.'],
    });
  });

  it('takes a text without a header for a preamble of paragraphs', () => {
    expect(read(joined('', 'A word before.', 'KCNA', '2025-09-05'))).toEqual({
      header: null,
      titleContinuation: [],
      dateline: null,
      paragraphs: ['A word before.', 'KCNA', '2025-09-05'],
      endMark: null,
      sourceLine: null,
      closingDate: null,
      afterTrailer: [],
    });
  });

  it('reads an empty text, a header alone and 10 MB in one line', () => {
    expect(read('')).toMatchObject({ header: null, paragraphs: [] });
    expect(read('date 2025-09-07 Title')).toMatchObject({
      header: { title: 'Title' },
      paragraphs: [],
      closingDate: null,
    });
    const line = 'word '.repeat(2_000_000);
    expect(parseDispatch(`date 2025-09-07 T\n${line}`).paragraphs).toEqual([{ start: 18, end: 18 + line.length - 1 }]);
    expect(parseDispatch(`date 2025-09-07 ${line}`).header?.title).toEqual({ start: 16, end: 16 + line.length - 1 });
  });

  it('keeps every span within the text, and the parts in their order, whatever the text', () => {
    const texts = fc.oneof(archiveTexts, fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(texts, (text) => {
        const dispatch = parseDispatch(text);
        const { header, titleContinuation, paragraphs, sourceLine, closingDate, afterTrailer } = dispatch;
        const inOrder = spansIn([
          header?.line,
          titleContinuation,
          paragraphs,
          sourceLine?.span,
          closingDate?.span,
          afterTrailer,
        ]);
        const bounds = inOrder.flatMap((span) => [span.start, span.end]);
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        expect(
          spansIn(parts(dispatch)).filter((span) => span.start < 0 || span.end < span.start || span.end > text.length),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
