import { expect, test } from 'vitest';
import { createSpeakersListProvider } from '../../server/src/features/speakersList.ts';
import { HARBOUR, harbour } from './harbour.ts';
import { GOES_ON, lines, open, scripted } from './support.ts';

const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

test('each dispatch lists its speakers, and each speaker what it said', async () => {
  expect(await createSpeakersListProvider(harbour())(open(HARBOUR), GOES_ON)).toEqual({
    total: 1,
    dispatches: [
      {
        title: 'Harbour Opens',
        date: '2025-09-07',
        range: range(0, 1, 6, 10),
        language: 'english',
        speakers: [
          {
            name: 'Marta Kestrel',
            kind: 'person',
            roles: ['president of Veldmark'],
            statements: [
              { range: range(2, 0, 2, 62), text: 'ships are safe.', cue: 'stressed' },
              { range: range(3, 0, 3, 23), text: 'the divers.', cue: 'thanked' },
            ],
          },
          {
            name: 'Ruben Adair',
            kind: 'person',
            roles: [],
            statements: [{ range: range(4, 0, 4, 35), text: '"It is good,"', cue: 'said' }],
          },
        ],
      },
    ],
  });
});

test('a header may lack title and date, a statement its cue, and text before the first header is left out', async () => {
  const text = lines('hello', 'date 2025-09', 'Ada went on.');
  const analysis = scripted([{ name: 'Ada', says: [{ all: 'Ada went on.' }] }]);
  expect(await createSpeakersListProvider(analysis)(open(text), GOES_ON)).toEqual({
    total: 1,
    dispatches: [
      {
        title: null,
        date: null,
        range: range(1, 0, 2, 12),
        language: 'english',
        speakers: [
          {
            name: 'Ada',
            kind: 'person',
            roles: [],
            statements: [{ range: range(2, 0, 2, 12), text: 'Ada went on.', cue: null }],
          },
        ],
      },
    ],
  });
});

test('a dispatch in another language is listed as such', async () => {
  const text = lines('date 2025-09-07 T', 'Es regnet.');
  expect(await createSpeakersListProvider(scripted([], [], 'other'))(open(text), GOES_ON)).toEqual({
    total: 1,
    dispatches: [{ title: 'T', date: '2025-09-07', range: range(0, 0, 1, 10), language: 'other', speakers: [] }],
  });
});

test('whole dispatches are listed up to the limit; those behind are counted and not read', async () => {
  const listed = async (mostStatements: number) => {
    const analysis = harbour();
    const list = await createSpeakersListProvider(analysis, mostStatements)(open(HARBOUR.repeat(4)), GOES_ON);
    return { listed: list?.dispatches.length, total: list?.total, read: analysis.read.length };
  };
  expect(await listed(12)).toEqual({ listed: 4, total: 4, read: 4 });
  expect(await listed(6)).toEqual({ listed: 2, total: 4, read: 3 });
  expect(await listed(2)).toEqual({ listed: 0, total: 4, read: 1 });
});
