/** What came of a run of tests, in titles that read as sentences. */
export interface Results {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly title: string; readonly error: string }[];
  readonly skipped: readonly string[];
}

/** Prints the tests of a run, one a line, and what is wrong with those that failed. */
export function printResults(results: Results): void {
  for (const title of results.passed) console.log(`  ✓ ${title}`);
  for (const title of results.skipped) console.log(`  - ${title} (skipped)`);
  for (const { title, error } of results.failed) console.log(`  ✗ ${title}\n${error.replace(/^/gm, '      ')}`);
}

/** The results of several runs as one. */
export function joinResults(runs: readonly Results[]): Results {
  return {
    passed: runs.flatMap((run) => run.passed),
    failed: runs.flatMap((run) => run.failed),
    skipped: runs.flatMap((run) => run.skipped),
  };
}
