import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schemas/speakers.schema.json';
import { dispatchIn, folderWith } from './commandLine.ts';

const dispatch = (date: string, body: string) => `date ${date} Ferry News of ${date}\n${body}\nKCNA\n${date}\n`;
const FILES = {
  '2024.dispatch':
    dispatch('2024-05-01', 'Ann Berg, mayor of Moss, said that the ferry would sail. She added that it was safe.') +
    dispatch('2024-06-01', 'Ann Berg, chairwoman of the Harbour Board, said that the ferry had sailed.'),
  'sub/2025.dispatch': dispatch('2025-01-02', '"The ferry, slowly, sails", Lars Dahl said.'),
  'notes.txt': 'Ann Berg said nothing here.\n',
};

describe('dispatch speakers', () => {
  it('prints whoever says the most first, over all files', async () => {
    expect(await dispatchIn(folderWith(FILES), ['speakers', '.'])).toEqual({
      exitCode: 0,
      stdout: [
        'statements  dispatches  dates                     speaker',
        '         3           2  2024-05-01 to 2024-06-01  Ann Berg (person), chairwoman of the Harbour Board',
        '         1           1  2025-01-02                Lars Dahl (person)',
        '2 speakers in 3 dispatches in 2 files',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('prints JSON as its schema has it', async () => {
    const { stdout } = await dispatchIn(folderWith(FILES), ['speakers', '--format', 'json', '.']);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      version: 1,
      speakers: [
        {
          name: 'Ann Berg',
          kind: 'person',
          dispatches: 2,
          statements: 3,
          first: '2024-05-01',
          last: '2024-06-01',
          roles: [
            { text: 'chairwoman of the Harbour Board', dispatches: 1 },
            { text: 'mayor of Moss', dispatches: 1 },
          ],
        },
        { name: 'Lars Dahl', first: '2025-01-02', last: '2025-01-02', roles: [], aliases: [] },
      ],
      summary: { files: 2, dispatches: 3, speakers: 2 },
    });
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('prints CSV, with lists in one field', async () => {
    const { stdout } = await dispatchIn(folderWith(FILES), ['speakers', '--format', 'csv', '.']);
    expect(stdout.split('\r\n')).toEqual([
      'name,kind,statements,dispatches,first,last,roles,aliases',
      'Ann Berg,person,3,2,2024-05-01,2024-06-01,chairwoman of the Harbour Board; mayor of Moss,',
      'Lars Dahl,person,1,1,2025-01-02,2025-01-02,,',
      '',
    ]);
  });

  it('reads standard input, goes on behind a path that is not there, and ends with 2', async () => {
    const ran = await dispatchIn(folderWith({}), ['speakers', '-', './none'], FILES['sub/2025.dispatch']);
    expect(ran).toEqual({
      exitCode: 2,
      stdout: expect.stringContaining('1 speaker in 1 dispatch in 1 file') as string,
      stderr: 'dispatch: ./none: there is no such file or folder\n',
    });
  });

  it('finds nobody in an archive where nobody speaks', async () => {
    const folder = folderWith({ 'a.dispatch': 'date 2025-01-01 Storm\nIt came.\n' });
    expect((await dispatchIn(folder, ['speakers', '.'])).stdout).toBe('0 speakers in 1 dispatch in 1 file\n');
    expect(JSON.parse((await dispatchIn(folder, ['speakers', '--format', 'json', '.'])).stdout)).toEqual({
      version: 1,
      speakers: [],
      summary: { files: 1, dispatches: 1, speakers: 0 },
    });
  });
});
