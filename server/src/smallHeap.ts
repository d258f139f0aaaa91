import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for new objects as small as it is at the start of the process. Reading an archive makes many objects
 * that are soon gone; V8 would let their space grow by tens of megabytes, which are never given back and save no time.
 */
export function keepHeapSmall(): void {
  // V8 reads this flag whenever it is about to grow that space, so that it can be set while the process runs.
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Lets the heap grow by less than two thirds between two collections. Several threads that each keep little and leave
 * much behind would otherwise hold several times of what they need.
 */
export function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=60');
}

/**
 * Lets threads that start from now on compile in line with their work. Compilers beside it take tens of megabytes more,
 * in the memory of threads that hold on to it; work that goes on for seconds takes no longer without them.
 */
export function compileInline(): void {
  setFlagsFromString('--no-concurrent-recompilation');
}
