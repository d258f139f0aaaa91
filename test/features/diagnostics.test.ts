import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { createDiagnosticsProvider } from '../../server/src/features/diagnostics.ts';
import { changeDocument } from '../../server/src/document.ts';
import { linter, wordRule } from './linting.ts';
import { GOES_ON, lines, open } from './support.ts';

const TWO = lines('date 2025-01-01 T', 'bad rain', 'date 2025-01-02 U', 'snow, bad', '');

test('findings are diagnostics, in the order of the text, where they stand in the document', async () => {
  const provider = createDiagnosticsProvider(linter(wordRule('bad'), wordRule('snow', { level: 'error' })));
  const common = { source: 'dispatch' };
  expect(await provider(open(TWO), GOES_ON)).toEqual([
    {
      ...common,
      code: 'word.bad',
      severity: DiagnosticSeverity.Warning,
      message: '“bad” is wrong',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
    },
    {
      ...common,
      code: 'word.snow',
      severity: DiagnosticSeverity.Error,
      message: '“snow” is wrong',
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
    },
    {
      ...common,
      code: 'word.bad',
      severity: DiagnosticSeverity.Warning,
      message: '“bad” is wrong',
      range: { start: { line: 3, character: 6 }, end: { line: 3, character: 9 } },
    },
  ]);
});

test('each level has its severity, and a rule that is off finds nothing', async () => {
  const severity = async (level: Rule['level']) =>
    (await createDiagnosticsProvider(linter(wordRule('rain', { level })))(open(TWO), GOES_ON))?.map(
      (one) => one.severity,
    );
  expect(await severity('error')).toEqual([DiagnosticSeverity.Error]);
  expect(await severity('warning')).toEqual([DiagnosticSeverity.Warning]);
  expect(await severity('info')).toEqual([DiagnosticSeverity.Information]);
  expect(await severity('hint')).toEqual([DiagnosticSeverity.Hint]);
  expect(await severity('off')).toEqual([]);
});

test('other places that show the fault are told', async () => {
  const rule: Rule = {
    ...wordRule('bad'),
    check: () => [
      {
        span: { start: 0, end: 4 },
        message: 'm',
        fixes: [],
        related: [{ span: { start: 18, end: 21 }, message: 'here' }],
      },
    ],
  };
  const found = await createDiagnosticsProvider(linter(rule))(open(TWO), GOES_ON);
  expect(found?.map((one) => one.relatedInformation)).toEqual([
    [
      {
        location: {
          uri: 'file:///archive.dispatch',
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
        },
        message: 'here',
      },
    ],
    [
      {
        location: {
          uri: 'file:///archive.dispatch',
          range: { start: { line: 3, character: 0 }, end: { line: 3, character: 3 } },
        },
        message: 'here',
      },
    ],
  ]);
});

test('an edit checks only the dispatch it touches and its neighbours again', async () => {
  const checked: string[] = [];
  const rule: Rule = { ...wordRule('bad'), check: ({ text }) => (checked.push(text.slice(0, 17)), []) };
  const provider = createDiagnosticsProvider(linter(rule));
  const headers = Array.from({ length: 7 }, (_, index) => `date 2025-01-0${index + 1} T`);
  const before = open(headers.map((header) => `${header}\nrain\n`).join(''));
  await provider(before, GOES_ON);
  expect(checked).toEqual(headers);

  checked.length = 0;
  const at = { line: 7, character: 4 };
  await provider(changeDocument(before, [{ range: { start: at, end: at }, text: 's' }], 2), GOES_ON);
  expect(checked).toEqual(headers.slice(2, 5));
});
