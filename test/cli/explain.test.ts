import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schemas/explain.schema.json';
import { dispatchIn, folderWith } from './commandLine.ts';

const ARCHIVE = [
  'date 2025-09-06 Quiet Day',
  'Nothing is said.',
  'date 2025-09-07 Ferry Opens',
  'Ann Berg, chairwoman of the Harbour Board, said that the ferry would sail in the first week of the month.',
  'She stressed that it was safe. The pier was praised. It is blue.',
  '',
].join('\n');

describe('dispatch explain', () => {
  it('says of each sentence of a line to whom it is attributed, how that was found, or why not', async () => {
    const folder = folderWith({ 'a.dispatch': ARCHIVE });
    expect(await dispatchIn(folder, ['explain', './a.dispatch:5'])).toEqual({
      exitCode: 0,
      stdout: [
        './a.dispatch:5:1: She stressed that it was safe.',
        '  attributed to Ann Berg ("She"), cue "stressed"',
        '    that-clause: a clause behind the cue says what is said: the minister said that ...',
        './a.dispatch:5:32: The pier was praised.',
        '  not attributed',
        '    "praised" is no cue: it is passive: nobody is named who says it',
        './a.dispatch:5:54: It is blue.',
        '  not attributed: there is no cue in it',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('prints JSON with zero-based positions as its schema has it', async () => {
    const { stdout } = await dispatchIn(folderWith({ 'a.dispatch': ARCHIVE }), [
      'explain',
      '--format',
      'json',
      './a.dispatch:5',
    ]);
    const words = (text: string, start: number) => ({
      text,
      range: { start: { line: 4, character: start }, end: { line: 4, character: start + text.length } },
    });
    const report: unknown = JSON.parse(stdout);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report).toEqual({
      version: 1,
      path: './a.dispatch',
      line: 4,
      reading: 'read',
      sentences: [
        {
          ...words('She stressed that it was safe.', 0),
          statements: [
            {
              speaker: 'Ann Berg',
              mention: words('She', 0),
              cue: words('stressed', 4),
              rule: 'that-clause',
              description: 'a clause behind the cue says what is said: the minister said that ...',
            },
          ],
          rejected: [],
        },
        {
          ...words('The pier was praised.', 31),
          statements: [],
          rejected: [{ ...words('praised', 44), reason: 'it is passive: nobody is named who says it' }],
        },
        { ...words('It is blue.', 53), statements: [], rejected: [] },
      ],
    });
  });

  it('says that a header is not read', async () => {
    const { stdout } = await dispatchIn(folderWith({ 'a.dispatch': ARCHIVE }), ['explain', './a.dispatch:3']);
    expect(stdout).toBe('./a.dispatch:3: not read: the line is no part of the body of a dispatch\n');
  });

  it.each([
    ['./a.dispatch', "'./a.dispatch' is not FILE:LINE: a file, a colon and a line counted from 1"],
    ['./a.dispatch:0', "'./a.dispatch:0' is not FILE:LINE: a file, a colon and a line counted from 1"],
    ['./a.dispatch:two', "'./a.dispatch:two' is not FILE:LINE: a file, a colon and a line counted from 1"],
    ['./a.dispatch:7', './a.dispatch:7: the file has no more than 6 lines'],
    ['./none.dispatch:7', './none.dispatch: there is no such file or folder'],
    ['./sub:1', './sub: this is a folder; name a file and a line of it'],
  ])('ends %s with 2 and one line that says why', async (place, message) => {
    const folder = folderWith({ 'a.dispatch': ARCHIVE, 'sub/b.dispatch': ARCHIVE });
    expect(await dispatchIn(folder, ['explain', place])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `dispatch: ${message}\n`,
    });
  });
});
