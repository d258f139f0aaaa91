import type { ArchiveFinding, ArchiveRule } from '../archiveRule.ts';
import { firstOfBody, named } from '../support/duplicates.ts';

/** The same words under another title. */
export const duplicateRetitled: ArchiveRule = {
  code: 'archive.duplicate-retitled',
  level: 'warning',
  description: 'The same body stands in the archive twice, under two titles.',
  fixable: false,
  scope: 'archive',
  compare: (dispatches) => {
    const first = firstOfBody(dispatches);
    return dispatches.flatMap(({ facts }, at): ArchiveFinding[] => {
      const earlier = first(at);
      const original = dispatches[earlier]?.facts;
      if (earlier === at || !original?.title || !facts.title || facts.title.name === original.title.name) return [];
      return [
        {
          at,
          span: facts.title.span,
          message: `The same body stands in the archive before, under another title: ${named(dispatches[earlier])}.`,
          related: [{ at: earlier, span: original.title.span, message: 'The first of them.' }],
        },
      ];
    });
  },
};
