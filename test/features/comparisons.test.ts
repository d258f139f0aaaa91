import { expect, test } from 'vitest';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { changeDocument, type DispatchDocument } from '../../server/src/document.ts';
import { createComparisons } from '../../server/src/features/comparisons.ts';
import { CANCELLED, GOES_ON, lines, open, shown } from './support.ts';

const URI = 'file:///archive.dispatch';
const FOUR = lines(
  'date 2025-01-01 T',
  'Rain.',
  'date 2025-01-02 U',
  'Snow.',
  'date 2025-01-03 V',
  'Hail.',
  'date 2025-01-04 W',
  'Sun.',
  '',
);

const onLine = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 4 } });

/** A finding on a line of the document, related to another line of a file. */
function finding(line: number, path: string, other: number): FileFinding {
  return {
    code: 'archive.duplicate',
    level: 'warning',
    message: 'The same stands before.',
    range: onLine(line),
    url: '',
    related: [{ path, range: onLine(other), message: 'The first of them.' }],
    fix: { title: 'Write "T"', edits: [{ range: onLine(line), newText: 'T' }], safe: false },
  };
}

/**
 * What is known of a document in which these were found, after an edit: each finding, what it is related to, its fix.
 */
async function known(found: readonly FileFinding[], edit: (before: DispatchDocument) => DispatchDocument) {
  const comparisons = createComparisons({ compare: () => Promise.resolve(found) });
  const document = open(FOUR, URI);
  await comparisons.compare(document, GOES_ON);
  return comparisons
    .findings(edit(document))
    .map(({ range, related, fix }) => [
      shown(range),
      related.map((place) => `${place.path} ${shown(place.range)}`),
      fix?.edits.map((each) => shown(each.range)),
    ]);
}

function insert(line: number, text: string): (document: DispatchDocument) => DispatchDocument {
  const at = { line, character: 0 };
  return (document) => changeDocument(document, [{ range: { start: at, end: at }, text }], 2);
}

test('findings stand where they were found as long as the document is the same', async () => {
  expect(await known([finding(4, URI, 0)], (document) => document)).toEqual([
    ['4:0-4:4', [`${URI} 0:0-0:4`], ['4:0-4:4']],
  ]);
});

test('they move with the dispatches behind an edit, with what they are related to', async () => {
  const text = lines('date 2024-12-31 S', 'Fog.', '');
  expect(await known([finding(6, URI, 4), finding(6, 'file:///other.dispatch', 4)], insert(0, text))).toEqual([
    ['8:0-8:4', [`${URI} 6:0-6:4`], ['8:0-8:4']],
    ['8:0-8:4', ['file:///other.dispatch 4:0-4:4'], ['8:0-8:4']],
  ]);
});

test('in the dispatches that an edit touched nothing is known any more', async () => {
  expect(await known([finding(0, URI, 4), finding(4, URI, 0)], insert(1, 'Much rain.\n'))).toEqual([
    ['5:0-5:4', [], ['5:0-5:4']],
  ]);
  expect(await known([finding(4, URI, 0)], insert(6, 'More hail.\n'))).toEqual([]);
});

test('a document that was never compared has no findings, and a cancelled comparison changes nothing', async () => {
  const answers = [[finding(4, URI, 0)], null, []];
  const comparisons = createComparisons({ compare: () => Promise.resolve(answers.shift() ?? null) });
  const document = open(FOUR, URI);
  expect(comparisons.findings(document)).toEqual([]);
  expect(await comparisons.compare(document, GOES_ON)).toBe(true);
  expect(await comparisons.compare(document, GOES_ON)).toBe(false);
  expect(await comparisons.compare(document, CANCELLED)).toBe(false);
  expect(comparisons.findings(document)).toEqual([finding(4, URI, 0)]);
});
