/** The part of a cancellation token that the features look at. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** A cancellation that comes about by itself. */
export function cancelledWhen(condition: () => boolean): Cancellation {
  return {
    get isCancellationRequested() {
      return condition();
    },
  };
}

/** How long a feature may keep the server from answering others, in milliseconds. */
const SLICE = 20;

/**
 * Visits the items in order and lets other requests in between whenever a slice of time is used up.
 * Gives false, with the rest unvisited, where the request was cancelled in the meantime.
 */
export async function visitPaced<Item>(
  items: readonly Item[],
  cancellation: Cancellation,
  visit: (item: Item, index: number) => void,
): Promise<boolean> {
  let sliceEnd = performance.now() + SLICE;
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (performance.now() < sliceEnd) continue;
    await new Promise((resume) => setImmediate(resume));
    if (cancellation.isCancellationRequested) return false;
    sliceEnd = performance.now() + SLICE;
  }
  return true;
}
