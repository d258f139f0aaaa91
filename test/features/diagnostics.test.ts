import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { createDiagnosticsProvider, MAXIMUM_DIAGNOSTICS } from '../../server/src/features/diagnostics.ts';
import { rulePage } from '../../server/src/rulePage.ts';
import { changeDocument } from '../../server/src/document.ts';
import { linter, wordRule } from './linting.ts';
import { GOES_ON, lines, open } from './support.ts';

const TWO = lines('date 2025-01-01 T', 'bad rain', 'date 2025-01-02 U', 'snow, bad', '');

test('findings are diagnostics, in the order of the text, where they stand in the document', async () => {
  const provider = createDiagnosticsProvider(linter(wordRule('bad'), wordRule('snow', { level: 'error' })));
  const common = { source: 'dispatch' };
  const coded = (code: string) => ({ code, codeDescription: { href: rulePage(code) } });
  expect(await provider(open(TWO), GOES_ON)).toEqual([
    {
      ...common,
      ...coded('word.bad'),
      severity: DiagnosticSeverity.Warning,
      message: '“bad” is wrong',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
    },
    {
      ...common,
      ...coded('word.snow'),
      severity: DiagnosticSeverity.Error,
      message: '“snow” is wrong',
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
    },
    {
      ...common,
      ...coded('word.bad'),
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

test('of more findings than an editor can show the gravest are given, and how many there are', async () => {
  const storm = Array.from({ length: MAXIMUM_DIAGNOSTICS + 20 }, () => 'bad').join(' ');
  const provider = createDiagnosticsProvider(linter(wordRule('bad'), wordRule('snow', { level: 'error' })));
  const diagnostics = (await provider(open(lines('date 2025-01-01 T', storm, 'snow', '')), GOES_ON)) ?? [];
  expect(diagnostics.filter(({ code }) => code === 'word.snow')).toHaveLength(1);
  expect(diagnostics.filter(({ code }) => code === 'word.bad')).toHaveLength(MAXIMUM_DIAGNOSTICS - 1);
  expect(diagnostics.at(-1)?.message).toBe(
    '200 of 221 findings are shown, the gravest first. "dispatch lint" lists them all.',
  );
});

test('after an edit that adds a dispatch the findings behind it move, and only what changed is checked again', async () => {
  const checked: string[] = [];
  const rule = wordRule('bad');
  const counting: Rule = {
    ...rule,
    check: (dispatch, context) => {
      checked.push(dispatch.text);
      return rule.check(dispatch, context);
    },
  };
  const provider = createDiagnosticsProvider(linter(counting));
  const header = (day: number) => `date 2025-01-0${day} T`;
  const before = open(lines(header(1), 'bad', header(2), 'fine', header(3), 'fine', header(4), 'bad', ''));
  await provider(before, GOES_ON);
  checked.length = 0;
  const start = { line: 2, character: 0 };
  const after = changeDocument(before, [{ range: { start, end: start }, text: lines(header(5), 'bad', '') }], 2);
  const places = (await provider(after, GOES_ON))?.map(({ range }) => range.start.line);
  expect(places).toEqual([1, 3, 9]);
  expect(checked.every((text) => !text.includes(header(4)))).toBe(true);
});
