import { textOf } from '../../format/span.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** `Date 2025-09-07 Title` */
export const keywordCase = headerRule({
  code: 'header.keyword-case',
  level: 'error',
  description: 'The keyword of a header has capital letters.',
  fixable: true,
  check: ({ keyword }, { text }) => {
    if (!keyword) return [];
    const word = textOf(text, keyword);
    if (word === 'date' || word.toLowerCase() !== 'date') return [];
    return [
      {
        span: keyword,
        message: `The keyword is in another case: "${word}" should be "date", in small letters.`,
        fixes: [replacement('Write "date"', keyword, 'date')],
      },
    ];
  },
});
