import type { ArchiveFinding, ArchiveRule } from '../archiveRule.ts';
import { firstOfBody, named } from '../support/duplicates.ts';

/** The same dispatch twice: the same title and the same words. */
export const duplicate: ArchiveRule = {
  code: 'archive.duplicate',
  level: 'warning',
  description: 'The same dispatch, title and body, stands in the archive twice.',
  fixable: false,
  scope: 'archive',
  compare: (dispatches) => {
    const first = firstOfBody(dispatches);
    return dispatches.flatMap(({ facts }, at): ArchiveFinding[] => {
      const earlier = first(at);
      const original = dispatches[earlier]?.facts;
      if (earlier === at || !original?.title || facts.title?.name !== original.title.name) return [];
      return [
        {
          at,
          span: facts.title.span,
          message: `The same dispatch stands in the archive before: ${named(dispatches[earlier])}.`,
          related: [{ at: earlier, span: original.title.span, message: 'The first of them.' }],
        },
      ];
    });
  },
};
