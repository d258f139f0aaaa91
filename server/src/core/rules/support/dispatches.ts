import type { Dispatches, Located } from '../archiveRule.ts';

/** All that a function gives for the dispatches, one after another. */
export function flatMap<Result>(
  dispatches: Dispatches,
  give: (dispatch: Located, at: number) => readonly Result[],
): Result[] {
  const all: Result[] = [];
  let at = 0;
  for (const dispatch of dispatches) {
    for (const result of give(dispatch, at)) all.push(result);
    at++;
  }
  return all;
}
