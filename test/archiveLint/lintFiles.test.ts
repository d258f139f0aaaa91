import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileLinter } from '../../server/src/archiveLint/fileLint.ts';
import { lintFiles, type FileToLint } from '../../server/src/archiveLint/lintFiles.ts';
import { unpacked, type FileOutcome } from '../../server/src/archiveLint/lintJobs.ts';
import { LintPool } from '../../server/src/archiveLint/lintPool.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { readArchive } from '../../server/src/files/archiveFile.ts';
import { folderWith } from '../cli/commandLine.ts';
import { TODAY } from './linting.ts';

/** The script of a thread, which Node runs as it is. */
const SCRIPT = join(import.meta.dirname, '../../server/src/archiveLint/lintWorker.ts');

async function outcomesOf(files: readonly FileToLint[], script: string | null): Promise<FileOutcome[]> {
  const pool = new LintPool(script);
  const outcomes: FileOutcome[] = [];
  try {
    for await (const outcome of lintFiles(files, { today: TODAY, mode: 'lint', pool, large: 500_000 }))
      outcomes.push(outcome);
  } finally {
    await pool.close();
  }
  return outcomes;
}

const toLint = (folder: string, name: string): FileToLint => {
  return { path: join(folder, name), onlyWithHeader: name.endsWith('.txt'), config: DEFAULT_LINT_CONFIG };
};

describe('linting files', () => {
  const names = Array.from({ length: 100 }, (_, at) => `${at}.${at % 10 === 9 ? 'txt' : 'dispatch'}`);
  const text = (at: number) => (at % 10 === 9 ? 'no header\n' : `date: 2025-09-07 Day ${at}\nThe ferry left.\n`);

  it('gives the same in one thread and in several, in the order of the files, with what is known already between', async () => {
    const folder = folderWith(Object.fromEntries(names.map((name, at) => [name, text(at)])));
    const known: FileOutcome = { kind: 'failed', path: 'known', reason: 'it is known' };
    const files = names.flatMap((name, at): FileToLint[] =>
      at % 7 === 0 ? [{ outcomes: [known] }, toLint(folder, name)] : [toLint(folder, name)],
    );
    const single = await outcomesOf(files, null);
    const words = single.map((outcome) => {
      if (outcome.kind !== 'linted') return outcome;
      const { path, findings } = unpacked(outcome.linted);
      return [path, findings.map(({ code }) => code)];
    });
    expect(words).toEqual(
      names.flatMap((name, at) => {
        const path = join(folder, name);
        const own = at % 10 === 9 ? { kind: 'noArchive', path } : [path, ['header.keyword-colon']];
        return at % 7 === 0 ? [known, own] : [own];
      }),
    );
    expect(await outcomesOf(files, SCRIPT)).toEqual(single);
  });

  it('says which file could not be read, and goes on', async () => {
    const folder = folderWith({ 'b.dispatch': text(0) });
    const outcomes = await outcomesOf([toLint(folder, 'a.dispatch'), toLint(folder, 'b.dispatch')], null);
    expect(outcomes).toMatchObject([
      { kind: 'failed', path: join(folder, 'a.dispatch'), reason: 'there is no such file or folder' },
      { kind: 'linted', linted: { dispatches: 1 } },
    ]);
  });

  it.each([
    ['one thread', null],
    ['several threads', SCRIPT],
  ])('reads a large file in parts, in %s, and finds what it finds in the whole', async (_, script) => {
    const dispatches = Array.from({ length: 8000 }, (_each, at) => {
      const lineEnd = at % 2000 === 7 ? '\r\n' : '\n';
      const date = at === 4000 ? '1999-01-01' : '2025-09-07';
      return `date${at % 1000 === 0 ? ':' : ''} ${date} Day ${at}\nThe ferry left for the ${at}th time, he said.${lineEnd}KCNA\n2025-09-07\n`;
    });
    const folder = folderWith({});
    const path = join(folder, 'a.dispatch');
    writeFileSync(path, `notes\n${dispatches.join('')}`);
    const parts = (await outcomesOf([toLint(folder, 'a.dispatch')], script)).map((outcome) => {
      if (outcome.kind !== 'linted') throw new Error(JSON.stringify(outcome));
      return unpacked(outcome.linted);
    });
    const whole = createFileLinter(DEFAULT_LINT_CONFIG, TODAY).lint(
      await readArchive(path, Buffer.from(`notes\n${dispatches.join('')}`)),
    );
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.reduce((sum, part) => sum + part.dispatches, 0)).toBe(whole.dispatches);
    expect(parts.flatMap((part) => part.compared)).toEqual(whole.compared);
    const sorted = (findings: typeof whole.findings) => findings.map((finding) => JSON.stringify(finding)).sort();
    expect(sorted(parts.flatMap((part) => part.findings))).toEqual(sorted(whole.findings));
    expect(new Set(whole.findings.map(({ code }) => code))).toContain('archive.line-ends');
  });
});
