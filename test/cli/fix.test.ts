import { chmodSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { dispatchIn, folderWith } from './commandLine.ts';

const REST = 'Port Alma, September 4 (KCNA) -- It opened. -0-\nKCNA\n2025-09-05\n';
const SOUND = `date 2025-09-07 Ferry Opens\n${REST}`;
const BROKEN = `Date: 2025-09-07   Ferry Opens\n${REST}`;
const TWO_READINGS = `date 03/04/2025 Ferry Opens\n${REST}`;

/** What the files of a folder hold; temporary files would be seen here. */
const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

describe('dispatch lint --fix', () => {
  it('mends what is certain in several passes, and says how much', async () => {
    const folder = folderWith({ 'a.dispatch': BROKEN + SOUND, 'b.dispatch': SOUND });
    const ran = await dispatchIn(folder, ['lint', '--fix', '.']);
    expect(ran).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: expect.stringMatching(
        /^dispatch: 3 dispatches in 2 files, \d faults mended, 0 errors, 0 warnings\n$/,
      ) as string,
    });
    expect(contents(folder)).toEqual({ 'a.dispatch': SOUND + SOUND, 'b.dispatch': SOUND });
  });

  it('leaves what has two readings, and reports it', async () => {
    const folder = folderWith({ 'a.dispatch': TWO_READINGS });
    const { exitCode, stdout } = await dispatchIn(folder, ['lint', '--fix', '--quiet', '.']);
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/^\.\/a\.dispatch:1:6 error header\./)]);
    expect(contents(folder)).toEqual({ 'a.dispatch': TWO_READINGS });
  });

  it.each([
    ['CRLF', Buffer.from(BROKEN.replaceAll('\n', '\r\n')), Buffer.from(SOUND.replaceAll('\n', '\r\n'))],
    ['lone CR', Buffer.from(BROKEN.replaceAll('\n', '\r')), Buffer.from(SOUND.replaceAll('\n', '\r'))],
    ['a byte order mark', Buffer.from(`\ufeff${BROKEN}`), Buffer.from(`\ufeff${SOUND}`)],
    ['UTF-16', iconv.encode(BROKEN, 'utf-16le', { addBOM: true }), iconv.encode(SOUND, 'utf-16le', { addBOM: true })],
    [
      'a code page',
      iconv.encode(BROKEN.replace('It opened', 'The café “Été” opened at the pier'), 'windows-1252'),
      iconv.encode(SOUND.replace('It opened', 'The café “Été” opened at the pier'), 'windows-1252'),
    ],
  ])('keeps %s, and a second run changes nothing', async (_name, before, after) => {
    const folder = folderWith({ 'a.dispatch': before });
    await dispatchIn(folder, ['lint', '--fix', '.']);
    expect(contents(folder)).toEqual({ 'a.dispatch': after.toString('latin1') });
    const written = statSync(join(folder, 'a.dispatch'));
    const { stderr } = await dispatchIn(folder, ['lint', '--fix', '.']);
    expect(stderr).not.toContain('mended');
    expect(contents(folder)).toEqual({ 'a.dispatch': after.toString('latin1') });
    expect(statSync(join(folder, 'a.dispatch')).ino).toBe(written.ino);
  });

  it('keeps the rights of a file', async () => {
    const folder = folderWith({ 'a.dispatch': BROKEN });
    chmodSync(join(folder, 'a.dispatch'), 0o640);
    await dispatchIn(folder, ['lint', '--fix', '.']);
    expect(statSync(join(folder, 'a.dispatch')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file whose bytes would be lost as it is, says so, and goes on', async () => {
    const torn = Buffer.concat([Buffer.from(`\ufeff${BROKEN}`), Buffer.from([0xff, 0x0a])]);
    const folder = folderWith({ 'a.dispatch': torn, 'b.dispatch': BROKEN });
    const { exitCode, stderr } = await dispatchIn(folder, ['lint', '--fix', '--quiet', '.']);
    expect([exitCode, stderr]).toEqual([
      2,
      'dispatch: ./a.dispatch: not mended: it holds bytes that are no utf-8 and would be lost\n',
    ]);
    expect(contents(folder)).toEqual({ 'a.dispatch': torn.toString('latin1'), 'b.dispatch': SOUND });
  });

  it('does not mend standard input in its place', async () => {
    expect(await dispatchIn(folderWith({}), ['lint', '--fix', '-'], BROKEN)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'dispatch: standard input cannot be mended in its place: --fix-dry-run prints what would be changed\n',
    });
  });
});

describe('dispatch lint --fix-dry-run', () => {
  it('prints a unified diff and changes nothing', async () => {
    const folder = folderWith({ 'a.dispatch': BROKEN, 'b.dispatch': SOUND });
    const { exitCode, stdout } = await dispatchIn(folder, ['lint', '--fix-dry-run', '.']);
    expect([exitCode, stdout]).toEqual([
      0,
      [
        '--- ./a.dispatch',
        '+++ ./a.dispatch',
        '@@ -1,4 +1,4 @@',
        '-Date: 2025-09-07   Ferry Opens',
        '+date 2025-09-07 Ferry Opens',
        ' Port Alma, September 4 (KCNA) -- It opened. -0-',
        ' KCNA',
        ' 2025-09-05',
        '',
      ].join('\n'),
    ]);
    expect(contents(folder)).toEqual({ 'a.dispatch': BROKEN, 'b.dispatch': SOUND });
  });

  it.each([
    ['--fix', "dispatch: option '--fix-dry-run' cannot be used with option '--fix'\n"],
    ['--format=json', "dispatch: option '--fix-dry-run' cannot be used with option '--format <format>'\n"],
  ])('cannot be used with %s', async (option, stderr) => {
    const ran = await dispatchIn(folderWith({}), ['lint', '--fix-dry-run', option, 'x']);
    expect(ran).toEqual({ exitCode: 2, stdout: '', stderr });
  });
});
