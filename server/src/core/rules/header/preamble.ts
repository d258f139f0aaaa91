import type { Rule } from '../rule.ts';

/** Text in front of an archive's first header, which belongs to no dispatch; blank lines there are none. */
export const preamble: Rule = {
  code: 'header.preamble',
  level: 'error',
  description: 'Text stands before the first header and so belongs to no dispatch.',
  fixable: false,
  check: ({ header, paragraphs }) => {
    const [first] = paragraphs;
    if (header || !first) return [];
    const others = paragraphs.length - 1;
    const more = others === 0 ? '' : others === 1 ? ' and the line below it' : ` and the ${others} lines below it`;
    // The first line stands for all of them: a file without any header would else be one long mark.
    return [
      {
        span: first,
        message: `This line${more} stand${others === 0 ? 's' : ''} before the first header: a dispatch begins with "date", its date and its title.`,
        fixes: [],
      },
    ];
  },
};
