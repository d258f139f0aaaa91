import { describe, expect, it } from 'vitest';
import { gluedName } from '../../../../server/src/core/rules/body/gluedName.ts';
import { check } from '../reading.ts';

describe('body.glued-name', () => {
  it('parts a known name at both ends', () => {
    expect(
      check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nHe thanked ComradeKim Jong Unfor the ferry.'),
    ).toEqual([
      {
        at: 'He thanked [[ComradeKim Jong Unfor]] the ferry.',
        message: '"ComradeKim Jong Unfor" is glued together: it should be "Comrade Kim Jong Un for".',
        fixes: ['Write "Comrade Kim Jong Un for": He thanked Comrade Kim Jong Un for the ferry.'],
      },
    ]);
  });

  it('parts it from what follows alone', () => {
    expect(check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nKim Il Sungsaid so.')).toEqual([
      {
        at: 'Kim Il [[Sungsaid]] so.',
        message: '"Sungsaid" is glued together: it should be "Sung said".',
        fixes: ['Write "Sung said": Kim Il Sung said so.'],
      },
    ]);
  });

  it('parts it from a capital', () => {
    expect(check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nOn Kim Il SungSquare.')).toEqual([
      {
        at: 'On Kim Il [[SungSquare]].',
        message: '"SungSquare" is glued together: it should be "Sung Square".',
        fixes: ['Write "Sung Square": On Kim Il Sung Square.'],
      },
    ]);
  });

  it('parts it from a comma', () => {
    expect(check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nThen,Kim Jong Un left.')).toEqual([
      {
        at: '[[Then,Kim]] Jong Un left.',
        message: '"Then,Kim" is glued together: it should be "Then, Kim".',
        fixes: ['Write "Then, Kim": Then, Kim Jong Un left.'],
      },
    ]);
  });

  it('parts any name from a word that goes before names', () => {
    expect(check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nThe ship ofAnna Berg left.')).toEqual([
      {
        at: 'The ship [[ofAnna]] Berg left.',
        message: '"ofAnna" is glued together: it should be "of Anna".',
        fixes: ['Write "of Anna": The ship of Anna Berg left.'],
      },
    ]);
  });

  it('parts a name from any word where the dispatch has it elsewhere with its spaces', () => {
    const text = 'date 2025-09-07 Ferry Leaves Harbour\nThe meetingAnna Berg held was short.';
    expect(check(gluedName, text)).toEqual([]);
    expect(check(gluedName, `${text}\nThe mayor, Anna Berg, left.`)).toEqual([
      {
        at: 'The [[meetingAnna]] Berg held was short.',
        message: '"meetingAnna" is glued together: it should be "meeting Anna".',
        fixes: ['Write "meeting Anna": The meeting Anna Berg held was short.'],
      },
    ]);
  });

  it('knows where a Korean name ends by the word behind it', () => {
    expect(check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nThen Pak Song Minvisited the ferry.')).toEqual([
      {
        at: 'Then Pak Song [[Minvisited]] the ferry.',
        message: '"Minvisited" is glued together: it should be "Min visited".',
        fixes: ['Write "Min visited": Then Pak Song Min visited the ferry.'],
      },
    ]);
  });

  it.each(['Pak Song Un is the captain.', 'Pak Song Unvisited the harbour.'])(
    'knows where it ends by the dispatch itself, which says that %s',
    (elsewhere) => {
      const text = `date 2025-09-07 Ferry Leaves Harbour\nThe ship ofPak Song Ungleams.\n${elsewhere}`;
      expect(check(gluedName, text)[0]).toEqual({
        at: 'The ship [[ofPak Song Ungleams]].',
        message: '"ofPak Song Ungleams" is glued together: it should be "of Pak Song Un gleams".',
        fixes: ['Write "of Pak Song Un gleams": The ship of Pak Song Un gleams.'],
      });
    },
  );

  it('takes other names', () => {
    expect(
      check(gluedName, 'date 2025-09-07 Ferry Leaves Harbour\nWe saw Ole Dahlleave.', {
        options: { names: ['Ole Dahl'] },
      }),
    ).toEqual([
      {
        at: 'We saw Ole [[Dahlleave]].',
        message: '"Dahlleave" is glued together: it should be "Dahl leave".',
        fixes: ['Write "Dahl leave": We saw Ole Dahl leave.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nKim Jong Un\'s ferry, "Kim Jong Il" and Kim Il Sung-ism.',
    'date 2025-09-07 Ferry Leaves Harbour\nMcDonald Trump, YouTube Channel, iPhone Pro, DeSantis Junior and LaRouche Gang.',
    'date 2025-09-07 Ferry Leaves Harbour\nKim Jong Suk left',
    'date 2025-09-07 Kim Jong Un Praised Abroad\nKim Il Sung met Kim Il Sungists. KIM JONG UN and Kim Jong UN left.',
    'date 2025-09-07 Song Without Words\nAn Open Letter, So Long Island, No Gun Control, Ha Long Bay and Kim Possible Returns.',
    'date 2025-09-07 Donald Trump Leaves\nThe McDonald Trump ate, an eDonald Trump.',
    'date 2025-09-07 Ferry Leaves Harbour\nHe bought 5 kWh of it.',
  ])('%j has its spaces', (text) => {
    expect(check(gluedName, text)).toEqual([]);
  });
});
