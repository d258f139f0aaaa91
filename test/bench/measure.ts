import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** The most memory the process held at any time, in MiB; NaN where the system does not tell. */
  readonly peak: number;
}

/** Runs a program to its end, whatever it prints. Exit code 1 is an answer (findings); any other is a failure. */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: 'ignore' });
  let peak = NaN;
  const watch = setInterval(() => (peak = peakOf(child.pid) || peak), 20);
  const exitCode = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  clearInterval(watch);
  if (exitCode !== 0 && exitCode !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${String(exitCode)}.`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** The quickest of several runs: the machine may do other things at the same time. */
export async function quickest(command: string, args: readonly string[], runs = 3): Promise<Measured> {
  let best = await measure(command, args);
  for (let at = 1; at < runs; at++) {
    const next = await measure(command, args);
    best = { seconds: Math.min(best.seconds, next.seconds), peak: Math.max(best.peak, next.peak) };
  }
  return best;
}

/** The most memory that a process has held until now, in MiB; NaN where the system does not tell. */
export function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
