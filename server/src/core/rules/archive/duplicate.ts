import type { ArchiveRule } from '../archiveRule.ts';
import { sameBodies } from '../support/duplicates.ts';

/** The same dispatch twice: the same title and the same words. */
export const duplicate: ArchiveRule = {
  code: 'archive.duplicate',
  level: 'warning',
  description: 'The same dispatch, title and body, stands in the archive twice.',
  fixable: false,
  scope: 'archive',
  compare: (dispatches) =>
    sameBodies(
      dispatches,
      (title, original) => title === original,
      (original) => `The same dispatch stands in the archive before: ${original}.`,
    ),
};
