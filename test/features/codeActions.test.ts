import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { createCodeActionsProvider, FIX_ALL } from '../../server/src/features/codeActions.ts';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { createComparisons } from '../../server/src/features/comparisons.ts';
import type { Linters } from '../../server/src/linter.ts';
import { linter, wordRule } from './linting.ts';
import { GOES_ON, lines, open, shown } from './support.ts';

const TEXT = lines('date 2025-01-01 T', 'bad rain', 'date 2025-01-02 U', 'snow, bad', '');

/** What is offered for a place, in words. */
async function offered(
  rules: Linters,
  line: number,
  character: number,
  only?: string[],
  compared: readonly FileFinding[] = [],
) {
  const at = { line, character };
  const document = open(TEXT);
  const comparisons = createComparisons({ compare: () => Promise.resolve(compared) });
  await comparisons.compare(document, GOES_ON);
  const actions = await createCodeActionsProvider(rules, comparisons)(document, { start: at, end: at }, only, GOES_ON);
  return actions?.map(inWords);
}

function inWords({ title, kind, isPreferred, diagnostics, edit }: CodeAction): string {
  const edits = Object.values(edit?.changes ?? {})
    .flat()
    .map(({ range, newText }) => `${shown(range)} ${newText}`);
  const mends = diagnostics?.map(({ code }) => String(code)).join() ?? 'all';
  return `${title} | ${kind ?? ''}${isPreferred ? ', preferred' : ''} | ${mends} | ${edits.join(', ')}`;
}

const GOOD = wordRule('bad', { mends: ['good'] });

test('a certain fix is preferred, and so that all of its kind are mended at once is offered too', async () => {
  expect(await offered(linter(GOOD), 1, 2)).toEqual([
    'Write good | quickfix, preferred | word.bad | 1:0-1:3 good',
    'Fix all 2 word.bad in this file | quickfix | all | 1:0-1:3 good, 3:6-3:9 good',
  ]);
});

test('where a fault is the only one of its kind there is no fix for all', async () => {
  expect(await offered(linter(wordRule('snow', { mends: ['sleet'] })), 3, 0)).toEqual([
    'Write sleet | quickfix, preferred | word.snow | 3:0-3:4 sleet',
  ]);
});

test('of two readings both are offered, and neither is preferred or applied to all', async () => {
  expect(await offered(linter(wordRule('bad', { mends: ['good', 'fair'], safe: false })), 1, 0)).toEqual([
    'Write good | quickfix | word.bad | 1:0-1:3 good',
    'Write fair | quickfix | word.bad | 1:0-1:3 fair',
  ]);
});

test('away from a fault, and for a fault without a fix, nothing is offered', async () => {
  expect(await offered(linter(GOOD), 1, 5)).toEqual([]);
  expect(await offered(linter(wordRule('bad')), 1, 1)).toEqual([]);
});

test('all certain fixes are given where they are asked for by kind, and only there', async () => {
  const rules = linter(
    GOOD,
    wordRule('snow', { mends: ['sleet'] }),
    wordRule('rain', { mends: ['hail'], safe: false }),
  );
  const all = [`Fix all that is certain | ${FIX_ALL} | all | 1:0-1:3 good, 3:0-3:4 sleet, 3:6-3:9 good`];
  expect(await offered(rules, 0, 0, [FIX_ALL])).toEqual(all);
  expect(await offered(rules, 0, 0, [CodeActionKind.SourceFixAll])).toEqual(all);
  expect(await offered(rules, 0, 0, [CodeActionKind.Source])).toEqual(all);
  expect(await offered(rules, 0, 0)).toEqual([]);
  expect(await offered(rules, 1, 0, [CodeActionKind.Refactor])).toEqual([]);
  expect(await offered(linter(), 0, 0, [FIX_ALL])).toEqual([]);
});

test('of two fixes for the same characters the first is applied; each kind by itself keeps its own', async () => {
  const rules = linter(GOOD, wordRule('bad rain', { mends: ['sun'] }), wordRule('ad', { mends: ['ED'] }));
  expect(await offered(rules, 0, 0, [FIX_ALL])).toEqual([
    `Fix all that is certain | ${FIX_ALL} | all | 1:0-1:3 good, 3:6-3:9 good`,
  ]);
  expect(await offered(rules, 3, 9)).toEqual([
    'Write good | quickfix, preferred | word.bad | 3:6-3:9 good',
    'Write ED | quickfix, preferred | word.ad | 3:7-3:9 ED',
    'Fix all 2 word.bad in this file | quickfix | all | 1:0-1:3 good, 3:6-3:9 good',
    'Fix all 2 word.ad in this file | quickfix | all | 1:1-1:3 ED, 3:7-3:9 ED',
  ]);
});

test('a cursor that rests asks nothing of the dispatches around', async () => {
  const read: string[] = [];
  const rule = { ...wordRule('bad'), check: ({ text }: { text: string }) => (read.push(text), []) };
  await offered(linter(rule), 3, 0);
  expect(read).toEqual(['date 2025-01-02 U\nsnow, bad\n']);
});

test('what comparing has shown is mended like everything else', async () => {
  const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 8 } };
  const fix = { title: 'Write "hail"', edits: [{ range, newText: 'hail' }], safe: false };
  const finding: FileFinding = { code: 'word.rain', level: 'info', message: '', range, url: '', related: [], fix };
  expect(await offered(linter(GOOD), 1, 4, undefined, [finding])).toEqual([
    'Write "hail" | quickfix | word.rain | 1:4-1:8 hail',
  ]);
  expect(await offered(linter(GOOD), 1, 4, [FIX_ALL], [finding])).toEqual([
    `Fix all that is certain | ${FIX_ALL} | all | 1:0-1:3 good, 3:6-3:9 good`,
  ]);
  expect(await offered(linter(), 3, 0, undefined, [finding])).toEqual([]);
});
