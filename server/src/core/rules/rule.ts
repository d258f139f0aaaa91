import type { CalendarDate } from '../format/calendar.ts';
import type { KnownNames } from '../format/knownNames.ts';
import type { Dispatch } from '../format/model.ts';
import type { Span } from '../format/span.ts';
import type { Attribution } from '../speakers/model.ts';
import type { OptionSchemas } from './options.ts';
import type { TextScan } from './textScan.ts';

/** How loudly a finding is reported, the quietest first; `off` switches its rule off. */
export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

export type Level = (typeof LEVELS)[number];

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

/** What a rule may know besides the dispatch. Only the day has to be given: a rule does without what is missing. */
export interface RuleContext {
  /** The day on which the check is made. */
  readonly today: CalendarDate;
  /** The rule's own options as a user has set them; those that are missing have their defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Agencies and source lines by which the dispatch was read; the built-in ones where it is left out. */
  readonly known?: KnownNames;
  /** Looks over a dispatch's text; one that keeps its last result spares each rule a look of its own. */
  readonly scan?: (dispatch: Dispatch) => TextScan;
  /** Says who speaks in a dispatch; without it the rules about speakers find nothing. */
  readonly attribution?: (dispatch: Dispatch) => Attribution;
}

/** What the documentation, the configuration and its schema say of a rule. */
export interface RuleDescription {
  /** Stable dotted code named for the condition: `header.date-notation`. */
  readonly code: string;
  readonly level: Level;
  /** One sentence: what the rule reports. */
  readonly description: string;
  /** Some of its findings carry a fix. */
  readonly fixable: boolean;
  /** The options by name; left out where the rule has none. */
  readonly options?: OptionSchemas;
}

/** A condition that dispatches can be in, checked one dispatch at a time. */
export interface Rule extends RuleDescription {
  /** Gives the faults of a dispatch in the order of the text; never throws. */
  readonly check: (dispatch: Dispatch, context: RuleContext) => readonly Finding[];
}
