/** As much of a diagnostic as counts here. */
export interface Told {
  readonly source?: string | undefined;
  /** 0 for an error, as the editor has it. */
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

const ERROR = 0;

/** Our name among the sources of diagnostics. */
export const SOURCE = 'dispatch';

/**
 * Whether others mark an error at the place of one of our diagnostics already. Where a bracket is missing some point
 * behind what they have read and some at what they find there: the next line counts as the same place.
 */
export function isToldAlready({ range }: Told, all: readonly Told[]): boolean {
  return all.some(
    (other) =>
      other.source !== SOURCE &&
      other.severity === ERROR &&
      other.range.start.line <= range.end.line + 1 &&
      range.start.line <= other.range.end.line + 1,
  );
}
