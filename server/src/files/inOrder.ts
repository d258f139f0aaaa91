/** Something that takes time, begun when it is called. */
export type Task<Result> = () => Promise<Result>;

/**
 * Does tasks side by side, no more than `width` ahead of whoever takes the results, and gives these in the order of the
 * tasks.
 */
export async function* inOrder<Result>(
  tasks: AsyncIterable<Task<Result>> | Iterable<Task<Result>>,
  width: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const task of tasks) {
    const result = task();
    // It may fail before anybody waits for it: whoever then does hears of it.
    result.catch(() => undefined);
    running.push(result);
    const first = running.length >= width ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}
