import type { FileScopeRule, FileFacts } from '../archiveRule.ts';
import type { RuleDescription } from '../rule.ts';

interface FileRule extends RuleDescription {
  /** What is wrong with the file; null where nothing is. */
  readonly fault: (file: FileFacts) => string | null;
}

/** A rule about a file as a whole: its finding stands at the first character. */
export function fileRule({ fault, ...rule }: FileRule): FileScopeRule {
  return {
    ...rule,
    scope: 'file',
    compare: ([first]) => {
      const message = first ? fault(first.file) : null;
      return message === null ? [] : [{ at: 0, span: { start: 0, end: 1 }, message, related: [] }];
    },
  };
}
