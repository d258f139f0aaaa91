import { expect, test } from 'vitest';
import { skippedLines, statusDetails, statusText } from '../../../client/src/archiveLint/wording.ts';
import type { ArchiveSummary } from '../../../server/src/background/protocol.ts';

const ONE: ArchiveSummary = { files: 1, dispatches: 1, plainTexts: 0, skipped: 0, reasons: [], shown: 1, total: 1 };
const MANY: ArchiveSummary = {
  files: 12_000,
  dispatches: 90_000,
  plainTexts: 2,
  skipped: 3,
  reasons: [{ path: '/news/a.dispatch', reason: 'permission denied' }],
  shown: 10_000,
  total: 23_456,
};

test('the status item says how much was read and found', () => {
  expect([statusText(ONE), statusText(MANY)]).toEqual([
    '$(checklist) 1 file: 1 finding',
    '$(checklist) 12,000 files: 23,456 findings',
  ]);
});

test('its details say what was not read, and what is not shown', () => {
  expect(statusDetails(ONE)).toEqual(['1 dispatch in 1 file was read.']);
  expect(statusDetails({ ...ONE, plainTexts: 1, skipped: 1 })).toEqual([
    '1 dispatch in 1 file was read.',
    '1 plain text is no dispatch.',
    '1 file or folder could not be read: Dispatch: Show Log says why.',
  ]);
  expect(statusDetails(MANY)).toEqual([
    '90,000 dispatches in 12,000 files were read.',
    '2 plain texts are no dispatches.',
    '3 files or folders could not be read: Dispatch: Show Log says why.',
    '10,000 of 23,456 findings are shown: dispatch lint lists them all.',
  ]);
});

test('the log names what could not be read', () => {
  expect(skippedLines(ONE)).toEqual([]);
  expect(skippedLines(MANY)).toEqual(['/news/a.dispatch: permission denied', '... and 2 more']);
});
