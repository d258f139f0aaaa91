import { runEndToEnd } from './endToEnd.ts';

/** `npm run test:e2e` */
const { passed, failed, skipped } = await runEndToEnd();
console.log(`\n${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
