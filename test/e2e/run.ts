import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../host/paths.ts';
import { runEndToEnd } from './endToEnd.ts';
import { screenshots } from './seen/run.ts';

/** `npm run test:e2e`, and `npm run screenshots`, which renews the README's picture with what the tests saw. */
const { passed, failed, skipped } = await runEndToEnd();
if (process.argv.includes('--update-images')) {
  await copyFile(path.join(screenshots, 'outline.png'), path.join(root, 'images', 'outline.png'));
}
console.log(`\n${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
