import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runTests, runVSCodeCommand } from '@vscode/test-electron';
import { packageExtension } from '../host/package.ts';
import { resultsFolder, root } from '../host/paths.ts';
import { createWorkplace } from './archive.ts';
import { printResults, type Results } from './results.ts';
import { bundleSuite } from './suite/bundle.ts';

/**
 * `npm run test:desktop`: the suite of the extension host, in a desktop editor that `@vscode/test-electron` downloads.
 */
const extension = path.join(resultsFolder, 'e2e', 'vscode-dispatch.vsix');
const resultsFile = path.join(resultsFolder, 'e2e', 'desktop.json');
await packageExtension(root, extension);
const suite = await bundleSuite();
const { folder, archive, profile } = await createWorkplace();
const places = [
  `--user-data-dir=${path.join(profile, 'data')}`,
  `--extensions-dir=${path.join(profile, 'extensions')}`,
];
await rm(resultsFile, { force: true });
await mkdir(profile, { recursive: true });
try {
  await runVSCodeCommand([...places, '--install-extension', extension]);
  await runTests({
    // The extension under test is the installed one; the development path only has to hold a manifest.
    extensionDevelopmentPath: path.join(import.meta.dirname, 'runner'),
    extensionTestsPath: suite,
    extensionTestsEnv: { DISPATCH_E2E_RESULTS: resultsFile },
    launchArgs: [archive, ...places, '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

const results = await readFile(resultsFile, 'utf8').catch(() => undefined);
if (results === undefined) {
  console.error('The suite left no result.');
  process.exitCode = 1;
} else {
  printResults(JSON.parse(results) as Results);
}
