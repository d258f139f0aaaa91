import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LintPool } from '../../server/src/archiveLint/lintPool.ts';
import { outlineArchive, type OutlinePiece } from '../../server/src/archiveOutline/outlineArchive.ts';
import { outlineBytes, type FileToOutline, type OutlineFormat } from '../../server/src/archiveOutline/outlineJobs.ts';
import { folderWith } from '../cli/commandLine.ts';

/** The script of a thread, which Node runs as it is. */
const SCRIPT = join(import.meta.dirname, '../../server/src/archiveLint/lintWorker.ts');

const NAMES = { knownAgencies: [], knownSources: [] };
const text = (at: number) =>
  `date 2025-09-07 Day ${at}\nAnn Berg said that the ferry had left ${at} times.\nKCNA\n2025-09-07\n`;
const toOutline = (folder: string, name: string): FileToOutline => {
  return { path: join(folder, name), onlyWithHeader: name.endsWith('.txt'), names: NAMES };
};

async function piecesOf(
  files: readonly FileToOutline[],
  script: string | null,
  format: OutlineFormat = 'ndjson',
): Promise<OutlinePiece[]> {
  const given = async function* () {
    for (const file of files) yield await Promise.resolve(file);
  };
  const pool = new LintPool(script);
  const pieces: OutlinePiece[] = [];
  try {
    for await (const piece of outlineArchive(given(), { format, pool, large: 500_000 })) pieces.push(piece);
  } finally {
    await pool.close();
  }
  return pieces;
}

describe('outlining an archive', () => {
  it('gives the same in one thread and in several, in the order of the files', async () => {
    const names = Array.from({ length: 70 }, (_, at) => `${at}.${at % 10 === 9 ? 'txt' : 'dispatch'}`);
    const contents = names.map((name, at) => [name, name.endsWith('.txt') ? 'no header\n' : text(at)]);
    const folder = folderWith(Object.fromEntries(contents) as Record<string, string>);
    const files = [...names, 'gone.dispatch'].map((name) => toOutline(folder, name));
    const single = await piecesOf(files, null);
    const titles = single.map((piece) =>
      piece.kind === 'outlined' ? (JSON.parse(piece.printed) as { title: string }).title : piece.kind,
    );
    expect(titles).toEqual([...names.map((_, at) => (at % 10 === 9 ? 'noArchive' : `Day ${at}`)), 'failed']);
    expect(await piecesOf(files, SCRIPT)).toEqual(single);
  });

  it.each(['text', 'json', 'ndjson'] as const)(
    'gives of a large file, part by part, what the whole has, as %s',
    async (format) => {
      const whole = `notes\n${Array.from({ length: 8000 }, (_, at) => text(at)).join('')}`;
      const folder = folderWith({ 'a.dispatch': whole });
      const file = toOutline(folder, 'a.dispatch');
      const [first, ...rest] = await piecesOf([file], SCRIPT, format);
      expect(first).toEqual({ kind: 'outlined', path: file.path, printed: '', notice: null });
      expect(rest.length).toBeGreaterThan(2);
      const printed = rest.map((piece) => (piece.kind === 'more' ? piece.printed : expect.fail(piece.kind)));
      const atOnce = await outlineBytes(file.path, Buffer.from(whole), NAMES, format);
      expect(atOnce).toMatchObject({ printed: printed.join(format === 'json' ? ',' : '') });
    },
  );
});
