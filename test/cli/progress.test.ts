import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { run } from '../../server/src/cli/program.ts';
import { dispatchIn, folderWith } from './commandLine.ts';

const SOUND = (day: number) => `date 2025-09-0${day} Day ${day}\nThe ferry left.\n`;
const FILES = { 'a.dispatch': SOUND(1), 'b.dispatch': SOUND(2), 'c.dispatch': SOUND(3) };

/** What a terminal is sent. */
async function sentToTerminal(folder: string): Promise<string> {
  let sent = '';
  const stream = () =>
    Object.assign(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          sent += chunk.toString();
          done();
        },
      }),
      { isTTY: true, columns: 100, cursorTo: () => undefined, clearLine: () => undefined, moveCursor: () => undefined },
    );
  const stderr = stream();
  await run(['lint', '--quiet', folder], {
    stdin: Readable.from([]),
    stdout: new Writable({ write: () => undefined }),
    stderr,
  });
  return sent;
}

it('a bar shows on a terminal how many files are read', async () => {
  const sent = await sentToTerminal(folderWith(FILES));
  expect(sent).toContain('0 of 3 files');
  expect(sent).toContain('3 of 3 files');
});

it('nothing is shown in a pipe', async () => {
  expect((await dispatchIn(folderWith(FILES), ['lint', '--quiet', '.'])).stderr).toBe('');
});
