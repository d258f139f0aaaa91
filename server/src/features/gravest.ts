import type { FileFinding } from '../archiveLint/fileFinding.ts';

type Level = FileFinding['level'];

/** How many findings there are of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint'];

/**
 * Tells which of so many findings are among the gravest: no more than `most`, errors first, and of the last level for
 * which there is room those that come first. It is to be asked once for each finding, in their order.
 */
export function amongGravest(counts: LevelCounts, most: number): (finding: { readonly level: Level }) => boolean {
  const quota = { ...counts };
  let room = most;
  for (const level of LEVELS) {
    quota[level] = Math.min(counts[level], room);
    room -= quota[level];
  }
  return ({ level }) => quota[level]-- > 0;
}

/** As many findings as may be, the gravest, in the order in which they were given. */
export function gravest<Finding extends { readonly level: Level }>(
  findings: readonly Finding[],
  most: number,
): readonly Finding[] {
  if (findings.length <= most) return findings;
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  return findings.filter(amongGravest(counts, most));
}
