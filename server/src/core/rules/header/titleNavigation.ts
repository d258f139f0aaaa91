import { titleRule } from '../support/titleRule.ts';

/** What pages print around an article; a title that is, or begins with, one of these came from there. */
const PHRASES =
  /^(?:(?:go|skip|jump|back) to (?:the )?(?:contents?|main content|navigation|top|main page|home ?page|list)\b|\d+ ?shares?(?= *(?:$|share\b|tweet\b|facebook\b))|shares? (?:tweet|this|on)\b|tweet(?: share)?$|facebook twitter|print(?: this)?(?: article| page)?$|e-?mail this\b|home ?[>»›|/]|(?:main )?menu$|sign in$|log ?in$|read more$|click here\b|previous article\b|next article\b|related articles?$|advertisements?$|please enable javascript|accept (?:all )?cookies|404\b|page not found)/i;

/** `Go to Contents`, `0 SHARES Share Tweet` */
export const titleNavigation = titleRule({
  code: 'header.title-navigation',
  level: 'warning',
  description: 'What a page prints around an article, such as its menu or share buttons, stands in place of a title.',
  find: (title) => {
    const phrase = PHRASES.exec(title);
    return (
      phrase && {
        start: 0,
        end: title.length,
        message: `"${phrase[0]}" comes from the page around the article: it is no title.`,
      }
    );
  },
});
