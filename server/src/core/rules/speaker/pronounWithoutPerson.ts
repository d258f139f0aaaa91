import type { Span } from '../../format/span.ts';
import type { Attribution } from '../../speakers/model.ts';
import type { Rule } from '../rule.ts';

/** `He said that ...` at the start of a sentence. */
const SPEAKING =
  /(?<=^|[.!?]["”]? )(?<pronoun>He|She) (?:also |further |then )?(?:said|added|stated|stressed|noted|told|declared|explained|emphasized|warned|announced)\b/gu;

/** `He said ...` where the dispatch has named nobody whom "he" could stand for. */
export const pronounWithoutPerson: Rule = {
  code: 'speaker.pronoun-without-person',
  level: 'hint',
  description: 'A pronoun speaks, and the dispatch has named nobody for whom it could stand.',
  fixable: false,
  check: (dispatch, { attribution }) => {
    const { text, header, paragraphs } = dispatch;
    if (!attribution || !header) return [];
    const pronouns = paragraphs.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(SPEAKING)).map(({ index, groups }): Span => {
        const length = groups?.['pronoun']?.length ?? 0;
        return { start: start + index, end: start + index + length };
      }),
    );
    if (pronouns.length === 0) return [];
    const found = attribution(dispatch);
    if (found.language !== 'english') return [];
    return pronouns
      .filter((span) => !standsForSomebody(found, span))
      .map((span) => ({
        span,
        message: `"${text.slice(span.start, span.end)}" speaks here, but the dispatch has named nobody for whom it could stand.`,
        fixes: [],
      }));
  },
};

/** Whether a person is named before the pronoun, or the pronoun is known to stand for one. */
function standsForSomebody({ speakers }: Attribution, pronoun: Span): boolean {
  return speakers.some(
    ({ kind, mentions }) =>
      mentions.some(({ span }) => span.start === pronoun.start) ||
      (kind !== 'document' && mentions.some(({ span }) => span.start < pronoun.start)),
  );
}
