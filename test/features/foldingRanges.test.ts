import { expect, test } from 'vitest';
import { createFoldingRangesProvider } from '../../server/src/features/foldingRanges.ts';
import { HARBOUR, harbour } from './harbour.ts';
import { GOES_ON, lines, open, scripted } from './support.ts';

const WHOLE_LINES = { rangeLimit: undefined, lineFoldingOnly: true };

test('a dispatch folds from its header to its last line, and so do the words of one voice over several lines', async () => {
  expect(await createFoldingRangesProvider(harbour())(open(HARBOUR + HARBOUR), WHOLE_LINES, GOES_ON)).toEqual([
    { startLine: 0, endLine: 6 },
    { startLine: 2, endLine: 3 },
    { startLine: 7, endLine: 13 },
    { startLine: 9, endLine: 10 },
  ]);
});

test('a client that folds characters gets them', async () => {
  const options = { ...WHOLE_LINES, lineFoldingOnly: false };
  expect(await createFoldingRangesProvider(harbour())(open(HARBOUR), options, GOES_ON)).toEqual([
    { startLine: 0, startCharacter: 0, endLine: 6, endCharacter: 10 },
    { startLine: 2, startCharacter: 0, endLine: 3, endCharacter: 23 },
  ]);
});

test('under a limit dispatches come first, and no dispatch is read for voices that cannot be shown', async () => {
  const analysis = harbour();
  const folds = (rangeLimit: number) =>
    createFoldingRangesProvider(analysis)(open(HARBOUR + HARBOUR), { ...WHOLE_LINES, rangeLimit }, GOES_ON);
  expect(await folds(1)).toEqual([{ startLine: 0, endLine: 6 }]);
  expect(await folds(2)).toEqual([
    { startLine: 0, endLine: 6 },
    { startLine: 7, endLine: 13 },
  ]);
  expect(analysis.read).toEqual([]);
  expect(await folds(3)).toEqual([
    { startLine: 0, endLine: 6 },
    { startLine: 2, endLine: 3 },
    { startLine: 7, endLine: 13 },
  ]);
  expect(analysis.read).toEqual([HARBOUR]);
});

test('nothing that stays on one line folds', async () => {
  const one = scripted([{ name: 'Ada', says: [{ all: 'Ada said no.' }] }]);
  expect(await createFoldingRangesProvider(one)(open('date 2025-01-01 T'), WHOLE_LINES, GOES_ON)).toEqual([]);
  expect(await createFoldingRangesProvider(one)(open(''), WHOLE_LINES, GOES_ON)).toEqual([]);
  expect(await createFoldingRangesProvider(one)(open(lines('a', 'b')), WHOLE_LINES, GOES_ON)).toEqual([]);
  expect(
    await createFoldingRangesProvider(one)(open(lines('date 2025-01-01 T', 'Ada said no.', '')), WHOLE_LINES, GOES_ON),
  ).toEqual([{ startLine: 0, endLine: 1 }]);
});
