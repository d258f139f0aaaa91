import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { resultsFolder, root } from '../host/paths.ts';
import { none, runTool, type Counts, type Stage } from './stage.ts';

/** The grammar's tests, line by line; each line with an expectation is a test. */
export const grammar: Stage = {
  name: 'grammar',
  run: async () => {
    if (!existsSync(path.join(root, 'test', 'grammar'))) return none;
    const reports = path.join(resultsFolder, 'grammar');
    await rm(reports, { recursive: true, force: true });
    const code = await runTool('vscode-tmgrammar-test', ['--xunit-report', reports, 'test/grammar/**/*.dispatch']);
    const { passed, failed, skipped } = await readReports(reports);
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped };
  },
};

/** Adds up the test suites of the XUnit reports, of which the tool writes one a file. */
async function readReports(folder: string): Promise<Counts> {
  let tests = 0;
  let failed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const suite = /<testsuite [^>]*>/.exec(await readFile(path.join(folder, name), 'utf8'))?.[0] ?? '';
    const attribute = (key: string) => Number(new RegExp(`${key}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    tests += attribute('tests');
    failed += attribute('failures') + attribute('errors');
  }
  return { passed: tests - failed, failed, skipped: 0 };
}
