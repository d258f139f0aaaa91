import { runEndToEnd } from '../e2e/endToEnd.ts';
import { none, type Stage } from './stage.ts';

/** The tests inside a real VS Code. */
export const endToEnd: Stage = {
  name: 'end to end',
  run: async () => {
    try {
      const { passed, failed, skipped } = await runEndToEnd();
      return { passed: passed.length, failed: failed.length, skipped: skipped.length };
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return { ...none, failed: 1 };
    }
  },
};
