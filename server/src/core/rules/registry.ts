import { BODY_RULES } from './bodyRules.ts';
import { DATELINE_RULES } from './datelineRules.ts';
import { HEADER_RULES } from './headerRules.ts';
import type { Rule } from './rule.ts';
import { TRAILER_RULES } from './trailerRules.ts';

/** All rules, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [...HEADER_RULES, ...DATELINE_RULES, ...BODY_RULES, ...TRAILER_RULES];
