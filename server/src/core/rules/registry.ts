import { ARCHIVE_RULES } from './archiveRules.ts';
import { BODY_RULES } from './bodyRules.ts';
import { DATELINE_RULES } from './datelineRules.ts';
import { HEADER_RULES } from './headerRules.ts';
import type { Rule, RuleDescription } from './rule.ts';
import { pronounWithoutPerson } from './speaker/pronounWithoutPerson.ts';
import { TRAILER_RULES } from './trailerRules.ts';

export { ARCHIVE_RULES };

/** The rules that look at one dispatch at a time, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  ...HEADER_RULES,
  ...DATELINE_RULES,
  ...BODY_RULES,
  ...TRAILER_RULES,
  pronounWithoutPerson,
];

/** All rules, of both kinds: what the documentation and the configuration list. */
export const ALL_RULES: readonly RuleDescription[] = [...RULES, ...ARCHIVE_RULES];
