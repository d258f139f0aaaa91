import { describe, expect, it } from 'vitest';
import { dateStamp } from '../../../../server/src/core/rules/header/dateStamp.ts';
import { check } from '../reading.ts';

describe('header.date-stamp', () => {
  it('reports the day on which clocks start', () => {
    expect(check(dateStamp, 'date 1970-01-01 Ferry Leaves\nIt left.')).toEqual([
      { at: 'date [[1970-01-01]] Ferry Leaves', message: '1970-01-01 is a date that is stamped on what has none.' },
    ]);
  });

  it('offers the closing date that says another', () => {
    expect(check(dateStamp, 'date 2014-01-01 Ferry Leaves\nIt left.\nNordisk\n2011-05-03')).toEqual([
      {
        at: 'date [[2014-01-01]] Ferry Leaves',
        message: '2014-01-01 is a date that is stamped on what has none, and the dispatch itself says another.',
        choices: ['Use the closing date, 2011-05-03: date 2011-05-03 Ferry Leaves'],
      },
    ]);
  });

  it('believes the dateline', () => {
    expect(check(dateStamp, 'date 2014-01-01 Ferry Leaves\nMOSS, June 4 (Nordisk) -- It left.')).toEqual([
      {
        at: 'date [[2014-01-01]] Ferry Leaves',
        message: '2014-01-01 is a date that is stamped on what has none, and the dispatch itself says another.',
      },
    ]);
  });

  it('knows other stamps', () => {
    expect(
      check(dateStamp, 'date 2020-02-02 Ferry Leaves\nIt left.\nNordisk\n2011-05-03', {
        options: { dates: ['2020-02-02'] },
      }),
    ).toEqual([
      {
        at: 'date [[2020-02-02]] Ferry Leaves',
        message: '2020-02-02 is a date that is stamped on what has none, and the dispatch itself says another.',
        choices: ['Use the closing date, 2011-05-03: date 2011-05-03 Ferry Leaves'],
      },
    ]);
  });

  it.each([
    'date 2014-01-01 Ferry Leaves\nIt left.',
    'date 2014-01-01 Ferry Leaves\nMOSS, December 30 (Nordisk) -- It left.',
    'date 2014-01-01 Ferry\nIt left.\nNordisk\n2014-01-01',
    'date 1970-01-01 Ferry\nIt left.\nNordisk\n1969-12-31',
    'date 2025-09-07 Ferry\nIt left.\nNordisk\n2011-05-03',
  ])('%j has a date of its own', (text) => {
    expect(check(dateStamp, text)).toEqual([]);
  });
});
