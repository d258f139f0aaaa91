import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { packageExtension } from '../host/package.ts';
import { resultsFolder } from '../host/paths.ts';
import { poll } from '../host/poll.ts';
import { startHost } from '../host/serve.ts';
import type { Results } from './results.ts';
import { bundleSuite } from './suite/bundle.ts';

const longestRun = 180_000;

/** Runs the suite that uses the `vscode` API, inside the extension host of a VS Code that a browser shows. */
export async function runInsideHost(
  browser: Browser,
  extension: string,
  folder: string,
  profile: string,
): Promise<Results> {
  const runner = path.join(resultsFolder, 'e2e', 'runner.vsix');
  const resultsFile = path.join(profile, 'results.json');
  const suite = await bundleSuite();
  await packageExtension(path.join(import.meta.dirname, 'runner'), runner);
  await rm(resultsFile, { force: true });
  const host = await startHost({
    folder,
    profile,
    extensions: [extension, runner],
    env: { DISPATCH_E2E_SUITE: suite, DISPATCH_E2E_RESULTS: resultsFile },
  });
  try {
    // The extension host starts when a browser asks for it.
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${host.url}/?folder=${encodeURI(folder)}`);
    const results = await awaitResults(resultsFile);
    await page.close();
    return results;
  } finally {
    await host.stop();
  }
}

async function awaitResults(file: string): Promise<Results> {
  const results = await poll(longestRun, async () => {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as Results);
  });
  const error = `No result after ${longestRun / 1000} seconds.`;
  return results ?? { passed: [], failed: [{ title: 'The suite inside the extension host', error }], skipped: [] };
}
