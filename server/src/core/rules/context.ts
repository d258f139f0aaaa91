import type { RuleContext } from './rule.ts';
import { rememberingScan } from './textScan.ts';

/** A context for checking many dispatches: the rules share one look at each text. Each linter wants one of its own. */
export function createRuleContext(given: Omit<RuleContext, 'scan'>): RuleContext {
  return { ...given, scan: rememberingScan() };
}
