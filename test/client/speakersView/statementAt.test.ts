import { expect, test } from 'vitest';
import { speakerRows } from '../../../client/src/speakersView/speakers.ts';
import { statementAt } from '../../../client/src/speakersView/statementAt.ts';
import { dispatch, harbourRows, list, range, speaker } from './support.ts';

const at = (line: number, character: number) => statementAt(harbourRows(), { line, character })?.text;

test('the statement at the cursor is found, at both of its ends as well', () => {
  expect([at(1, 0), at(1, 40), at(12, 7), at(13, 1)]).toEqual([
    'the ferry runs again.',
    'the ferry runs again.',
    'nobody was cold.',
    'it will thaw.',
  ]);
});

test('where nobody speaks there is none', () => {
  expect([at(0, 5), at(1, 41), at(20, 0)]).toEqual([undefined, undefined, undefined]);
});

test('of two statements around the cursor the one that begins last counts', () => {
  const outer = speaker('Ada Berg', 1, 'outer');
  const inner = { ...speaker('Zoe Lind', 1), statements: [{ range: range(1, 10, 20), text: 'inner', cue: null }] };
  const find = (...speakers: (typeof outer)[]) =>
    statementAt(speakerRows(list(dispatch('T', null, ...speakers))), { line: 1, character: 15 })?.text;
  expect([find(outer, inner), find(inner, outer)]).toEqual(['inner', 'inner']);
});
