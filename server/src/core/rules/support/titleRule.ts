import { textOf, type Span } from '../../format/span.ts';
import type { Rule } from '../rule.ts';
import { headerRule } from './headerRule.ts';

interface TitleRule extends Omit<Rule, 'check' | 'fixable'> {
  /** The part of a title, or all of it, that is none; null where the title is sound. */
  readonly find: (title: string) => { readonly start: number; readonly end: number; readonly message: string } | null;
}

/**
 * A rule about what stands in place of a title, found in its words alone. Nobody but a reader knows the right title.
 */
export function titleRule({ find, ...rule }: TitleRule): Rule {
  return headerRule({
    ...rule,
    fixable: false,
    check: ({ title }, { text }) => {
      const found = title && find(textOf(text, title));
      if (!found) return [];
      const span: Span = { start: title.start + found.start, end: title.start + found.end };
      return [{ span, message: found.message, fixes: [] }];
    },
  });
}
