import { rm } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../host/chromium.ts';
import { packageExtension } from '../host/package.ts';
import { resultsFolder, root } from '../host/paths.ts';
import { createWorkplace } from './archive.ts';
import { runInsideHost } from './insideHost.ts';
import { joinResults, printResults, type Results } from './results.ts';
import { runInBrowser } from './seen/run.ts';

/** Runs the end-to-end tests from the packaged extension, in a VS Code that headless Chromium shows. */
export async function runEndToEnd(): Promise<Results> {
  const extension = path.join(resultsFolder, 'e2e', 'vscode-dispatch.vsix');
  await packageExtension(root, extension);
  const browser = await launchChromium();
  try {
    const inside = await inWorkplace((archive, profile) => runInsideHost(browser, extension, archive, profile));
    console.log('\nInside the extension host');
    printResults(inside);
    const seen = await inWorkplace((archive, profile) => runInBrowser(browser, extension, archive, profile));
    console.log('\nWhat a person sees');
    printResults(seen);
    return joinResults([inside, seen]);
  } finally {
    await browser.close();
  }
}

async function inWorkplace(action: (archive: string, profile: string) => Promise<Results>): Promise<Results> {
  const { folder, archive, profile } = await createWorkplace();
  try {
    return await action(archive, profile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
