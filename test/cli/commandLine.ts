import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../server/src/cli/program.ts';

/** A folder with these files, by their paths, that is gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dispatch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dispatch` and gives all that it prints, with `.` for the folder that the files stand in. */
export async function dispatchIn(folder: string, args: readonly string[], stdin: string | Buffer = ''): Promise<Ran> {
  const stdout = new Collector();
  const stderr = new Collector();
  const placed = args.map((arg) => (arg === '.' || arg.startsWith('./') ? join(folder, arg) : arg));
  const exitCode = await run(placed, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  const relative = (text: string): string => text.replaceAll(folder, '.');
  return { exitCode, stdout: relative(stdout.text), stderr: relative(stderr.text) };
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
