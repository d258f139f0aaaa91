import { titleRule } from '../support/titleRule.ts';

/** `17`, `10:35`, `10:35:07 GMT` */
export const titleNumber = titleRule({
  code: 'header.title-number',
  level: 'warning',
  description: 'A bare number or a time of day stands in place of a title, or before it.',
  find: (title) => {
    const time =
      /^\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:GMT|UTC|KST|JST|CET|EST|Z|[+-]\d\d:?\d\d))?/.exec(
        title,
      );
    const seconds = time !== null && /^\d{1,2}:\d\d:\d\d/.test(time[0]);
    if (time && (time[0].length === title.length || (seconds && title.charAt(time[0].length) === ' '))) {
      return { start: 0, end: time[0].length, message: `The time of day "${time[0]}" stands where the title begins.` };
    }
    const bare = /^[\d\s.,:;/#()-]+$/.test(title) && /\d/.test(title);
    return bare
      ? { start: 0, end: title.length, message: `"${title}" stands in place of the title: a number is none.` }
      : null;
  },
});
