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

/** The error as a person reads it, with its stack where it has one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
