import type { ArchiveScopeRule } from '../archiveRule.ts';
import { sameBodies } from '../support/duplicates.ts';

/** The same words under another title. */
export const duplicateRetitled: ArchiveScopeRule = {
  code: 'archive.duplicate-retitled',
  level: 'warning',
  description: 'The same body stands in the archive twice, under two titles.',
  fixable: false,
  scope: 'archive',
  asksFor: ['body'],
  compare: (dispatches) =>
    sameBodies(
      dispatches,
      (title, original) => title !== original,
      (original) => `The same body stands in the archive before, under another title: ${original}.`,
    ),
};
