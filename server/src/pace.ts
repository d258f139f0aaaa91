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
  const paced = createPace();
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (!paced.isOver()) continue;
    await paced.letOthersIn();
    if (cancellation.isCancellationRequested) return false;
  }
  return true;
}

/** The slices of long work. */
export interface Pace {
  /** Whether the slice is used up. */
  readonly isOver: () => boolean;
  /** Lets what has come in meanwhile be answered, and begins another slice. */
  readonly letOthersIn: () => Promise<void>;
}

export function createPace(): Pace {
  let end = performance.now() + SLICE;
  return {
    isOver: () => performance.now() >= end,
    letOthersIn: async () => {
      await new Promise((resume) => setImmediate(resume));
      end = performance.now() + SLICE;
    },
  };
}
