import { byEntry } from './analysis.ts';
import type { ArchiveEntry } from './core/format/archive.ts';
import { isoDate, type CalendarDate } from './core/format/calendar.ts';
import { createRuleContext } from './core/rules/context.ts';
import type { Finding, Level, Rule, RuleContext } from './core/rules/rule.ts';

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

/** A linter for the rules that are not off. Another day or other rules want another linter. */
export function createLinter(rules: readonly Rule[], context: RuleContext): Linter {
  const checks = rules.flatMap(({ code, level, check }) => (level === 'off' ? [] : [{ code, level, check }]));
  const none: readonly EntryFinding[] = [];
  const findings = byEntry((entry) => {
    const found: EntryFinding[] = [];
    for (const { code, level, check } of checks) {
      for (const finding of check(entry.dispatch, context)) found.push({ ...finding, code, level });
    }
    return found.length === 0 ? none : found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  });
  return { findings };
}

/** The linter of the day: what lies in the future changes at midnight, and only then are dispatches checked again. */
export function createDailyLinter(rules: readonly Rule[], today: () => CalendarDate): () => Linter {
  let day = '';
  let linter: Linter | undefined;
  return () => {
    const date = today();
    if (!linter || day !== isoDate(date)) {
      day = isoDate(date);
      linter = createLinter(rules, createRuleContext({ today: date }));
    }
    return linter;
  };
}
