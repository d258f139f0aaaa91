import { none, runTool, type Stage } from './stage.ts';

/**
 * A tool that finds the project in order, or not: a check that fails counts as one failed test, and as none where it
 * passes.
 */
export function check(name: string, tool: string, args: readonly string[]): Stage {
  return { name, run: async () => ((await runTool(tool, args)) === 0 ? none : { ...none, failed: 1 }) };
}
