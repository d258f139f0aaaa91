import type { SelectionRange } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { createSelectionRangesProvider } from '../../server/src/features/selectionRanges.ts';
import { HARBOUR, harbour } from './harbour.ts';
import { atCursor, lines } from './support.ts';

/**
 * What is selected, step by step, when the selection grows from the cursor; the last two steps are always the whole.
 */
function growing(marked: string): string[] {
  const { document, position } = atCursor(marked);
  const text = marked.replace('|', '');
  const offset = (at: { line: number; character: number }) =>
    text.split('\n').slice(0, at.line).join('\n').length + (at.line > 0 ? 1 : 0) + at.character;
  const steps: string[] = [];
  let range: SelectionRange | undefined = createSelectionRangesProvider(harbour())(document, [position])[0];
  for (; range; range = range.parent) steps.push(text.slice(offset(range.range.start), offset(range.range.end)));
  return steps;
}

const BODY = lines(
  'Orsholm, September 4 (AFP) -- Marta Kestrel, president of Veldmark, opened the harbour.',
  'Noting that the sea is wide, she stressed that ships are safe.',
  'She thanked the divers.',
  '"It is good," said Ruben Adair. -0-',
);
const at = (words: string) => growing(HARBOUR.replace(words, `|${words}`));

test('in the body: word, content, sentence, body, dispatch, archive', () => {
  expect(at('are safe')).toEqual([
    'are',
    'ships are safe.',
    'Noting that the sea is wide, she stressed that ships are safe.',
    BODY,
    HARBOUR.trim(),
    HARBOUR,
  ]);
});

test('in a quotation: word, what the marks hold, the quotation, the statement', () => {
  expect(at('is good')).toEqual([
    'is',
    'It is good,',
    '"It is good,"',
    '"It is good," said Ruben Adair. -0-',
    BODY,
    HARBOUR.trim(),
    HARBOUR,
  ]);
});

test('over a speaker and in the dateline: the name, the parts of the dateline', () => {
  expect(at('Kestrel').slice(0, 2)).toEqual(['Kestrel', 'Marta Kestrel']);
  expect(at('September').slice(0, 3)).toEqual(['September', 'September 4', 'Orsholm, September 4 (AFP) --']);
});

test('in header and trailer: word, part, line', () => {
  expect(at('Opens')).toEqual(['Opens', 'Harbour Opens', 'date 2025-09-07 Harbour Opens', HARBOUR.trim(), HARBOUR]);
  expect(at('09-05')).toEqual(['09', '2025-09-05', HARBOUR.trim(), HARBOUR]);
});

test('an empty document, and a place past its end, select the whole', () => {
  expect(growing('|')).toEqual(['']);
  expect(growing(`${HARBOUR}|`)).toEqual([HARBOUR]);
});
