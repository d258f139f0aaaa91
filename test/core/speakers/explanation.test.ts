import { describe, expect, it } from 'vitest';
import { parseDispatch } from '../../../server/src/core/format/dispatch.ts';
import type { Span } from '../../../server/src/core/format/span.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';
import { explain } from '../../../server/src/core/speakers/explanation.ts';

/** The explanation of the line that begins with these words, with words instead of their places. */
function explained(text: string, line: string) {
  const dispatch = parseDispatch(text);
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  const { reading, sentences } = explain(dispatch, attribute(dispatch), text.indexOf(line));
  return {
    reading,
    sentences: sentences.map(({ span, statements, rejected }) => ({
      text: words(span),
      statements: statements.map(({ mention, cue, ...rest }) => ({
        ...rest,
        mention: words(mention),
        cue: words(cue),
      })),
      rejected: rejected.map((word) => [words(word.span), word.reason]),
    })),
  };
}

const HEADER = 'date 2025-09-07 Ferry Opens\nPort Alma, September 4 (KCNA) -- ';
const OPENING =
  'Ann Berg, chairwoman of the Harbour Board, said that the ferry would sail on the first day of the month.';

/** A dispatch of the opening sentence and one more line. */
const withLine = (line: string) => `${HEADER}${OPENING}\n${line} -0-\nKCNA\n2025-09-05\n`;

const only = (line: string) => explained(withLine(line), line).sentences;

describe('the explanation of a line', () => {
  it('names speaker, mention, cue and rule of each sentence', () => {
    const line = 'She stressed that it was safe. The ferry is blue.';
    expect(explained(withLine(line), line)).toEqual({
      reading: 'read',
      sentences: [
        {
          text: 'She stressed that it was safe.',
          statements: [
            {
              speaker: 'Ann Berg',
              mention: 'She',
              cue: 'stressed',
              rule: 'that-clause',
              description: 'a clause behind the cue says what is said: the minister said that ...',
            },
          ],
          rejected: [],
        },
        { text: 'The ferry is blue.', statements: [], rejected: [] },
      ],
    });
  });

  it.each([
    ['The pier was praised.', 'praised', 'it is passive: nobody is named who says it'],
    ['The storm stressed the pier.', 'stressed', 'no subject that may speak was found for it'],
    ['The pier met the demand of the town.', 'demand', 'it is a noun here'],
    ['She would announce the fares.', 'announce', 'it is only possible: would, could, may'],
    ['She called the ferry.', 'called', 'it attributes only with for, on, upon behind it'],
    ['She wanted the ferry.', 'wanted', "a wish that nobody voices is the narrator's reading of a mind"],
  ])('says of "%s" why "%s" is no cue', (line, word, reason) => {
    expect(only(line)).toEqual([{ text: line, statements: [], rejected: [[word, reason]] }]);
  });

  it('says what stands in a quotation', () => {
    const line = '"They said no," she noted.';
    expect(only(line)).toMatchObject([
      {
        statements: [{ speaker: 'Ann Berg', mention: 'she', cue: 'noted' }],
        rejected: [['said', 'it stands in a quotation: it is part of what is said']],
      },
    ]);
  });

  it.each(['date 2025-09-07', 'KCNA\n', '2025-09-05\n'])('finds nothing to read in the line "%s"', (line) => {
    expect(explained(withLine('It sails.'), line)).toEqual({ reading: 'outside-body', sentences: [] });
  });

  it('leaves other languages alone', () => {
    const line =
      'La présidente du port a déclaré que le bac ouvrira lundi prochain, et que tout sera prêt pour les voyageurs.';
    expect(explained(`date 2025-09-07 Bac\n${line} -0-\n`, line)).toEqual({ reading: 'other-language', sentences: [] });
  });
});
