import { describe, expect, it } from 'vitest';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { dispatchOf, STORM } from '../core/rules/dispatches.ts';
import { inWords, lintText } from './linting.ts';

const COLON = 'date: 2025-09-07 Ferry Opens\nIt opened.\n';

describe('linting a file', () => {
  it('places the findings of every dispatch in the file, in the order of the text', async () => {
    const { findings } = await lintText('a.dispatch', `notes\n${COLON}${COLON}`);
    expect(findings.map(inWords)).toEqual([
      '0:0-0:5 error header.preamble',
      '1:4-1:5 error header.keyword-colon (Remove the colon)',
      '3:4-3:5 error header.keyword-colon (Remove the colon)',
    ]);
  });

  it('compares its dispatches with one another', async () => {
    const { findings } = await lintText('2025-09-07.dispatch', 'date 2025-09-08 Ferry Opens\r\nIt opened.\r\nMoss.\n');
    expect(findings.map(inWords)).toEqual([
      '0:5-0:15 warning archive.file-name',
      '2:5-3:0 warning archive.line-ends (End every line of the dispatch in CRLF)',
    ]);
  });

  it('names the encoding of a file', async () => {
    const { file, findings } = await lintText(
      'old/a.dispatch',
      Buffer.from('date 2025-09-07 Caf\xe9\nCaf\xe9 d\xe9j\xe0.\n', 'latin1'),
    );
    expect([file, findings.map(inWords)]).toEqual([
      { name: 'a.dispatch', encoding: 'iso-8859-1', byteOrderMark: false },
      ['0:0-0:1 warning archive.encoding'],
    ]);
  });

  it('gives for the comparison with other files the facts of each dispatch, and the lines on which they stand', async () => {
    const linted = await lintText('a.dispatch', `notes\n${dispatchOf('2025-09-07', 'Storm', STORM)}`);
    expect(linted.dispatches).toBe(1);
    expect(linted.compared).toEqual([
      {
        firstLine: 1,
        lines: [
          [0, 0],
          [1, 22],
          [2, 264],
        ],
        facts: {
          date: '2025-09-07',
          dateSpan: { start: 5, end: 15 },
          title: { name: 'Storm', span: { start: 16, end: 21 } },
          body: { words: 46, hash: expect.any(Number) as number, sketch: expect.any(String) as string },
          agency: null,
          source: { name: 'KCNA', span: { start: 264, end: 268 } },
          hasClosingDate: true,
          bodyEnd: { start: 258, end: 263 },
          persons: [],
        },
      },
    ]);
  });

  it('finds out no more than the rules that are on ask for', async () => {
    const off = { level: 'off' } as const;
    const config = {
      ...DEFAULT_LINT_CONFIG,
      rules: {
        'archive.duplicate': off,
        'archive.duplicate-retitled': off,
        'archive.near-duplicate': off,
        'archive.same-header': off,
        'speaker.two-spellings': off,
      },
    };
    const text = 'date 2025-09-07 Storm\nThe ferry is late, Anna Marie Dahl said on Monday.\n';
    const facts = async (used = DEFAULT_LINT_CONFIG) => (await lintText('a.dispatch', text, used)).compared[0]?.facts;
    const { body, persons } = (await facts()) ?? {};
    expect([body?.words, persons?.map(({ name }) => name)]).toEqual([10, ['Anna Marie Dahl']]);
    expect(await facts(config)).toMatchObject({ body: { words: 0, hash: 0, sketch: '' }, persons: [] });
  });

  it('reads by the names that a configuration adds, and at its levels', async () => {
    const rules = { 'header.keyword-colon': { level: 'hint' }, 'dateline.dash-space': { level: 'off' } } as const;
    const config = { rules, knownAgencies: ['Nordisk'], knownSources: [] };
    const { findings, compared } = await lintText('a.dispatch', `${COLON}Nordisk\n`, config);
    expect(findings.map(inWords)).toEqual(['0:4-0:5 hint header.keyword-colon (Remove the colon)']);
    expect(compared[0]?.facts.source?.name).toBe('Nordisk');
  });
});
