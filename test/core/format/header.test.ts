import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../server/src/core/format/header.ts';
import { inWords } from './inWords.ts';

/** Reads a line that stands behind the end of a dispatch, or in the middle of a body. */
const read = (line: string, place: 'behind a dispatch' | 'in a body' = 'behind a dispatch') =>
  inWords(
    line,
    readHeader(line, 0, line.length, () => place === 'behind a dispatch'),
  );

const iso = { span: '2025-09-07', notation: 'iso', readings: ['2025-09-07'] };

describe('reading a header', () => {
  it.each([' date 2025-09-07 Ferry Opens', 'date 2025-09-07 Ferry Opens'])('reads the well-formed %j', (line) => {
    expect(read(line)).toEqual({ line, keyword: 'date', colon: null, date: iso, title: 'Ferry Opens' });
  });

  it.each(['DATE', 'Date', 'dat', 'dae', 'datee', 'ddate', 'dtae', 'bate'])(
    'reads the keyword %j as a slip, behind a dispatch only',
    (keyword) => {
      const line = `${keyword} 2025-09-07 Ferry Opens`;
      const header = { line, keyword, colon: null, date: iso, title: 'Ferry Opens' };
      const recognised = /^[da]/i.test(keyword) ? header : null;
      expect(read(line)).toEqual(recognised);
      expect(read(line, 'in a body')).toEqual(keyword.toLowerCase() === 'date' ? header : null);
    },
  );

  it('reads a colon behind the keyword', () => {
    const line = 'date: 2025-09-07 Ferry Opens';
    expect(read(line)).toEqual({ line, keyword: 'date', colon: ':', date: iso, title: 'Ferry Opens' });
  });

  it('reads a header that only begins with its date, behind a dispatch', () => {
    const line = '2025-09-07 Ferry Opens';
    expect(read(line)).toEqual({ line, keyword: null, colon: null, date: iso, title: 'Ferry Opens' });
    expect(read(line, 'in a body')).toBeNull();
  });

  it('reads a header without a date, behind a dispatch', () => {
    const line = 'date Ferry Opens';
    expect(read(line)).toEqual({ line, keyword: 'date', colon: null, date: null, title: 'Ferry Opens' });
    expect(read(line, 'in a body')).toBeNull();
  });

  it('reads a header without a title, and one whose title is glued to the date', () => {
    expect(read('date 2025-09-07 ')).toEqual({
      line: 'date 2025-09-07 ',
      keyword: 'date',
      colon: null,
      date: iso,
      title: null,
    });
    expect(read('date 2025-09-07Ferry Opens')).toMatchObject({ date: iso, title: 'Ferry Opens' });
  });

  it('reads a header behind tabs, no-break spaces and a byte order mark', () => {
    const line = '\ufeff\t\u00a0date\u00a02025-09-07\t\u00a0Ferry Opens\u00a0';
    expect(read(line)).toEqual({ line, keyword: 'date', colon: null, date: iso, title: 'Ferry Opens' });
  });

  it.each(['2025-09-07', '2025-9-7', '2025/09/07', '20250907', '2025-09', '２０２５-０９-０７'])(
    'takes "date %s ..." for a header in the middle of a body',
    (date) => {
      expect(read(`date ${date} Ferry Opens`, 'in a body')).toMatchObject({ keyword: 'date', title: 'Ferry Opens' });
    },
  );

  it.each([
    'Date palms line the avenue.',
    'date palms line the avenue.',
    'The date 2025-09-07 was chosen.',
    'Data 2025 were published.',
    'Dates are not fixed.',
    'date-2025-09-07 Title',
    '2025-09-07',
    '2025 was a good year.',
    '',
    '   ',
  ])('takes %j for no header', (line) => {
    expect(read(line, 'in a body')).toBeNull();
  });

  it('asks what stands before only where the line alone does not tell', () => {
    let asked = 0;
    const count = (line: string) => {
      asked = 0;
      readHeader(line, 0, line.length, () => {
        asked++;
        return true;
      });
      return asked;
    };
    expect(['date 2025-09-07 Title', 'A paragraph.', 'date 2025 Title', '2025-09-07 Title'].map(count)).toEqual([
      0, 0, 1, 1,
    ]);
  });
});
