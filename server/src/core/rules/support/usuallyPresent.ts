import type { ArchiveFinding, ArchiveScopeRule, Dispatches } from '../archiveRule.ts';
import type { DispatchFacts } from '../dispatchFacts.ts';
import { optionReader, type OptionSchemas } from '../options.ts';
import type { RuleDescription } from '../rule.ts';
import { flatMap } from './dispatches.ts';

const USUAL = {
  percent: {
    type: 'number',
    default: 90,
    minimum: 50,
    maximum: 100,
    description: 'The share of the dispatches, in percent, that must have it for the others to be reported.',
  },
} as const satisfies OptionSchemas;

const optionsOf = optionReader(USUAL);

/** Fewer say nothing of what is usual. */
const FEWEST = 10;

interface UsuallyPresent extends Pick<RuleDescription, 'code' | 'description'> {
  readonly has: (facts: DispatchFacts) => boolean;
  /** What is said of a dispatch that has it not. */
  readonly message: string;
}

/** A rule about a part of the dispatch that one lacks where nearly all others have it. */
export function usuallyPresentRule({ has, message, ...rule }: UsuallyPresent): ArchiveScopeRule {
  return {
    ...rule,
    level: 'warning',
    fixable: false,
    scope: 'archive',
    options: USUAL,
    compare: (dispatches, { options }) => lacking(dispatches, optionsOf(options).percent, has, message),
  };
}

/** The dispatches that lack what nearly all others with a body have, each marked at the end of its body. */
function lacking(
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
