import type { ArchiveFinding, FileScopeRule } from '../archiveRule.ts';

/** A file of one dispatch whose name has another date than the header. */
export const fileName: FileScopeRule = {
  code: 'archive.file-name',
  level: 'warning',
  description: 'The name of a file with one dispatch has another date than the header.',
  fixable: false,
  scope: 'file',
  compare: (dispatches) => {
    const dated = dispatches.flatMap(({ facts, file }, at) =>
      facts.dateSpan ? [{ at, facts, file, span: facts.dateSpan }] : [],
    );
    const [only] = dated;
    if (!only || dated.length > 1 || only.facts.date === null) return [];
    const named = /(?<!\d)(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(only.file.name);
    const date = named ? named.slice(1).join('-') : '';
    if (!isPlausible(date) || date === only.facts.date) return [];
    const finding: ArchiveFinding = {
      at: only.at,
      span: only.span,
      message: `The header says ${only.facts.date}, the name of the file ${date}: one of them is wrong.`,
      related: [],
    };
    return [finding];
  },
};

/** Eight figures may be a number of another kind. */
function isPlausible(date: string): boolean {
  return /^(?:1[89]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date);
}
