import { check } from './stages/check.ts';
import { endToEnd } from './stages/endToEnd.ts';
import { grammar } from './stages/grammar.ts';
import { none, type Counts, type Stage } from './stages/stage.ts';
import { vitest } from './stages/vitest.ts';

/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. A stage that fails does not stop the next.
 */
const stages: readonly Stage[] = [
  check('types', 'tsc', ['--noEmit', '-p', '.']),
  check('lint', 'eslint', ['.']),
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  check('build', 'node', ['esbuild.mjs']),
  vitest,
  grammar,
  check('score', 'node', ['test/score/score.ts']),
  endToEnd,
];

let total: Counts = none;
const summary: string[] = [];
for (const stage of stages) {
  console.log(`\n== ${stage.name}`);
  const start = performance.now();
  const { passed, failed, skipped } = await stage.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(
    `${stage.name}: ${failed > 0 ? 'FAILED' : 'ok'} (${passed} passed, ${failed} failed, ${skipped} skipped; ${seconds} s)`,
  );
  total = { passed: total.passed + passed, failed: total.failed + failed, skipped: total.skipped + skipped };
}

console.log(`\n${summary.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
