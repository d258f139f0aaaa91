import { expect, test } from 'vitest';
import { speakerRows } from '../../../client/src/speakersView/speakers.ts';
import { dispatch, harbourRows, list, range, said, speaker } from './support.ts';

test('a full name is one speaker through all dispatches, with all roles', () => {
  expect(said(harbourRows())).toEqual([
    ['Émile Roux', ['the ferry runs again.']],
    ['Ada Berg', ['the harbour\nis open.', 'ice has closed the port.']],
    ['Zoe Lind', ['nobody was cold.', 'it will thaw.', 'it always does.']],
  ]);
  expect(harbourRows()[1]?.roles).toEqual(['harbour master', 'captain']);
});

test('a row carries what the server listed', () => {
  const only = dispatch('T', null, speaker('Ada Berg', 3, 'it rained.'));
  const id = '["person","Ada Berg"]';
  expect(speakerRows(list(only))).toEqual([
    {
      type: 'speaker',
      id,
      name: 'Ada Berg',
      kind: 'person',
      roles: [],
      statements: [
        {
          type: 'statement',
          id: `${id}/0`,
          speakerId: id,
          dispatch: only,
          range: range(3, 0, 40),
          text: 'it rained.',
          cue: 'said',
        },
      ],
    },
  ]);
});

test('descriptions and single names stay apart, a body is the same everywhere', () => {
  const speakers = () => [
    { ...speaker('the spokesman', 1, 'a'), kind: 'unnamed' as const },
    { ...speaker('residents', 2, 'b'), kind: 'group' as const },
    speaker('Berg', 3, 'c'),
    { ...speaker('Ministry of Tides', 4, 'd'), kind: 'organization' as const },
  ];
  const rows = speakerRows(list(dispatch('One', null, ...speakers()), dispatch('Two', null, ...speakers())));
  expect(said(rows)).toEqual([
    ['the spokesman', ['a']],
    ['residents', ['b']],
    ['Berg', ['c']],
    ['Ministry of Tides', ['d', 'd']],
    ['the spokesman', ['a']],
    ['residents', ['b']],
    ['Berg', ['c']],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('ids stay the same when something is said elsewhere', () => {
  const before = speakerRows(list(dispatch('T', null, speaker('Ada Berg', 1, 'a'), speaker('Zoe Lind', 2, 'b'))));
  const after = speakerRows(list(dispatch('T', null, speaker('Ada Berg', 1, 'a', 'new'), speaker('Zoe Lind', 3, 'b'))));
  expect(after[1]?.statements.map(({ id }) => id)).toEqual(before[1]?.statements.map(({ id }) => id));
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});
