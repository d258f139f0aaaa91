import { describe, expect, it } from 'vitest';
import { dispatchIn, folderWith } from '../cli/commandLine.ts';

const TEXT = 'date 2025-09-07 Ferry Opens\nIt opened.\n';

/** The files that a command reads, in its order. */
async function filesRead(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await dispatchIn(folder, ['outline', '--format', 'json', ...args]);
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('the files that a PATH stands for', () => {
  it('are, in a folder, the dispatches and the plain texts that begin with a header', async () => {
    const folder = folderWith({
      'b.dispatch': 'no header',
      'a.dispatch.txt': 'no header',
      'c.txt': `\ufeff\n \r\n${TEXT}`,
      'notes.txt': 'Date palms line the avenue.',
      'empty.txt': '',
      'd.md': TEXT,
      'deep/er/e.dispatch': TEXT,
    });
    expect(await filesRead(folder, '.')).toEqual([
      './a.dispatch.txt',
      './b.dispatch',
      './c.txt',
      './deep/er/e.dispatch',
    ]);
  });

  it('include, in a folder, those with the endings of --ext', async () => {
    const folder = folderWith({ 'a.news': 'x', 'b.md': 'x', 'c.txt': 'x' });
    expect(await filesRead(folder, '--ext', 'news,.md', '.')).toEqual(['./a.news', './b.md']);
  });

  it('leave out what Git ignores, unless it is named', async () => {
    const folder = folderWith({
      '.git/kept.dispatch': TEXT,
      '.gitignore': 'drafts/\n*.old.dispatch\n',
      'a.dispatch': TEXT,
      'a.old.dispatch': TEXT,
      'drafts/b.dispatch': TEXT,
      'sub/.gitignore': '!kept.old.dispatch\nlost.dispatch\n',
      'sub/kept.old.dispatch': TEXT,
      'sub/lost.dispatch': TEXT,
    });
    expect(await filesRead(folder, '.')).toEqual(['./a.dispatch', './sub/kept.old.dispatch']);
    expect(await filesRead(folder, './sub')).toEqual(['./sub/kept.old.dispatch']);
    expect(await filesRead(folder, './drafts/b.dispatch')).toEqual(['./drafts/b.dispatch']);
  });

  it('include all of a folder that is named, even where Git ignores it', async () => {
    const folder = folderWith({
      '.git/x': '',
      '.gitignore': 'drafts/\n*.old.dispatch\n',
      'drafts/b.dispatch': TEXT,
      'drafts/deep/c.dispatch': TEXT,
    });
    expect(await filesRead(folder, './drafts')).toEqual(['./drafts/b.dispatch', './drafts/deep/c.dispatch']);
    expect(await filesRead(folder, './drafts/deep')).toEqual(['./drafts/deep/c.dispatch']);
    expect(await filesRead(folder, '.')).toEqual([]);
  });

  it('are, for a glob, all that it matches', async () => {
    const folder = folderWith({ 'a.txt': 'x', 'sub/b.txt': 'x', 'sub/c.dispatch': TEXT });
    expect(await filesRead(folder, './**/*.txt')).toEqual(['./a.txt', './sub/b.txt']);
  });

  it('are none, which is a fault, for a glob that matches nothing', async () => {
    expect(await dispatchIn(folderWith({}), ['outline', './*.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'dispatch: ./*.txt: no file matches this pattern\n',
    });
  });
});
