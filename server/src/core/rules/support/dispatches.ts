import type { Dispatches, Located } from '../archiveRule.ts';

/** All that a function gives for the dispatches, one after another, each when somebody asks for it. */
export function* flatMap<Result>(
  dispatches: Dispatches,
  give: (dispatch: Located, at: number) => readonly Result[],
): Generator<Result> {
  let at = 0;
  for (const dispatch of dispatches) {
    yield* give(dispatch, at);
    at++;
  }
}
