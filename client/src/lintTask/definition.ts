/** A task of the type `dispatch`, as a `tasks.json` gives it; the manifest describes the same properties. */
export interface LintTaskDefinition {
  readonly type: 'dispatch';
  /** Files, folders and globs, relative to the workspace folder; the folder itself where none is given. */
  readonly paths?: readonly string[];
  /** Further options of `dispatch lint`. */
  readonly args?: readonly string[];
}

/**
 * What `dispatch` is called with for a task. The text format is named last: the problem matcher reads no other. A path
 * that begins with a hyphen is no option.
 */
export function lintArguments({ paths = [], args = [] }: LintTaskDefinition): string[] {
  return ['lint', ...args, '--format', 'text', '--', ...(paths.length > 0 ? paths : ['.'])];
}
