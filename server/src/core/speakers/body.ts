import type { Dispatch } from '../format/model.ts';
import type { Span } from '../format/span.ts';
import { retagNamesakes } from './namesakes.ts';
import { findQuotations, type Quotation, readSingleMarks } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { scan } from './scanner.ts';
import { type Tokens, TokenTable } from './tokens.ts';

/** The body of a dispatch as the later steps look at it. */
export interface Body {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of its quotation plus one; 0 outside. The marks themselves count as outside. */
  readonly quoted: Int32Array;
}

/** Reads the body's words, sentences and quotations, without dateline and end mark. */
export function readBody(dispatch: Dispatch): Body {
  const tokens = new TokenTable(dispatch.text, dispatch.text.length);
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  dispatch.paragraphs.forEach((paragraph, number) => {
    const from = tokens.count;
    scan(tokens, proseOf(dispatch, paragraph));
    const to = tokens.count;
    retagNamesakes(tokens, from);
    readSingleMarks(tokens, from, to);
    splitSentences(tokens, from, to, number, sentences);
    findQuotations(tokens, from, to, quotations);
  });
  return { tokens, sentences, quotations, quoted: quotedTokens(tokens, quotations) };
}

function proseOf(dispatch: Dispatch, paragraph: Span): Span {
  const { dateline, endMark } = dispatch;
  const start =
    dateline && dateline.span.start >= paragraph.start
      ? Math.max(paragraph.start, Math.min(dateline.span.end, paragraph.end))
      : paragraph.start;
  const end =
    endMark && endMark.start >= paragraph.start && endMark.start < paragraph.end
      ? Math.max(start, endMark.start)
      : paragraph.end;
  return dateline && dateline.span.end > paragraph.end ? { start: paragraph.start, end } : { start, end };
}

function quotedTokens(tokens: Tokens, quotations: readonly Quotation[]): Int32Array {
  const quoted = new Int32Array(tokens.count);
  quotations.forEach(({ open, close }, index) => quoted.fill(index + 1, open + 1, close));
  return quoted;
}
