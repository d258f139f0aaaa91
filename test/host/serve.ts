import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { installHost } from './install.ts';
import { poll } from './poll.ts';
import { runInBackground, runOrThrow } from './process.ts';

/** What keeps a VS Code quiet: no welcome page, no telemetry, no calls out. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

const slowestStart = 60_000;

export interface HostOptions {
  /** The folder or workspace to open, as an absolute path. */
  readonly folder: string;
  /** The `.vsix` files to install. */
  readonly extensions: readonly string[];
  /** Where the host keeps its settings, extensions and log: a folder of this run's own. */
  readonly profile: string;
  /** User settings beside those that keep it quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment of the extension host, beside this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** The port to listen at; a free one where none is given. */
  readonly port?: number;
}

export interface Host {
  readonly url: string;
  readonly exited: Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a VS Code for the browser at a local address, with the extensions installed, and waits until it answers.
 *
 * @throws {Error} that names the log file, where it does not start
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const entry = await installHost();
  const data = path.join(options.profile, 'data');
  const places = ['--user-data-dir', data, '--extensions-dir', path.join(options.profile, 'extensions')];
  await mkdir(path.join(data, 'User'), { recursive: true });
  await writeFile(path.join(data, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const config = path.join(options.profile, 'config.yaml');
  await writeFile(config, 'auth: none\n');
  for (const extension of options.extensions) {
    await runOrThrow(process.execPath, [entry, '--config', config, ...places, '--install-extension', extension]);
  }

  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const log = path.join(options.profile, 'host.log');
  const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--config', config];
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const server = runInBackground(process.execPath, [entry, ...flags, ...quiet, ...places, options.folder], log, {
    ...process.env,
    ...options.env,
  });
  if (await answers(`${url}/healthz`, server.exited)) return { url, ...server };
  await server.stop();
  throw new Error(`VS Code for the browser did not start within ${slowestStart / 1000} seconds; its log is ${log}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether the address answers before the server ends or the time is up. */
async function answers(url: string, exited: Promise<number>): Promise<boolean> {
  const ended = exited.then(() => false);
  const up = poll(slowestStart, async () => {
    const response = await fetch(url).catch(() => undefined);
    return response?.ok ? true : undefined;
  });
  return (await Promise.race([ended, up])) ?? false;
}
