import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Mocha from 'mocha';
import type { Browser } from 'playwright-core';
import { resultsFolder } from '../../host/paths.ts';
import { startHost } from '../../host/serve.ts';
import { runMocha } from '../mochaRun.ts';
import type { Results } from '../results.ts';
import { defineTests } from './tests.ts';
import { Workbench } from './workbench.ts';

/** Where the pictures go that the tests take. */
export const screenshots = path.join(resultsFolder, 'screenshots');

/** Opens the archive in a VS Code that a browser shows, and looks at it as a person does. */
export async function runInBrowser(
  browser: Browser,
  extension: string,
  archive: string,
  profile: string,
): Promise<Results> {
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });
  await writeFile(path.join(archive, 'large.dispatch'), largeArchive(3000));
  await writeFile(path.join(archive, 'aside.dispatch'), 'Date 2024-05-01 Mist over the Sound\nMist rose.\n');
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.minimap.enabled': false,
    'window.zoomLevel': 0,
  };
  const host = await startHost({ folder: archive, profile, extensions: [extension], settings });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
    const workbench = await Workbench.open(page, `${host.url}/?folder=${encodeURI(archive)}`, screenshots);
    // A browser on a busy machine may lose a key that was pressed while it drew; it does not lose it twice.
    const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: Mocha.reporters.Base });
    mocha.suite.emit('pre-require', globalThis, 'seen', mocha);
    defineTests(workbench);
    const results = await runMocha(mocha);
    await page.close();
    return results;
  } finally {
    await host.stop();
  }
}

/** An archive of so many dispatches, with a speaker and two statements each: four rows of an outline. */
function largeArchive(dispatches: number): string {
  const dispatch = [
    'date 2024-09-07 Ferry on Time',
    'Ruben Adair said that the ferry was on time.',
    'He added that it was full.',
    '',
  ].join('\n');
  return dispatch.repeat(dispatches);
}
