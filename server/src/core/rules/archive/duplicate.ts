import type { ArchiveScopeRule } from '../archiveRule.ts';
import { sameBodies } from '../support/duplicates.ts';

/** The same dispatch twice: the same title and the same words. */
export const duplicate: ArchiveScopeRule = {
  code: 'archive.duplicate',
  level: 'warning',
  description: 'The same dispatch, title and body, stands in the archive twice.',
  fixable: false,
  scope: 'archive',
  asksFor: ['body'],
  compare: (dispatches) =>
    sameBodies(
      dispatches,
      (title, original) => title === original,
      (original) => `The same dispatch stands in the archive before: ${original}.`,
    ),
};
