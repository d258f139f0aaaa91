import { renameSync, writeFileSync } from 'node:fs';
import { describeError, runMocha } from '../mochaRun.ts';
import type { Results } from '../results.ts';

/**
 * Runs the suite inside an extension host. The results go to the file that the environment variable
 * DISPATCH_E2E_RESULTS names; the promise fails where a test failed, which is how `@vscode/test-electron` learns of it.
 */
export async function run(): Promise<void> {
  const results = await attempt();
  const file = process.env['DISPATCH_E2E_RESULTS'];
  if (file) {
    // Whoever waits for the file must not find half of it.
    writeFileSync(`${file}.part`, JSON.stringify(results));
    renameSync(`${file}.part`, file);
  }
  if (results.failed.length > 0)
    throw new Error(results.failed.map(({ title, error }) => `${title}\n${error}`).join('\n'));
}

async function attempt(): Promise<Results> {
  try {
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
    // The tests call describe() and it() as they are loaded: these must be there before.
    mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
    await import('./tests.ts');
    return await runMocha(mocha);
  } catch (error) {
    return {
      passed: [],
      failed: [{ title: 'The suite could not be loaded', error: describeError(error) }],
      skipped: [],
    };
  }
}
