import { titleRule } from '../support/titleRule.ts';

/** `https://example.org/news/17` */
export const titleUrl = titleRule({
  code: 'header.title-url',
  level: 'warning',
  description: 'The address of a page stands in place of a title.',
  find: (title) => {
    const url = /^(?:https?:\/\/|www\.)\S+/i.exec(title);
    return url && { start: 0, end: url[0].length, message: 'The address of a page stands in place of the title.' };
  },
});
