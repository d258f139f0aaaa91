import type Mocha from 'mocha';
import type { Results } from './results.ts';

/** Runs a loaded mocha instance to its end. */
export function runMocha(mocha: Mocha): Promise<Results> {
  return new Promise((resolve) => {
    const passed: string[] = [];
    const failed: { title: string; error: string }[] = [];
    const skipped: string[] = [];
    mocha
      .run()
      .on('pass', (test) => passed.push(test.fullTitle()))
      .on('pending', (test) => skipped.push(test.fullTitle()))
      .on('fail', (test, error: unknown) => failed.push({ title: test.fullTitle(), error: describeError(error) }))
      .on('end', () => resolve({ passed, failed, skipped }));
  });
}

/** The error with its stack and, where it compares two values, with both of them. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  const values =
    expected === undefined ? '' : `\nexpected: ${JSON.stringify(expected)}\nactual:   ${JSON.stringify(actual)}`;
  return `${error.stack ?? error.message}${values}`;
}
