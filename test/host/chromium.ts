import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { run } from './process.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser that asks nothing of the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: flags });
}

/**
 * Finds Chromium: the file that the environment variable CHROMIUM names, or one of the usual commands. Debian's root
 * user gets it installed where there is none.
 *
 * @throws {Error} that says what to install
 */
async function findChromium(): Promise<string> {
  const found = process.env['CHROMIUM'] ?? (await installedChromium());
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium with apt-get ...');
    const { output } = await run('sh', [
      '-c',
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium',
    ]);
    const installed = await installedChromium();
    if (installed) return installed;
    throw new Error(`Chromium could not be installed with "apt-get install chromium":\n${output.slice(-2000)}`);
  }
  throw new Error(
    'The end-to-end tests need Chromium or Chrome. Install it (Debian, Ubuntu: "sudo apt-get install chromium"; ' +
      'macOS: "brew install --cask chromium"), or name its program in the environment variable CHROMIUM.',
  );
}

async function installedChromium(): Promise<string | undefined> {
  for (const command of commands) {
    const { code, output } = await run('which', [command]);
    if (code === 0) return output.trim();
  }
  return macApplications.find((application) => existsSync(application));
}
