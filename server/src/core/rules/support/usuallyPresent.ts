import type { ArchiveFinding, Dispatches } from '../archiveRule.ts';
import type { DispatchFacts } from '../dispatchFacts.ts';
import type { OptionSchemas } from '../options.ts';
import { flatMap } from './dispatches.ts';

export const USUAL = {
  percent: {
    type: 'number',
    default: 90,
    minimum: 50,
    maximum: 100,
    description: 'The share of the dispatches, in percent, that must have it for the others to be reported.',
  },
} as const satisfies OptionSchemas;

/** Fewer say nothing of what is usual. */
const FEWEST = 10;

/** The dispatches that lack what nearly all others with a body have, each marked at the end of its body. */
export function lacking(
  dispatches: Dispatches,
  percent: number,
  has: (facts: DispatchFacts) => boolean,
  message: string,
): Iterable<ArchiveFinding> {
  let [withBody, having] = [0, 0];
  for (const { facts } of dispatches) {
    if (!facts.bodyEnd) continue;
    withBody++;
    if (has(facts)) having++;
  }
  if (withBody < FEWEST || having * 100 < withBody * percent) return [];
  return flatMap(dispatches, ({ facts }, at) =>
    facts.bodyEnd && !has(facts) ? [{ at, span: facts.bodyEnd, message, related: [] }] : [],
  );
}
