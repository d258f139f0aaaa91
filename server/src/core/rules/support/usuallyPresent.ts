import type { ArchiveFinding, Located } from '../archiveRule.ts';
import type { DispatchFacts } from '../dispatchFacts.ts';
import type { OptionSchemas } from '../options.ts';

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
  dispatches: readonly Located[],
  percent: number,
  has: (facts: DispatchFacts) => boolean,
  message: string,
): ArchiveFinding[] {
  const withBody = dispatches.filter(({ facts }) => facts.bodyEnd);
  const having = withBody.filter(({ facts }) => has(facts)).length;
  if (withBody.length < FEWEST || having * 100 < withBody.length * percent) return [];
  return dispatches.flatMap(({ facts }, at) =>
    facts.bodyEnd && !has(facts) ? [{ at, span: facts.bodyEnd, message, related: [] }] : [],
  );
}
