import { deletion } from '../support/fix.ts';
import { scanOf } from '../support/bodyOf.ts';
import type { Rule } from '../rule.ts';

/** Elements that shape words only: the text reads the same without their tags. */
const INLINE: ReadonlySet<string> = new Set(
  'a b i u s em strong small big font span tt sup sub abbr cite code mark'.split(' '),
);
const BLOCK: ReadonlySet<string> = new Set(
  'br p div hr img table tr td th tbody thead ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote center pre script style iframe figure figcaption section article header footer nav html head body title meta link !--'.split(
    ' ',
  ),
);

/** A tag with its attributes ends well before this; what has no end there is no tag. */
const LONGEST = 300;

/** `<br>`, `</p>`, `<b>` and other remains of the page that a dispatch was taken from. */
export const markup: Rule = {
  code: 'body.markup',
  level: 'warning',
  description: 'A tag of HTML is left in the text.',
  fixable: true,
  check: (dispatch, context) =>
    scanOf(dispatch, context).tags.flatMap((at) => {
      const tag = /^<\/?(!--|[A-Za-z][A-Za-z0-9]*)(?:[\s/][^<>]*|[^<>\w]*-->)?>/.exec(
        dispatch.text.slice(at, at + LONGEST),
      );
      const name = tag?.[1]?.toLowerCase() ?? '';
      if (!tag || (!INLINE.has(name) && !BLOCK.has(name))) return [];
      const span = { start: at, end: at + tag[0].length };
      const inline = INLINE.has(name);
      return [
        {
          span,
          message: `The HTML tag "${tag[0]}" is left here: a dispatch is plain text.`,
          // A tag that breaks a line or a paragraph leaves a seam: what belongs there is not certain.
          fixes: [deletion('Remove the tag', span, inline)],
        },
      ];
    }),
};
