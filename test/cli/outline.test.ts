import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schemas/outline.schema.json';
import { dispatchIn, folderWith } from './commandLine.ts';

const ARCHIVE = [
  'A word before.',
  ' date 2025-01-02 Ferry Opens at Port Alma',
  'Port Alma, December 30 (KCNA) -- Ann Berg, chairwoman of the Harbour Board, said that the ferry would sail.',
  'She stressed that it was safe. -0-',
  'KCNA',
  '2025-01-01',
  '',
  'date 2025-02-30 No Such Day',
  'Nothing is said.',
  '',
].join('\n');

const range = (start: readonly [number, number], end: readonly [number, number]) => ({
  start: { line: start[0], character: start[1] },
  end: { line: end[0], character: end[1] },
});

/** In place of what the schema says of the whole: a line is one dispatch. */
const WITHOUT_FILES = { required: ['path'], properties: { path: { type: 'string' } }, additionalProperties: true };

describe('dispatch outline', () => {
  it('prints JSON with zero-based positions as its schema has it', async () => {
    const { exitCode, stdout } = await dispatchIn(folderWith({ 'a.dispatch': ARCHIVE }), [
      'outline',
      '--format',
      'json',
      '.',
    ]);
    const report: unknown = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: './a.dispatch',
          dispatches: [
            {
              title: 'Ferry Opens at Port Alma',
              date: '2025-01-02',
              dateline: { place: 'Port Alma', date: '2024-12-30', agency: 'KCNA' },
              source: 'KCNA',
              closingDate: '2025-01-01',
              range: range([1, 0], [5, 10]),
              speakers: [
                {
                  name: 'Ann Berg',
                  kind: 'person',
                  roles: ['chairwoman of the Harbour Board'],
                  aliases: [],
                  statements: [
                    {
                      range: range([2, 33], [2, 107]),
                      mention: { text: 'Ann Berg', range: range([2, 33], [2, 41]) },
                      cue: { text: 'said', range: range([2, 76], [2, 80]) },
                      mode: 'indirect',
                      foundBy: expect.stringMatching(/^[a-z-]+$/) as string,
                    },
                    {
                      range: range([3, 0], [3, 30]),
                      mention: { text: 'She', range: range([3, 0], [3, 3]) },
                      cue: { text: 'stressed', range: range([3, 4], [3, 12]) },
                      mode: 'indirect',
                      foundBy: expect.stringMatching(/^[a-z-]+$/) as string,
                    },
                  ],
                },
              ],
            },
            {
              title: 'No Such Day',
              date: null,
              dateline: null,
              source: null,
              closingDate: null,
              range: range([7, 0], [8, 16]),
              speakers: [],
            },
          ],
        },
      ],
    });
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('prints a dispatch a line with its path as ndjson', async () => {
    const { stdout } = await dispatchIn(folderWith({ 'a.dispatch': ARCHIVE }), ['outline', '--format', 'ndjson', '.']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; title: string });
    // Each is a dispatch as the JSON has it, besides its path.
    const validate = new Ajv2020({ strict: false }).compile({ ...schema, $ref: '#/$defs/dispatch', ...WITHOUT_FILES });
    for (const line of lines) expect([validate(line), validate.errors]).toEqual([true, null]);
    expect(lines.map(({ path, title }) => [path, title])).toEqual([
      ['./a.dispatch', 'Ferry Opens at Port Alma'],
      ['./a.dispatch', 'No Such Day'],
    ]);
  });

  it('prints text for people with one-based places', async () => {
    const { stdout } = await dispatchIn(folderWith({ 'a.dispatch': ARCHIVE }), ['outline', '.']);
    expect(stdout).toBe(
      [
        './a.dispatch',
        '  2: 2025-01-02 Ferry Opens at Port Alma',
        '    Ann Berg, chairwoman of the Harbour Board: 2 statements at 3:34 4:1',
        '  8: (no date) No Such Day',
        '',
      ].join('\n'),
    );
  });

  it('prints whole JSON for no file at all', async () => {
    const { stdout } = await dispatchIn(folderWith({}), ['outline', '--format', 'json', '.']);
    expect(JSON.parse(stdout)).toEqual({ version: 1, files: [] });
  });

  it('prints whole JSON of many files, in order, with a word on those that cannot be read', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `${String(at).padStart(2, '0')}.dispatch`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, `date 2025-01-02 ${name}\nIt opened.\n`])));
    const args = ['outline', '--format', 'json', '-', './none.dispatch', '.'];
    const { exitCode, stdout, stderr } = await dispatchIn(folder, args, ARCHIVE);
    const { files } = JSON.parse(stdout) as { files: { path: string; dispatches: { title: string }[] }[] };
    expect(files.map(({ path, dispatches }) => [path, dispatches.map(({ title }) => title)])).toEqual([
      ['<stdin>', ['Ferry Opens at Port Alma', 'No Such Day']],
      ...names.map((name) => [`./${name}`, [name]]),
    ]);
    expect([exitCode, stderr]).toEqual([2, 'dispatch: ./none.dispatch: there is no such file or folder\n']);
  });
});
