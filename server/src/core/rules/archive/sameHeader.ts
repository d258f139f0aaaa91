import type { ArchiveFinding, ArchiveScopeRule } from '../archiveRule.ts';
import { similarity } from '../fingerprint.ts';

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
    return dispatches.flatMap(({ file, facts }, at): ArchiveFinding[] => {
      if (facts.date === null || !facts.title) return [];
      const header = `${facts.date} ${facts.title.name}`;
      const earlier = firsts.get(header);
      if (earlier === undefined) firsts.set(header, at);
      const original = earlier === undefined ? undefined : dispatches[earlier];
      if (earlier === undefined || !original?.facts.title || facts.body.hash === original.facts.body.hash) return [];
      if (similarity(facts.body, original.facts.body) >= ALIKE) return [];
      const where = original.file.name === file.name ? '' : ` in ${original.file.name}`;
      return [
        {
          at,
          span: facts.title.span,
          message: `Another dispatch${where} has the same date and title, but another body.`,
          related: [{ at: earlier, span: original.facts.title.span, message: 'The first of them.' }],
        },
      ];
    });
  },
};
