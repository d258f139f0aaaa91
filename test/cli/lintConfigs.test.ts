import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LintConfigs } from '../../server/src/cli/lintConfigs.ts';
import { folderWith } from './commandLine.ts';

const TERMINAL = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() };

describe('what paths have in common', () => {
  const folder = () =>
    folderWith({
      '.dispatchrc.json': '{ "knownAgencies": ["Whole"], "baseline": "conf/known.json" }',
      'a/.dispatchrc.json': '{ "knownAgencies": ["Part"] }',
      'a/x.dispatch': '',
      'a/b/y.dispatch': '',
      'c/z.dispatch': '',
    });

  it.each([
    [['.'], 'Whole'],
    [['a'], 'Part'],
    [['a/x.dispatch'], 'Part'],
    [['a/x.dispatch', 'a/b/y.dispatch'], 'Part'],
    [['a/b/**/*.dispatch'], 'Part'],
    [['a', 'c'], 'Whole'],
    [['a/x.dispatch', 'c/z.dispatch'], 'Whole'],
  ])('%j is the folder whose configuration holds for comparing them', async (paths, name) => {
    const root = folder();
    const config = await new LintConfigs(TERMINAL).commonConfig(paths.map((path) => join(root, path)));
    expect(config?.knownAgencies).toEqual([name]);
  });

  it('is where the baseline is named', async () => {
    const root = folder();
    const configs = new LintConfigs(TERMINAL);
    expect(await configs.baselineFor(join(root, 'z.dispatch'))).toBe(join(root, 'conf/known.json'));
    expect(await configs.baselineFor(join(root, 'a', 'x.dispatch'))).toBeNull();
  });
});
