import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../server/src/core/format/dateline.ts';
import { knownNames } from '../../../server/src/core/format/knownNames.ts';
import { inWords } from './inWords.ts';

const read = (text: string) => inWords(text, readDateline(text, { start: 0, end: text.length }));

describe('reading a dateline', () => {
  it('reads place, date, agency and dash', () => {
    expect(read('Port Alma, September 4 (KCNA) -- The ferry opened.')).toEqual({
      span: 'Port Alma, September 4 (KCNA) --',
      place: 'Port Alma',
      dateSpan: 'September 4',
      monthSpan: 'September',
      month: 9,
      day: 4,
      year: null,
      agency: 'KCNA',
      dash: '--',
    });
  });

  it.each([
    ['SEOUL, Sept. 4 (Yonhap) -- Text', { place: 'SEOUL', month: 9, day: 4, year: null, agency: 'Yonhap', dash: '--' }],
    ['MOSCOW, March 3. /TASS/. Text', { place: 'MOSCOW', month: 3, day: 3, year: null, agency: 'TASS', dash: '.' }],
    ['BEIJING, April 1 , 1997 (AFP) Text', { place: 'BEIJING', month: 4, day: 1, year: 1997, agency: 'AFP', dash: '' }],
    ['AMSTERDAM, 2 March - Text', { place: 'AMSTERDAM', month: 3, day: 2, year: null, agency: null, dash: '-' }],
    ['GENEVA (AP) — Text', { place: 'GENEVA', month: null, day: null, year: null, agency: 'AP', dash: '—' }],
    ['GENEVA — Text', { place: 'GENEVA', month: null, day: null, year: null, agency: null, dash: '—' }],
    ['Port Alma, FEb 26 (KCNA) --Text', { place: 'Port Alma', month: 2, day: 26, agency: 'KCNA', dash: '--' }],
    ['SEOUL. April 11 (AFP) - Text', { place: 'SEOUL', month: 4, day: 11, agency: 'AFP', dash: '-' }],
    ['Port Alma, Septembre 4 (KCNA) -- Text', { place: 'Port Alma', monthSpan: 'Septembre', month: null, day: 4 }],
  ])('reads the house style of %j', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each([
    'The ferry opened -- at last -- on Monday.',
    'Ann Berg said on May 4 - and again later - that it was true.',
    'It is (AFP) true.',
    '(KCNA) -- Text',
    '-- Text',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  describe('with an agency that a user has made known', () => {
    const names = knownNames(['Nordisk 24'], []);
    const agencyOf = (text: string) =>
      inWords(text, readDateline(text, { start: 0, end: text.length }, names)?.agency ?? null);

    it.each(['Moss (Nordisk 24) The ferry left.', 'MOSS /nordisk 24/ “We left.”', 'Moss, May 4 (Nordisk 24) 12 left.'])(
      'needs no dash in %j',
      (text) => {
        expect(read(text)).toBeNull();
        expect(agencyOf(text)).toMatch(/^nordisk 24$/i);
      },
    );

    it.each(['Dahl (Nordisk 24) said so.', 'Moss (AFP) The ferry left.', 'The ferry (Nordisk 24) left.'])(
      'finds none in %j',
      (text) => {
        expect(agencyOf(text)).toBeNull();
      },
    );
  });

  it('counts its spans from the start of the dispatch', () => {
    const text = 'date 2025-09-07 T\n  Port Alma, May 4 (KCNA) -- Text';
    const dateline = readDateline(text, { start: 20, end: text.length });
    expect(inWords(text, dateline)).toMatchObject({
      place: 'Port Alma',
      dateSpan: 'May 4',
      agency: 'KCNA',
      dash: '--',
    });
  });
});
