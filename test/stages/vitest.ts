import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { resultsFolder } from '../host/paths.ts';
import { none, runTool, type Counts, type Stage } from './stage.ts';

/** The part of Vitest's JSON report that is read here (https://vitest.dev/guide/reporters#json-reporter). */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The unit tests and the protocol tests. */
export const vitest: Stage = {
  name: 'unit and protocol tests',
  run: async () => {
    const report = path.join(resultsFolder, 'vitest.json');
    await rm(report, { force: true });
    const code = await runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
    const text = await readFile(report, 'utf8').catch(() => undefined);
    return text === undefined ? { ...none, failed: 1 } : counts(JSON.parse(text) as Report, code);
  },
};

function counts(report: Report, code: number): Counts {
  // A file that cannot be loaded has no tests that could fail, but it is a failure all the same.
  const sound = report.success && code === 0;
  return {
    passed: report.numPassedTests,
    failed: sound ? 0 : Math.max(report.numFailedTests, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
