import { textOf } from '../../format/span.ts';
import { replacement } from '../support/fix.ts';
import { headerRule } from '../support/headerRule.ts';

/** `dat 2025-09-07 Title` */
export const keywordMisspelt = headerRule({
  code: 'header.keyword-misspelt',
  level: 'error',
  description: 'The keyword of a header is not spelt "date".',
  fixable: true,
  check: ({ keyword }, { text }) => {
    if (!keyword) return [];
    const word = textOf(text, keyword);
    if (word.toLowerCase() === 'date') return [];
    return [
      {
        span: keyword,
        message: `The keyword is misspelt: "${word}" should be "date".`,
        fixes: [replacement('Write "date"', keyword, 'date')],
      },
    ];
  },
});
