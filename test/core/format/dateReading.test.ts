import { describe, expect, it } from 'vitest';
import { isComplete, onlyDay, readDate } from '../../../server/src/core/format/dateReading.ts';
import { inWords } from './inWords.ts';

const read = (text: string) => inWords(text, readDate(text, 0, text.length));

describe('reading a date', () => {
  it.each([
    ['2025-09-07 Title', '2025-09-07', 'iso', ['2025-09-07']],
    ['2025-09-07Title', '2025-09-07', 'iso', ['2025-09-07']],
    ['2025-02-30', '2025-02-30', 'iso', []],
    ['2025-13-01', '2025-13-01', 'iso', []],
    ['2025-9-7', '2025-9-7', 'unpadded', ['2025-09-07']],
    ['2025/9/7', '2025/9/7', 'year-first', ['2025-09-07']],
    ['2025.09.07.', '2025.09.07.', 'year-first', ['2025-09-07']],
    ['25-12-2025', '25-12-2025', 'year-last', ['2025-12-25']],
    ['12/25/2025', '12/25/2025', 'year-last', ['2025-12-25']],
    ['03/04/2025', '03/04/2025', 'year-last', ['2025-04-03', '2025-03-04']],
    ['05.05.2025', '05.05.2025', 'year-last', ['2025-05-05']],
    ['20250907', '20250907', 'compact', ['2025-09-07']],
    ['7 September 2025', '7 September 2025', 'written', ['2025-09-07']],
    ['7th Sept. 2025', '7th Sept. 2025', 'written', ['2025-09-07']],
    ['September 7, 2025', 'September 7, 2025', 'written', ['2025-09-07']],
    ['２０２５-０９-０７', '２０２５-０９-０７', 'other-digits', ['2025-09-07']],
    ['٢٠٢٥-٠٩-٠٧', '٢٠٢٥-٠٩-٠٧', 'other-digits', ['2025-09-07']],
    ['2025-09-07T10:00:00Z', '2025-09-07T10:00:00Z', 'timestamp', ['2025-09-07']],
    ['2025-09-07T10:00:00.123+09:00 x', '2025-09-07T10:00:00.123+09:00', 'timestamp', ['2025-09-07']],
    ['2025-09 Title', '2025-09', 'month-only', []],
    ['2025 Title', '2025', 'year-only', []],
    ['0000-00-00', '0000-00-00', 'placeholder', []],
    ['NaN Title', 'NaN', 'placeholder', []],
  ])('reads %j', (text, span, notation, readings) => {
    expect(read(text)).toEqual({ span, notation, readings });
  });

  it.each([
    'Title',
    '',
    '7 Comrades 2025',
    'May we meet again',
    '202509',
    '123456789',
    'nullify',
    '3.5 million',
    '2025년',
  ])('finds none in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads only what begins at the offset and ends before the end', () => {
    const text = 'date 2025-09-07 Title';
    expect(inWords(text, readDate(text, 5, text.length))).toEqual({
      span: '2025-09-07',
      notation: 'iso',
      readings: ['2025-09-07'],
    });
    expect(readDate(text, 4, text.length)).toBeNull();
    expect(inWords(text, readDate(text, 5, 12))).toEqual({ span: '2025-09', notation: 'month-only', readings: [] });
  });

  it('means one day only where just one reading is a day', () => {
    const only = (text: string) => inWords(text, onlyDay(readDate(text, 0, text.length)));
    expect(['2025-09-07', '25/12/2025', '03/04/2025', '2025-02-30', 'Title'].map(only)).toEqual([
      '2025-09-07',
      '2025-12-25',
      null,
      null,
      null,
    ]);
  });

  it('is complete where year, month and day stand', () => {
    expect(
      (['iso', 'written', 'timestamp', 'month-only', 'year-only', 'placeholder'] as const).map(isComplete),
    ).toEqual([true, true, true, false, false, false]);
  });
});
