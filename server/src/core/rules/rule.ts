import type { CalendarDate } from '../format/calendar.ts';
import type { Dispatch } from '../format/model.ts';
import type { Span } from '../format/span.ts';

/** How loudly a finding is reported; `off` switches its rule off. */
export type Level = 'off' | 'hint' | 'info' | 'warning' | 'error';

/** A change that mends a finding. */
export interface Fix {
  /** What the change does, as an editor's menu shows it: "Write the date as 2025-09-07". */
  readonly title: string;
  /** Replacements within the dispatch; they do not overlap. */
  readonly edits: readonly SpanEdit[];
  /** The right form is certain: `--fix` and fix on save apply it. Where two readings are possible none is safe. */
  readonly safe: boolean;
}

export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A fault that a rule found in one dispatch. */
export interface Finding {
  /** The wrong characters, not their line. */
  readonly span: Span;
  /** What is wrong and what would be right, in plain words. */
  readonly message: string;
  /** Other places of the dispatch that show the fault. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** The likelier one first; empty where the right form is not known. */
  readonly fixes: readonly Fix[];
}

/** What a rule may know besides the dispatch. */
export interface RuleContext {
  /** The day on which the check is made. */
  readonly today: CalendarDate;
}

/** A condition that dispatches can be in, checked one dispatch at a time. */
export interface Rule {
  /** Stable dotted code named for the condition: `header.date-notation`. */
  readonly code: string;
  readonly level: Level;
  /** One sentence: what the rule reports. */
  readonly description: string;
  /** Some of its findings carry a fix. */
  readonly fixable: boolean;
  /** Gives the faults of a dispatch in the order of the text; never throws. */
  readonly check: (dispatch: Dispatch, context: RuleContext) => readonly Finding[];
}
