import type { ArchiveFinding, Located } from '../archiveRule.ts';

/** Fewer words ("Photo shows the ferry.") may well be two dispatches' own. */
export const FEWEST_WORDS = 12;

/** For the index of a dispatch, that of the first one with the same body: its own where it is the first. */
export function firstOfBody(dispatches: readonly Located[]): (at: number) => number {
  const firsts = new Map<string, number>();
  for (const [at, { facts }] of dispatches.entries()) {
    const { hash, words } = facts.body;
    if (words >= FEWEST_WORDS && !firsts.has(hash)) firsts.set(hash, at);
  }
  return (at) => firsts.get(dispatches[at]?.facts.body.hash ?? '') ?? at;
}

/** A dispatch as messages name it: `"Ferry Leaves Harbour" of 2025-09-07 in 2025-09.dispatch`. */
export function named(dispatch: Located | undefined): string {
  if (!dispatch) return 'a dispatch';
  const { file, facts } = dispatch;
  const title = facts.title ? `"${facts.title.name}"` : 'a dispatch without a title';
  return `${title}${facts.date === null ? '' : ` of ${facts.date}`}${file.name === '' ? '' : ` in ${file.name}`}`;
}

/** The dispatches whose body stood in the archive before, under a title that `wanted` takes, each with the first of them. */
export function sameBodies(
  dispatches: readonly Located[],
  wanted: (title: string, original: string) => boolean,
  message: (original: string) => string,
): ArchiveFinding[] {
  const first = firstOfBody(dispatches);
  return dispatches.flatMap(({ facts: { title } }, at): ArchiveFinding[] => {
    const earlier = first(at);
    const original = dispatches[earlier]?.facts.title;
    if (earlier === at || !title || !original || !wanted(title.name, original.name)) return [];
    const related = [{ at: earlier, span: original.span, message: 'The first of them.' }];
    return [{ at, span: title.span, message: message(named(dispatches[earlier])), related }];
  });
}
