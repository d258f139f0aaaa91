import type { Dispatch } from '../core/format/model.ts';
import { rangeOf, type Range } from '../core/format/position.ts';
import { textOf, type Span } from '../core/format/span.ts';
import type { LineExplanation } from '../core/speakers/explanation.ts';

/**
 * An explanation as `dispatch explain --format json` prints it; positions are those of the Language Server Protocol.
 */
export interface ReportedExplanation {
  readonly version: 1;
  readonly path: string;
  /** Zero-based, as all positions of the JSON. */
  readonly line: number;
  readonly reading: LineExplanation['reading'];
  readonly sentences: readonly ReportedSentence[];
}

interface Words {
  readonly text: string;
  readonly range: Range;
}

export interface ReportedSentence extends Words {
  readonly statements: readonly {
    readonly speaker: string;
    readonly mention: Words | null;
    readonly cue: Words | null;
    readonly rule: string;
    readonly description: string;
  }[];
  readonly rejected: readonly (Words & { readonly reason: string })[];
}

/** The explanation of a line of a file, in whose dispatch line 0 is line `firstLine` of the file. */
export function reportExplanation(
  path: string,
  line: number,
  dispatch: Dispatch,
  firstLine: number,
  { reading, sentences }: LineExplanation,
): ReportedExplanation {
  const words = (span: Span): Words => ({
    text: textOf(dispatch.text, span),
    range: rangeOf(dispatch.lines, span, firstLine),
  });
  return {
    version: 1,
    path,
    line,
    reading,
    sentences: sentences.map(({ span, statements, rejected }) => ({
      ...words(span),
      statements: statements.map(({ speaker, mention, cue, rule, description }) => ({
        speaker,
        mention: mention && words(mention),
        cue: cue && words(cue),
        rule,
        description,
      })),
      rejected: rejected.map((word) => ({ ...words(word.span), reason: word.reason })),
    })),
  };
}
