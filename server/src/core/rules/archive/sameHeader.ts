import type { ArchiveFinding, ArchiveScopeRule } from '../archiveRule.ts';
import { similarity } from '../fingerprint.ts';
import { flatMap } from '../support/dispatches.ts';

/** From here on two bodies are versions of one: `archive.near-duplicate` reports them. */
const ALIKE = 0.8;

/** Two dispatches with one header. */
export const sameHeader: ArchiveScopeRule = {
  code: 'archive.same-header',
  level: 'warning',
  description: 'Two dispatches with different bodies have the same date and title.',
  fixable: false,
  scope: 'archive',
  asksFor: ['body'],
  compare: (dispatches) => {
    const firsts = new Map<string, number>();
    return flatMap(dispatches, ({ file, facts }, at): ArchiveFinding[] => {
      const { date, title } = facts;
      if (date === null || !title) return [];
      const header = `${date} ${title.name}`;
      const earlier = firsts.get(header);
      if (earlier === undefined) firsts.set(header, at);
      const original = earlier === undefined ? undefined : dispatches.at(earlier);
      const originalTitle = original?.facts.title;
      if (earlier === undefined || !original || !originalTitle) return [];
      if (facts.body.hash === original.facts.body.hash) return [];
      if (similarity(facts.body, original.facts.body) >= ALIKE) return [];
      const where = original.file.name === file.name ? '' : ` in ${original.file.name}`;
      return [
        {
          at,
          span: title.span,
          message: `Another dispatch${where} has the same date and title, but another body.`,
          related: [{ at: earlier, span: originalTitle.span, message: 'The first of them.' }],
        },
      ];
    });
  },
};
