import type { Rule } from './rule.ts';

/** All rules, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [];
