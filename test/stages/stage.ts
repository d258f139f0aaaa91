import path from 'node:path';
import { root } from '../host/paths.ts';
import { run } from '../host/process.ts';

/** How many tests of a stage came out which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A part of the test run. It prints what it finds, and never throws for a test that fails. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of the project's own packages in the project's folder and prints what it says; returns its exit code. */
export async function runTool(name: string, args: readonly string[]): Promise<number> {
  const tool = path.join(root, 'node_modules', '.bin', name);
  return (await run(tool, args, { cwd: root, show: true })).code;
}
