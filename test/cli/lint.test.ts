import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schemas/lint.schema.json';
import { dispatchIn, folderWith } from './commandLine.ts';

const SOUND = ' date 2025-09-07 Ferry Leaves\nPort Alma, September 4 (KCNA) -- It opened. -0-\nKCNA\n2025-09-05\n';
const COLON = 'date: 2025-09-07 Ferry Opens\nIt opened. -0-\nKCNA\n2025-09-05\n';
const SPACES = 'date 2025-09-07   Ferry Opens\nIt opened. -0-\nKCNA\n2025-09-05\n';

const colonLine = (path: string) =>
  `${path}:1:5 error header.keyword-colon A colon stands behind the keyword: only a space belongs between "date" and the date.\n`;

describe('dispatch lint', () => {
  it('prints nothing for a sound archive and ends with 0', async () => {
    const folder = folderWith({ 'a.dispatch': SOUND });
    expect(await dispatchIn(folder, ['lint', '.'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'dispatch: 1 dispatch in 1 file, 0 errors, 0 warnings\n',
    });
  });

  it('prints a line a finding, one-based, and ends with 1 where one is an error', async () => {
    const folder = folderWith({ 'a.dispatch': SOUND + COLON });
    expect(await dispatchIn(folder, ['lint', '.'])).toEqual({
      exitCode: 1,
      stdout: colonLine('./a.dispatch').replace(':1:', ':5:'),
      stderr:
        'dispatch: 1 error   header.keyword-colon\ndispatch: 2 dispatches in 1 file, 1 error, 0 warnings, 1 of them certain to mend\n',
    });
  });

  it('prints JSON with zero-based positions as its schema has it', async () => {
    const folder = folderWith({ 'a.dispatch': COLON, 'b.dispatch': SOUND });
    const { exitCode, stdout } = await dispatchIn(folder, ['lint', '--format', 'json', '.']);
    const report: unknown = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: './a.dispatch',
          findings: [
            {
              code: 'header.keyword-colon',
              level: 'error',
              message: 'A colon stands behind the keyword: only a space belongs between "date" and the date.',
              range: { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } },
              url: expect.stringMatching(/header\.keyword-colon/) as string,
              related: [],
              fix: {
                title: expect.any(String) as string,
                edits: [{ range: { start: { line: 0, character: 4 }, end: { line: 0, character: 6 } }, newText: ' ' }],
                safe: true,
              },
            },
          ],
        },
      ],
      summary: { files: 2, dispatches: 2, errors: 1, warnings: 0, fixable: 1 },
    });
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('sums up by rule, the most frequent first', async () => {
    const folder = folderWith({ 'a.dispatch': SPACES, 'b.dispatch': SPACES.replace('Opens', 'Shuts') + COLON });
    const { stderr } = await dispatchIn(folder, ['lint', '.']);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'dispatch: 2 warning header.spacing',
      'dispatch: 1 error   header.keyword-colon',
    ]);
  });

  it.each(['sarif', 'checkstyle', 'github', 'junit'])('prints %s, and nothing beside it', async (format) => {
    const folder = folderWith({ 'a.dispatch': COLON });
    const { exitCode, stdout, stderr } = await dispatchIn(folder, ['lint', '--format', format, '.']);
    expect([exitCode, stderr, stdout]).toEqual([1, '', expect.stringContaining('header.keyword-colon')]);
  });

  it('allows warnings up to --max-warnings, and all of them without it', async () => {
    const folder = folderWith({ 'a.dispatch': SPACES });
    const codes = async (...options: string[]) => (await dispatchIn(folder, ['lint', ...options, '.'])).exitCode;
    expect([await codes(), await codes('--max-warnings', '1'), await codes('--max-warnings', '0')]).toEqual([0, 0, 1]);
  });

  it('reports errors only, and no summary, with --quiet', async () => {
    const folder = folderWith({ 'a.dispatch': SPACES, 'b.dispatch': COLON });
    expect(await dispatchIn(folder, ['lint', '--quiet', '.'])).toEqual({
      exitCode: 1,
      stdout: colonLine('./b.dispatch'),
      stderr: '',
    });
  });

  it('reads standard input under the name it is given', async () => {
    const folder = folderWith({});
    const { stdout } = await dispatchIn(folder, ['lint', '-', '--stdin-filename', 'today.dispatch'], COLON);
    expect(stdout).toBe(colonLine('today.dispatch'));
  });

  it('goes on behind a path that is not there, says so in a line, and ends with 2', async () => {
    const folder = folderWith({ 'a.dispatch': COLON });
    expect(await dispatchIn(folder, ['lint', './none.dispatch', './a.dispatch'])).toEqual({
      exitCode: 2,
      stdout: colonLine('./a.dispatch'),
      stderr: 'dispatch: ./none.dispatch: there is no such file or folder\n',
    });
  });

  it.each([
    [['lint', '--format', 'yaml', 'x'], /^dispatch: .*'yaml'.*\n$/],
    [['lint', '--loud', 'x'], /^dispatch: unknown option '--loud'\n$/],
    [['lint'], /^dispatch: missing required argument 'path'\n$/],
    [['lint', '--max-warnings', 'few', 'x'], /^dispatch: .*'few'.*\n$/],
    [['print', 'x'], /^dispatch: unknown command 'print'\n$/],
  ])('ends %j with 2 and one line that says why', async (args, message) => {
    const ran = await dispatchIn(folderWith({}), args);
    expect(ran).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringMatching(message) as string });
  });

  it('counts columns behind a byte order mark as an editor does, and names another encoding', async () => {
    const latin = Buffer.from('date: 2025-09-07 Caf\xe9 d\xe9j\xe0 opens \x96 at last\nBody.\n', 'latin1');
    const folder = folderWith({ 'a.dispatch': `\ufeff${COLON}`, 'b.dispatch': latin });
    const { stdout } = await dispatchIn(folder, ['lint', '.']);
    expect(stdout).toBe(
      `${colonLine('./a.dispatch')}./b.dispatch:1:1 warning archive.encoding The file is in windows-1252: in UTF-8 every program reads it the same way.\n${colonLine('./b.dispatch')}`,
    );
  });

  it('survives binary bytes, an empty file and one long line', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    const folder = folderWith({ 'a.dispatch': bytes, 'b.dispatch': '', 'c.dispatch': 'x'.repeat(1_000_000) });
    expect((await dispatchIn(folder, ['lint', '.'])).exitCode).toBeLessThan(2);
  });
});
