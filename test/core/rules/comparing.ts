import { parseArchive } from '../../../server/src/core/format/archive.ts';
import type { Dispatch } from '../../../server/src/core/format/model.ts';
import type { ArchivePlace, ArchiveRule, FileFacts } from '../../../server/src/core/rules/archiveRule.ts';
import { dispatchFacts, type FileDispatchFacts } from '../../../server/src/core/rules/dispatchFacts.ts';
import type { RuleContext } from '../../../server/src/core/rules/rule.ts';

/** A file of an archive as a test gives it. */
export interface TestFile extends Partial<FileFacts> {
  readonly text: string;
}

/** A finding as a test reads it; each place is its dispatch's index and the found characters. */
export interface ReadArchiveFinding {
  readonly at: string;
  readonly message: string;
  readonly related?: readonly string[];
  /** What each fix is called, and the dispatch after it. */
  readonly fixes?: readonly string[];
}

/** What a rule finds among the dispatches of some files, read whole. */
export function compare(
  rule: ArchiveRule,
  files: readonly (string | TestFile)[],
  options: Partial<RuleContext> = {},
): ReadArchiveFinding[] {
  const context: RuleContext = { today: { year: 2025, month: 9, day: 10 }, ...options };
  const dispatches: Dispatch[] = [];
  const located: { readonly file: FileFacts; readonly facts: FileDispatchFacts }[] = [];
  for (const given of files) {
    const file = typeof given === 'string' ? { text: given } : given;
    const facts: FileFacts = { name: '', encoding: 'utf-8', byteOrderMark: false, ...file };
    for (const { dispatch } of parseArchive(file.text).entries) {
      dispatches.push(dispatch);
      located.push({ file: facts, facts: dispatchFacts(dispatch, context) });
    }
  }
  return [...rule.compare(located, context)].map((finding) => {
    const dispatch = dispatches[finding.at];
    const fixes = (dispatch && rule.fixes?.(finding, dispatch)) ?? [];
    return {
      at: place(dispatches, finding),
      message: finding.message,
      ...(finding.related.length > 0 && {
        related: finding.related.map((each) => `${place(dispatches, each)}: ${each.message}`),
      }),
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, edits }) => {
          const mended = edits
            .toReversed()
            .reduce(
              (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
              dispatch?.text ?? '',
            );
          return `${title}: ${mended}`;
        }),
      }),
    };
  });
}

function place(dispatches: readonly Dispatch[], { at, span }: ArchivePlace): string {
  return `${at} ${JSON.stringify(dispatches[at]?.text.slice(span.start, span.end))}`;
}
