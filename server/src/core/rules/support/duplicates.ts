import type { ArchiveFinding, Dispatches, Located } from '../archiveRule.ts';
import { flatMap } from './dispatches.ts';

/** Fewer words ("Photo shows the ferry.") may well be two dispatches' own. */
export const FEWEST_WORDS = 12;

/** For each dispatch the index of the first one with the same body: its own where it is the first. */
export function firstOfBody(dispatches: Dispatches): Int32Array {
  const firsts = new Map<number, number>();
  const first = new Int32Array(dispatches.length);
  let at = 0;
  for (const { facts } of dispatches) {
    const { hash, words } = facts.body;
    first[at] = at;
    if (words >= FEWEST_WORDS) {
      const earlier = firsts.get(hash);
      if (earlier === undefined) firsts.set(hash, at);
      else first[at] = earlier;
    }
    at++;
  }
  return first;
}

/** A dispatch as messages name it: `"Ferry Leaves Harbour" of 2025-09-07 in 2025-09.dispatch`. */
export function named(dispatch: Located | undefined): string {
  if (!dispatch) return 'a dispatch';
  const { file, facts } = dispatch;
  const title = facts.title ? `"${facts.title.name}"` : 'a dispatch without a title';
  return `${title}${facts.date === null ? '' : ` of ${facts.date}`}${file.name === '' ? '' : ` in ${file.name}`}`;
}

/**
 * The dispatches whose body stood in the archive before, under a title that `wanted` takes, each with the first of
 * them.
 */
export function sameBodies(
  dispatches: Dispatches,
  wanted: (title: string, original: string) => boolean,
  message: (original: string) => string,
): Iterable<ArchiveFinding> {
  const first = firstOfBody(dispatches);
  return flatMap(dispatches, ({ facts }, at): ArchiveFinding[] => {
    const earlier = first[at] ?? at;
    if (earlier === at) return [];
    const { title } = facts;
    const original = dispatches.at(earlier);
    const originalTitle = original?.facts.title;
    if (!title || !originalTitle || !wanted(title.name, originalTitle.name)) return [];
    const related = [{ at: earlier, span: originalTitle.span, message: 'The first of them.' }];
    return [{ at, span: title.span, message: message(named(original)), related }];
  });
}
