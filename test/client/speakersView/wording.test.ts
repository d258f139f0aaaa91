import { expect, test } from 'vitest';
import { speakerRows } from '../../../client/src/speakersView/speakers.ts';
import {
  orderDescription,
  speakerDescription,
  speakerSpoken,
  statementLabel,
  statementSpoken,
  viewMessage,
} from '../../../client/src/speakersView/wording.ts';
import { dispatch, harbourRows, list, speaker } from './support.ts';

test('rows say who speaks and how often', () => {
  expect(harbourRows().map((row) => [speakerDescription(row), speakerSpoken(row)])).toEqual([
    ['1 statement', 'Émile Roux, 1 statement'],
    ['harbour master · captain · 2 statements', 'Ada Berg, harbour master, captain, 2 statements'],
    ['3 statements', 'Zoe Lind, 3 statements'],
  ]);
});

test('rows say what is said, and a screen reader where', () => {
  expect(harbourRows()[1]?.statements.map((row) => [statementLabel(row), statementSpoken(row)])).toEqual([
    ['the harbour is open.', 'the harbour is open., said, line 3, Ferry Resumes, 2025-01-01'],
    ['ice has closed the port.', 'ice has closed the port., said, line 12, Ferry Stops, 2025-01-02'],
  ]);
});

test('a long statement is cut, and one without words has a label all the same', () => {
  const rows = speakerRows(list(dispatch('T', null, speaker('Ada Berg', 1, 'x'.repeat(1_000_000), ' \n'))));
  expect(rows[0]?.statements.map(statementLabel)).toEqual([`${'x'.repeat(200)}…`, '…']);
});

test('the order is named where it is not the usual one', () => {
  expect((['appearance', 'name', 'statements'] as const).map(orderDescription)).toEqual([
    '',
    'by name',
    'by number of statements',
  ]);
});

test('the message says what is not shown, and why', () => {
  const all = list(dispatch('T', null));
  expect([
    viewMessage(all, 3, 3, ''),
    viewMessage(all, 3, 1, 'ice'),
    viewMessage(all, 0, 0, 'ice'),
    viewMessage(list(), 0, 0, ''),
    viewMessage({ ...all, total: 4000 }, 3, 3, ''),
    viewMessage({ ...all, total: 4000 }, 1, 0, 'ice'),
  ]).toEqual([
    '',
    'Filtered by "ice": 1 of 3 speakers. Clear Filter shows all.',
    'Nobody is found speaking here.',
    'Nobody is found speaking here.',
    'The document is long: only the first 1 of 4,000 dispatches are listed.',
    'The document is long: only the first 1 of 4,000 dispatches are listed. Filtered by "ice": 0 of 1 speaker. Clear Filter shows all.',
  ]);
});

test('who speaks no English is told from who says nothing', () => {
  const other = { ...dispatch('T', null), language: 'other' } as const;
  expect([
    viewMessage(list(other), 0, 0, 'ice'),
    viewMessage(list(other, other), 0, 0, ''),
    viewMessage(list(other, dispatch('T', null)), 0, 0, ''),
    viewMessage(list(other, dispatch('T', null), dispatch('T', null)), 3, 1, 'ice'),
  ]).toEqual([
    'The dispatch is not in English: speakers are read in English only.',
    'The dispatches are not in English: speakers are read in English only.',
    '1 of 2 dispatches is not in English: speakers are read in English only.',
    '1 of 3 dispatches is not in English: speakers are read in English only. Filtered by "ice": 1 of 3 speakers. Clear Filter shows all.',
  ]);
});
