import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LineFile } from '../files/lineFile.ts';
import type { FileFinding } from './fileFinding.ts';
import { unpackFindings } from './packedFindings.ts';
import type { PackedLint } from './lintJobs.ts';

/** What was found in a file by itself, until the files have been compared. */
export interface SpooledFile {
  readonly path: string;
  readonly dispatches: number;
  readonly findings: readonly FileFinding[];
}

/** Characters that are held in memory; what is more waits on the disk. */
const MOST_HELD = 1024 * 1024;

/**
 * Holds findings in the order of the files until all files have been read: only then is it known what comparing them
 * shows. Memory does not grow with the number of findings.
 */
export class FindingSpool {
  #held: string[] = [];
  #heldLength = 0;
  #file: number | undefined;

  add({ path, dispatches, findings }: Pick<PackedLint, 'path' | 'dispatches' | 'findings'>): void {
    const line = `${JSON.stringify(path)}\t${dispatches}\t${findings}`;
    this.#held.push(line);
    this.#heldLength += line.length;
    if (this.#heldLength > MOST_HELD) this.#spill();
  }

  /** What was added, in that order; what came of a file in several parts is put together. */
  files(): Iterable<SpooledFile> {
    return filesOfParts(this.#parts());
  }

  *#parts(): Generator<SpooledFile> {
    if (this.#file !== undefined) {
      const lines = new LineFile(this.#file);
      for (const place of lines.places()) yield read(lines.read(place).toString());
    }
    for (const line of this.#held) yield read(line);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#held = [];
  }

  #spill(): void {
    this.#file ??= temporaryFile();
    writeSync(this.#file, `${this.#held.join('\n')}\n`);
    this.#held = [];
    this.#heldLength = 0;
  }
}

/** Files that may come in several parts, one behind another, each as one. */
export function* filesOfParts(parts: Iterable<SpooledFile>): Generator<SpooledFile> {
  let file: (SpooledFile & { readonly findings: FileFinding[] }) | undefined;
  for (const { path, dispatches, findings } of parts) {
    if (file?.path === path) {
      for (const finding of findings) file.findings.push(finding);
      file = { ...file, dispatches: file.dispatches + dispatches };
    } else {
      if (file) yield file;
      file = { path, dispatches, findings: [...findings] };
    }
  }
  if (file) yield file;
}

function read(line: string): SpooledFile {
  const [path = '', dispatches, findings = ''] = line.split('\t');
  return { path: JSON.parse(path) as string, dispatches: Number(dispatches), findings: unpackFindings(findings) };
}

/** A file without a name: it is gone when it is closed, however the program ends. */
function temporaryFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'dispatch-'));
  const file = openSync(join(folder, 'findings'), 'w+');
  rmSync(folder, { recursive: true, force: true });
  return file;
}
