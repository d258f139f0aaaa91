import { cp, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../host/paths.ts';

/**
 * A folder of this run's own, outside the project: `profile` for an editor's settings, `archive` with a copy of the
 * samples.
 */
export async function createWorkplace(): Promise<{
  readonly folder: string;
  readonly profile: string;
  readonly archive: string;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vscode-dispatch-e2e-'));
  const archive = path.join(folder, 'archive');
  await cp(path.join(root, 'examples'), archive, { recursive: true });
  return { folder, profile: path.join(folder, 'profile'), archive };
}
