import type { LintConfig } from '../config/lintConfig.ts';
import { knownNames } from '../format/knownNames.ts';
import type { RuleContext, RuleDescription } from './rule.ts';
import { rememberingScan } from './textScan.ts';

/** A context for checking many dispatches: the rules share one look at each text. Each linter wants one of its own. */
export function createRuleContext(given: Omit<RuleContext, 'scan'>): RuleContext {
  return { ...given, scan: rememberingScan() };
}

/** The contexts of rules under a configuration: each rule has its own options, and they share everything else. */
export function createRuleContexts(
  { rules, knownAgencies, knownSources }: LintConfig,
  given: Omit<RuleContext, 'scan' | 'options' | 'known'>,
): (rule: RuleDescription) => RuleContext {
  const shared = createRuleContext({ ...given, known: knownNames(knownAgencies, knownSources) });
  return ({ code }) => {
    const options = rules[code]?.options;
    return options ? { ...shared, options } : shared;
  };
}
