import { expect, test } from 'vitest';
import { filtered } from '../../../client/src/speakersView/filter.ts';
import { harbourRows, said } from './support.ts';

test('a name is found whatever its case and accents, and keeps all its statements', () => {
  expect(said(filtered(harbourRows(), 'EMILE'))).toEqual([['Émile Roux', ['the ferry runs again.']]]);
  expect(said(filtered(harbourRows(), 'lind'))).toEqual([
    ['Zoe Lind', ['nobody was cold.', 'it will thaw.', 'it always does.']],
  ]);
});

test('a role is found', () => {
  expect(said(filtered(harbourRows(), 'captain'))).toEqual([
    ['Ada Berg', ['the harbour\nis open.', 'ice has closed the port.']],
  ]);
});

test('words of a statement leave only the statements with them', () => {
  expect(said(filtered(harbourRows(), 'thaw'))).toEqual([['Zoe Lind', ['it will thaw.']]]);
});

test('white space alone filters nothing, and what nobody says leaves nobody', () => {
  expect(filtered(harbourRows(), '  ')).toEqual(harbourRows());
  expect(filtered(harbourRows(), 'volcano')).toEqual([]);
});
