import { titleRule } from '../support/titleRule.ts';

/** `Photo : A. Berg / Nordisk` */
export const titlePhotoCredit = titleRule({
  code: 'header.title-photo-credit',
  level: 'warning',
  description: 'The credit of a photograph stands in place of a title.',
  find: (title) => {
    const credit =
      /^(?:File )?(?:Photos?|Images?|Pictures?|Photograph)(?: credits?| courtesy(?: of)?| by)? ?[:：©/]|^(?:Photos?|Images?|Photograph) (?:credits?|courtesy|by) |^(?:©|\(c\)) /i.exec(
        title,
      );
    return (
      credit && { start: 0, end: title.length, message: 'The credit of a photograph stands in place of the title.' }
    );
  },
});
