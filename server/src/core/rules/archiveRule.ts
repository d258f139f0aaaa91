import type { Dispatch } from '../format/model.ts';
import type { Span } from '../format/span.ts';
import type { CostlyFact, DispatchFacts, OwnFacts } from './dispatchFacts.ts';
import type { Fix, RuleContext, RuleDescription } from './rule.ts';

/** What whoever reads a file knows of it besides its text. */
export interface FileFacts {
  /** The file's name without its folders; empty for a document that has none. */
  readonly name: string;
  /** The encoding that the file was read in, by its WHATWG label: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

/** One dispatch among those that a rule compares. */
export interface Located {
  readonly file: FileFacts;
  readonly facts: DispatchFacts;
}

/** One dispatch among those of its file. */
export interface LocatedInFile {
  readonly file: FileFacts;
  readonly facts: OwnFacts;
}

/** The dispatches of an archive in its order: an array, or whatever holds more of them in less space. */
export interface Dispatches extends Iterable<Located> {
  readonly length: number;
  at(index: number): Located | undefined;
}

/** A place in one of the compared dispatches. */
export interface ArchivePlace {
  /** The index of the dispatch among those compared. */
  readonly at: number;
  readonly span: Span;
  readonly message: string;
}

/** A fault that shows only when dispatches are compared. */
export interface ArchiveFinding extends ArchivePlace {
  readonly related: readonly ArchivePlace[];
  /** What would be right, where the rule knows: its fixes are made of it. */
  readonly expected?: string;
}

/**
 * A condition that a file or an archive can be in. It is found in the facts of its dispatches, which are small: no text
 * is kept, so that an archive of any size can be compared.
 */
export type ArchiveRule = FileScopeRule | ArchiveScopeRule;

interface ComparingRule extends RuleDescription {
  /** The costly facts that the rule asks for; where no rule that is on asks for one, nobody finds it out. */
  readonly asksFor?: readonly CostlyFact[];
}

/** Compares the dispatches of one file. */
export interface FileScopeRule extends ComparingRule {
  readonly scope: 'file';
  /** Gives the faults among dispatches in the order of the file; close to linear in their number; never throws. */
  readonly compare: (dispatches: readonly LocatedInFile[], context: RuleContext) => readonly ArchiveFinding[];
  /** The fixes of a finding, made out of the text of its dispatch when somebody asks for them. */
  readonly fixes?: (finding: ArchiveFinding, dispatch: Dispatch) => readonly Fix[];
}

/** Compares the dispatches of all files. */
export interface ArchiveScopeRule extends ComparingRule {
  readonly scope: 'archive';
  /**
   * Gives the faults among dispatches in the order of the archive, one by one: an archive may have as many as
   * dispatches. Close to linear in their number; never throws.
   */
  readonly compare: (dispatches: Dispatches, context: RuleContext) => Iterable<ArchiveFinding>;
  /** The fixes of a finding; the text of its dispatch is long gone. */
  readonly fixes?: (finding: ArchiveFinding) => readonly Fix[];
}
