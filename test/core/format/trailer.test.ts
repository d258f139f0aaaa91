import { describe, expect, it } from 'vitest';
import { BUILT_IN_NAMES, knownNames } from '../../../server/src/core/format/knownNames.ts';
import { lineTable } from '../../../server/src/core/format/lines.ts';
import { endsDispatch, printingLines, readEndMark, readTrailer } from '../../../server/src/core/format/trailer.ts';
import { inWords } from './inWords.ts';

const joined = (...lines: string[]) => lines.join('\n');

function read(text: string, names = BUILT_IN_NAMES) {
  return inWords(text, readTrailer(text, printingLines(text, lineTable(text).starts, 0), names));
}

const closing = (span: string, day = span) => ({ span, date: { span, notation: 'iso', readings: [day] } });

describe('reading a trailer', () => {
  it('reads source line and closing date', () => {
    expect(read(joined('First.', 'Last. -0-', 'KCNA', '2025-09-05', ''))).toEqual({
      bodyLines: 2,
      sourceLine: { span: 'KCNA' },
      closingDate: closing('2025-09-05'),
      afterTrailer: [],
    });
  });

  it('knows the source lines that a user has added', () => {
    const text = joined('Last.', 'Letters to Dahl & Sons, Moss; by post');
    const bare = { closingDate: null, afterTrailer: [] };
    expect(read(text)).toEqual({ bodyLines: 2, sourceLine: null, ...bare });
    for (const names of [
      knownNames([], ['letters to Dahl & sons, Moss; by post']),
      knownNames(['Letters to Dahl & Sons, Moss; by post'], []),
    ]) {
      const sourceLine = { span: 'Letters to Dahl & Sons, Moss; by post' };
      expect(read(text, names)).toEqual({ bodyLines: 1, sourceLine, ...bare });
    }
  });

  it('reads either of them alone, or neither', () => {
    expect(read(joined('Last.', 'Rodong Sinmun'))).toEqual({
      bodyLines: 1,
      sourceLine: { span: 'Rodong Sinmun' },
      closingDate: null,
      afterTrailer: [],
    });
    expect(read(joined('Last.', '2025-09-05'))).toEqual({
      bodyLines: 1,
      sourceLine: null,
      closingDate: closing('2025-09-05'),
      afterTrailer: [],
    });
    expect(read(joined('First.', 'Last.'))).toEqual({
      bodyLines: 2,
      sourceLine: null,
      closingDate: null,
      afterTrailer: [],
    });
  });

  it.each(['Xinhua - Global Times', 'Alma Courier', 'By Ann Berg'])(
    'reads the source line %j before a date',
    (line) => {
      expect(read(joined('First.', 'Last.', line, '2025-09-05'))).toMatchObject({
        bodyLines: 2,
        sourceLine: { span: line },
      });
    },
  );

  it('takes no sentence for a source line', () => {
    expect(read(joined('First.', 'He left.', '2025-09-05'))).toMatchObject({ bodyLines: 2, sourceLine: null });
  });

  it('keeps the text behind the closing date apart', () => {
    expect(read(joined('First.', 'Last. -0-', 'KCNA', '2025-09-05', '', ' Share this ', 'Related headlines'))).toEqual({
      bodyLines: 2,
      sourceLine: { span: 'KCNA' },
      closingDate: closing('2025-09-05'),
      afterTrailer: ['Share this', 'Related headlines'],
    });
  });

  it('takes a date between paragraphs for no closing date', () => {
    expect(read(joined('First.', '2025-09-05', 'Last.'))).toMatchObject({ bodyLines: 3, closingDate: null });
  });

  it('reads a closing date that no calendar has', () => {
    expect(read(joined('Last.', 'KCNA', '2025-02-30'))).toMatchObject({
      closingDate: { date: { notation: 'iso', readings: [] } },
    });
  });
});

describe('the end of a dispatch', () => {
  const ends = (line: string) => endsDispatch(line, { start: 0, end: line.length });

  it.each(['Last. -0-', '(END)', 'x -30-', '###', '2025-09-05', 'KCNA', 'Xinhua - Global Times'])('is %j', (line) => {
    expect(ends(line)).toBe(true);
  });

  it.each(['A paragraph.', '2025-09', 'KCNA said so.', 'Alma Courier', ''])('is not %j', (line) => {
    expect(ends(line)).toBe(false);
  });

  it('has its mark within the paragraph', () => {
    const text = 'Words-0- KCNA';
    expect(inWords(text, readEndMark(text, { start: 0, end: 8 }))).toBe('-0-');
    expect(readEndMark(text, { start: 6, end: 8 })).toBeNull();
    expect(readEndMark(text, { start: 0, end: text.length })).toBeNull();
  });
});
