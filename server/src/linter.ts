import { byEntry } from './analysis.ts';
import { levelOf, type LintConfig } from './core/config/lintConfig.ts';
import type { ArchiveEntry } from './core/format/archive.ts';
import { isoDate, type CalendarDate } from './core/format/calendar.ts';
import { createRuleContexts } from './core/rules/context.ts';
import { RULES } from './core/rules/registry.ts';
import type { Finding, Level, Rule } from './core/rules/rule.ts';
import type { Attribution } from './core/speakers/model.ts';

/** A finding with the rule that found it. */
export interface EntryFinding extends Finding {
  readonly code: string;
  readonly level: Exclude<Level, 'off'>;
}

/** Checks dispatches by a set of rules, each dispatch once. */
export interface Linter {
  /** The findings of a dispatch in the order of the text. */
  findings(entry: ArchiveEntry): readonly EntryFinding[];
}

/** What a linter has to be told of the world. */
export interface LintWorld {
  readonly today: CalendarDate;
  /** Says who speaks in a dispatch; without it the rules about speakers find nothing. */
  readonly attribution?: (entry: ArchiveEntry) => Attribution;
}

/** A linter for the rules that are not off. Another configuration or another day want another linter. */
export function createLinter(config: LintConfig, world: LintWorld, rules: readonly Rule[] = RULES): Linter {
  const { today, attribution } = world;
  // Rules know dispatches alone; what is known of a dispatch is kept by its entry, the one that is being checked.
  let current!: ArchiveEntry;
  const contextOf = createRuleContexts(config, {
    today,
    ...(attribution && { attribution: () => attribution(current) }),
  });
  const checks = rules.flatMap((rule) => {
    const level = levelOf(rule, config);
    return level === 'off' ? [] : [{ code: rule.code, level, check: rule.check, context: contextOf(rule) }];
  });
  const none: readonly EntryFinding[] = [];
  const findings = byEntry((entry) => {
    current = entry;
    const found: EntryFinding[] = [];
    for (const { code, level, check, context } of checks) {
      const findings = check(entry.dispatch, context);
      if (findings.length > 0) for (const finding of findings) found.push({ ...finding, code, level });
    }
    if (found.length < 2) return found.length === 0 ? none : found;
    return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  });
  return { findings };
}

/** Gives the linter of a configuration, the same for the same configuration. */
export type Linters = (config: LintConfig) => Linter;

/** The linters of the day: what lies in the future changes at midnight, and only then are dispatches checked again. */
export function createDailyLinters(
  today: () => CalendarDate,
  attribution: NonNullable<LintWorld['attribution']>,
): Linters {
  let day = '';
  let linters = new WeakMap<LintConfig, Linter>();
  return (config) => {
    const date = today();
    if (day !== isoDate(date)) {
      day = isoDate(date);
      linters = new WeakMap();
    }
    const linter = linters.get(config) ?? createLinter(config, { today: date, attribution });
    linters.set(config, linter);
    return linter;
  };
}
