import type { Level, RuleDescription } from '../rules/rule.ts';

/** What a user has set for a rule; what is missing is as the rule has it. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** How a file is linted: plain data, fit for a cache or another thread. */
export interface LintConfig {
  /** By code, the rules that differ from their own defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Agencies besides the built-in ones: read in datelines and as source lines, and never called misspelt. */
  readonly knownAgencies: readonly string[];
  /** Source lines besides the agencies. */
  readonly knownSources: readonly string[];
}

/** How a file is linted for which nobody has set anything. */
export const DEFAULT_LINT_CONFIG: LintConfig = { rules: {}, knownAgencies: [], knownSources: [] };

/** The level at which a rule reports. */
export function levelOf({ code, level }: RuleDescription, { rules }: LintConfig): Level {
  return rules[code]?.level ?? level;
}

/** A configuration with another one over it: the rules that both set are as the other has them, names come together. */
export function mergedConfig(base: LintConfig, over: LintConfig): LintConfig {
  const rules = Object.entries(over.rules).map(([code, setting]) => [code, { ...base.rules[code], ...setting }]);
  return {
    rules: { ...base.rules, ...Object.fromEntries(rules) } as LintConfig['rules'],
    knownAgencies: union(base.knownAgencies, over.knownAgencies),
    knownSources: union(base.knownSources, over.knownSources),
  };
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}
