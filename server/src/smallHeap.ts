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
 * Lets the heap grow by less than two thirds between two collections, and threads that start from now on do without helpers
 * that compile. Several threads that each keep little and leave much behind would otherwise hold several times of what they
 * need; it takes them no longer.
 */
export function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=60');
  // Compiling beside the work takes tens of megabytes more, in the memory of threads that hold on to it.
  setFlagsFromString('--no-concurrent-recompilation');
}
