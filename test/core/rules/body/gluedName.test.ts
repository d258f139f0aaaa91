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
    'date 2025-09-07 Ferry Leaves Harbour\nHe bought 5 kWh of it.',
  ])('%j has its spaces', (text) => {
    expect(check(gluedName, text)).toEqual([]);
  });
});
