import { expect, test } from 'vitest';
import { copiedText } from '../../../client/src/speakersView/copiedText.ts';
import { speakerRows } from '../../../client/src/speakersView/speakers.ts';
import { dispatch, harbourRows, list, speaker } from './support.ts';

test('a copy has the speaker, and for each dispatch its title and date and a statement a line', () => {
  expect(harbourRows().map(copiedText)[1]?.split('\n')).toEqual([
    'Ada Berg',
    'Ferry Resumes, 2025-01-01',
    'the harbour is open.',
    '',
    'Ferry Stops, 2025-01-02',
    'ice has closed the port.',
    '',
  ]);
});

test('a header without title and date is copied as such', () => {
  const rows = speakerRows(list(dispatch(null, null, speaker('Ada Berg', 1, 'it rained.'))));
  expect(rows.map(copiedText)).toEqual(['Ada Berg\n(no title), no date\nit rained.\n']);
});
